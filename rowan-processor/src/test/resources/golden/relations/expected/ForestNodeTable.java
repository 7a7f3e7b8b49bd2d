// Written by Rowan from the record relations.Forest.Node; changes are lost.
package relations;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.Action;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.ManyPath;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code nodes}, whose rows are {@link Forest.Node}s.
 */
@NullMarked
final class ForestNodeTable extends TableOf<Forest.Node> {
  /**
   * The table {@code nodes} under its own name.
   */
  public static final ForestNodeTable NODES = new ForestNodeTable(named(null, "nodes"));

  /**
   * {@code nodes.id: integer, not null, primary key, identity}
   */
  public final NumberColumn<Integer> id = integer("id");

  /**
   * {@code nodes.parent_id: integer, null}
   */
  public final NumberColumn<Integer> parentId = integer("parent_id");

  /**
   * {@code nodes.kingdom: text, not null}
   */
  public final TextColumn kingdom = text("kingdom");

  /**
   * {@code nodes.genus: text, not null}
   */
  public final TextColumn genus = text("genus");

  /**
   * {@code nodes.species: text, not null}
   */
  public final TextColumn species = text("species");

  /**
   * {@code nodes.height: integer, not null}
   */
  public final NumberColumn<Integer> height = integer("height");

  private ForestNodeTable(TableRef ref) {
    super(ref);
  }

  @Override
  public ForestNodeTable as(String alias) {
    return new ForestNodeTable(ref().as(new Name(alias)));
  }

  @Override
  protected ForestNodeTable at(TableRef ref) {
    return new ForestNodeTable(ref);
  }

  /**
   * The Forest.Node row whose {@code id} is this row's {@code parent_id}, if there is one.
   */
  public ForestNodeTable parent() {
    return one("parent", ForestNodeTable.NODES, true, List.of(parentId), nodes -> List.of(nodes.id));
  }

  /**
   * The Forest.Node rows whose {@code parent_id} refers to this row.
   */
  public ManyPath<ForestNodeTable> children() {
    return many("children", () -> ForestNodeTable.NODES, List.of(id), nodes -> List.of(nodes.parentId));
  }

  /**
   * The Forest.Node rows that {@code edge} ties to this row.
   */
  public ManyPath<ForestNodeTable> targets() {
    return manyThrough("targets", () -> ForestNodeTable.NODES, () -> ForestEdgeTable.EDGE, List.of(id), link -> List.of(link.fromId), link -> List.of(link.toId), nodes -> List.of(nodes.id));
  }

  /**
   * The Forest.Detail row whose {@code node_id} is this row's {@code id}, if there is one.
   */
  public ForestDetailTable detail() {
    return one("detail", ForestDetailTable.DETAIL, true, List.of(id), detail -> List.of(detail.nodeId));
  }

  @Override
  protected Forest.Node read(RowInput in, int at) {
    return new Forest.Node(
        in.getInt(at),
        in.orNull(at + 1, SqlType.INTEGER),
        in.getString(at + 2),
        in.getString(at + 3),
        in.getString(at + 4),
        in.getInt(at + 5));
  }

  @Override
  protected int presence() {
    return 0;
  }

  @Override
  protected TableDef describe() {
    var table = new TableDefinition(this);
    table.column(id).identity();
    table.column(parentId).nullable();
    table.primaryKey(id);
    table.foreignKey(List.of(parentId), ForestNodeTable.NODES, List.of(ForestNodeTable.NODES.id), Action.NO_ACTION, Action.NO_ACTION);
    return table.build();
  }
}
