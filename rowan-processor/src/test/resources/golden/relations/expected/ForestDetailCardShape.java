// Written by Rowan from the record relations.Forest.DetailCard; changes are lost.
package relations;

import dev.rowan.sql.ShapeInput;
import dev.rowan.sql.ShapeLayout;
import dev.rowan.sql.ShapeOf;
import dev.rowan.sql.TableOf;
import org.jspecify.annotations.NullMarked;

/**
 * Selects {@link Forest.DetailCard}s from {@code detail}.
 */
@NullMarked
final class ForestDetailCardShape extends ShapeOf<Forest.DetailCard> {
  /**
   * The shape.
   */
  public static final ForestDetailCardShape DETAIL_CARD = new ForestDetailCardShape();

  private ForestDetailCardShape() {
  }

  @Override
  protected ForestDetailTable root() {
    return ForestDetailTable.DETAIL;
  }

  @Override
  protected void describe(ShapeLayout layout, TableOf<?> root) {
    ForestDetailTable detail = (ForestDetailTable) root;
    layout.column(detail.text);
    layout.one("node", detail.node(), () -> ForestNodeCardShape.NODE_CARD);
  }

  @Override
  protected Forest.DetailCard read(ShapeInput in) {
    return new Forest.DetailCard(
        in.getString(1),
        in.one(0, ForestNodeCardShape.NODE_CARD));
  }
}
