// Written by Rowan from the record relations.Forest.Edge; changes are lost.
package relations;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.Action;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.type.Name;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code edge}, whose rows are {@link Forest.Edge}s.
 */
@NullMarked
final class ForestEdgeTable extends TableOf<Forest.Edge> {
  /**
   * The table {@code edge} under its own name.
   */
  public static final ForestEdgeTable EDGE = new ForestEdgeTable(named(null, "edge"));

  /**
   * {@code edge.from_id: integer, not null, primary key}
   */
  public final NumberColumn<Integer> fromId = integer("from_id");

  /**
   * {@code edge.to_id: integer, not null, primary key}
   */
  public final NumberColumn<Integer> toId = integer("to_id");

  private ForestEdgeTable(TableRef ref) {
    super(ref);
  }

  @Override
  public ForestEdgeTable as(String alias) {
    return new ForestEdgeTable(ref().as(new Name(alias)));
  }

  @Override
  protected ForestEdgeTable at(TableRef ref) {
    return new ForestEdgeTable(ref);
  }

  @Override
  protected Forest.Edge read(RowInput in, int at) {
    return new Forest.Edge(
        in.getInt(at),
        in.getInt(at + 1));
  }

  @Override
  protected int presence() {
    return 0;
  }

  @Override
  protected TableDef describe() {
    var table = new TableDefinition(this);
    table.primaryKey(fromId, toId);
    table.foreignKey(List.of(fromId), ForestNodeTable.NODES, List.of(ForestNodeTable.NODES.id), Action.NO_ACTION, Action.NO_ACTION);
    table.foreignKey(List.of(toId), ForestNodeTable.NODES, List.of(ForestNodeTable.NODES.id), Action.NO_ACTION, Action.NO_ACTION);
    return table.build();
  }
}
