// Written by Rowan from the record relations.Forest.Detail; changes are lost.
package relations;

import dev.rowan.sql.InsertShape;
import dev.rowan.sql.RowOutput;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;

/**
 * The values of one row to insert into {@code detail}. What is not given takes its default. Immutable.
 */
@NullMarked
final class ForestDetailInsert implements InsertShape<Forest.Detail> {
  private final int nodeId;

  private final String text;

  private final long provided;

  private ForestDetailInsert(int nodeId, String text, long provided) {
    this.nodeId = nodeId;
    this.text = text;
    this.provided = provided;
  }

  /**
   * A row with the values that have no default.
   */
  public static ForestDetailInsert of(int nodeId, String text) {
    return new ForestDetailInsert(nodeId, Objects.requireNonNull(text, "text"), 0x3L);
  }

  /**
   * A row with every value of {@code row}.
   */
  public static ForestDetailInsert from(Forest.Detail row) {
    return new ForestDetailInsert(row.nodeId(), Objects.requireNonNull(row.text(), "text"), 0x3L);
  }

  @Override
  public ForestDetailTable table() {
    return ForestDetailTable.DETAIL;
  }

  @Override
  public boolean provides(int column) {
    return column >= 0 && column < 2 && (provided & 1L << column) != 0;
  }

  @Override
  public void bind(RowOutput out) {
    int parameter = 0;
    out.setInt(++parameter, nodeId);
    out.setString(++parameter, text);
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "ForestDetailInsert[", "]");
    set.add("nodeId");
    set.add("text");
    return set.toString();
  }
}
