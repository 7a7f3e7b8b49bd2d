// Written by Rowan from the record relations.Forest.Detail; changes are lost.
package relations;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.Action;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.Name;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code detail}, whose rows are {@link Forest.Detail}s.
 */
@NullMarked
final class ForestDetailTable extends TableOf<Forest.Detail> {
  /**
   * The table {@code detail} under its own name.
   */
  public static final ForestDetailTable DETAIL = new ForestDetailTable(named(null, "detail"));

  /**
   * {@code detail.node_id: integer, not null, primary key}
   */
  public final NumberColumn<Integer> nodeId = integer("node_id");

  /**
   * {@code detail.text: text, not null}
   */
  public final TextColumn text = text("text");

  private ForestDetailTable(TableRef ref) {
    super(ref);
  }

  @Override
  public ForestDetailTable as(String alias) {
    return new ForestDetailTable(ref().as(new Name(alias)));
  }

  @Override
  protected ForestDetailTable at(TableRef ref) {
    return new ForestDetailTable(ref);
  }

  /**
   * The Forest.Node row whose {@code id} is this row's {@code node_id}.
   */
  public ForestNodeTable node() {
    return one("node", ForestNodeTable.NODES, false, List.of(nodeId), nodes -> List.of(nodes.id));
  }

  @Override
  protected Forest.Detail read(RowInput in, int at) {
    return new Forest.Detail(
        in.getInt(at),
        in.getString(at + 1));
  }

  @Override
  protected int presence() {
    return 0;
  }

  @Override
  protected TableDef describe() {
    var table = new TableDefinition(this);
    table.primaryKey(nodeId);
    table.foreignKey(List.of(nodeId), ForestNodeTable.NODES, List.of(ForestNodeTable.NODES.id), Action.NO_ACTION, Action.NO_ACTION);
    return table.build();
  }
}
