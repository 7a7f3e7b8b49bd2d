// Written by Rowan from the record relations.Forest.NodeCard; changes are lost.
package relations;

import dev.rowan.sql.ShapeInput;
import dev.rowan.sql.ShapeLayout;
import dev.rowan.sql.ShapeOf;
import dev.rowan.sql.TableOf;
import org.jspecify.annotations.NullMarked;

/**
 * Selects {@link Forest.NodeCard}s from {@code nodes}.
 */
@NullMarked
final class ForestNodeCardShape extends ShapeOf<Forest.NodeCard> {
  /**
   * The shape.
   */
  public static final ForestNodeCardShape NODE_CARD = new ForestNodeCardShape();

  private ForestNodeCardShape() {
  }

  @Override
  protected ForestNodeTable root() {
    return ForestNodeTable.NODES;
  }

  @Override
  protected void describe(ShapeLayout layout, TableOf<?> root) {
    ForestNodeTable nodes = (ForestNodeTable) root;
    layout.column(nodes.id);
    layout.list("children", nodes.children());
    layout.one("parent", nodes.parent());
    layout.one("detail", nodes.detail());
  }

  @Override
  protected Forest.NodeCard read(ShapeInput in) {
    return new Forest.NodeCard(
        in.getInt(1),
        in.list(0, ForestNodeTable.NODES),
        in.oneOrNull(0, ForestNodeTable.NODES),
        in.oneOrNull(1, ForestDetailTable.DETAIL));
  }
}
