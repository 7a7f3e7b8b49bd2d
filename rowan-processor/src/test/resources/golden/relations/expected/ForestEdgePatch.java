// Written by Rowan from the record relations.Forest.Edge; changes are lost.
package relations;

import dev.rowan.sql.Patch;
import dev.rowan.sql.RowOutput;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;

/**
 * New values for rows of {@code edge}. What is not given stays as it is. Immutable.
 */
@NullMarked
final class ForestEdgePatch implements Patch<Forest.Edge> {
  private final int fromId;

  private final int toId;

  private final long provided;

  private ForestEdgePatch(int fromId, int toId, long provided) {
    this.fromId = fromId;
    this.toId = toId;
    this.provided = provided;
  }

  /**
   * No new values.
   */
  public static ForestEdgePatch empty() {
    return new ForestEdgePatch(0, 0, 0x0L);
  }

  /**
   * With {@code edge.from_id: integer, not null, primary key}
   */
  public ForestEdgePatch withFromId(int fromId) {
    return new ForestEdgePatch(fromId, toId, provided | 0x1L);
  }

  /**
   * With {@code edge.to_id: integer, not null, primary key}
   */
  public ForestEdgePatch withToId(int toId) {
    return new ForestEdgePatch(fromId, toId, provided | 0x2L);
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
    if ((provided & 0x1L) != 0) {
      out.setInt(++parameter, fromId);
    }
    if ((provided & 0x2L) != 0) {
      out.setInt(++parameter, toId);
    }
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "ForestEdgePatch[", "]");
    if ((provided & 0x1L) != 0) {
      set.add("fromId");
    }
    if ((provided & 0x2L) != 0) {
      set.add("toId");
    }
    return set.toString();
  }
}
