// Written by Rowan from the record relations.Forest.Edge; changes are lost.
package relations;

import dev.rowan.sql.InsertShape;
import dev.rowan.sql.RowOutput;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;

/**
 * The values of one row to insert into {@code edge}. What is not given takes its default. Immutable.
 */
@NullMarked
final class ForestEdgeInsert implements InsertShape<Forest.Edge> {
  private final int fromId;

  private final int toId;

  private final long provided;

  private ForestEdgeInsert(int fromId, int toId, long provided) {
    this.fromId = fromId;
    this.toId = toId;
    this.provided = provided;
  }

  /**
   * A row with the values that have no default.
   */
  public static ForestEdgeInsert of(int fromId, int toId) {
    return new ForestEdgeInsert(fromId, toId, 0x3L);
  }

  /**
   * A row with every value of {@code row}.
   */
  public static ForestEdgeInsert from(Forest.Edge row) {
    return new ForestEdgeInsert(row.fromId(), row.toId(), 0x3L);
  }

  @Override
  public ForestEdgeTable table() {
    return ForestEdgeTable.EDGE;
  }

  @Override
  public boolean provides(int column) {
    return column >= 0 && column < 2 && (provided & 1L << column) != 0;
  }

  @Override
  public void bind(RowOutput out) {
    int parameter = 0;
    out.setInt(++parameter, fromId);
    out.setInt(++parameter, toId);
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "ForestEdgeInsert[", "]");
    set.add("fromId");
    set.add("toId");
    return set.toString();
  }
}
