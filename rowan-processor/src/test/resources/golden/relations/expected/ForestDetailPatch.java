// Written by Rowan from the record relations.Forest.Detail; changes are lost.
package relations;

import dev.rowan.sql.Patch;
import dev.rowan.sql.RowOutput;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for rows of {@code detail}. What is not given stays as it is. Immutable.
 */
@NullMarked
final class ForestDetailPatch implements Patch<Forest.Detail> {
  private final int nodeId;

  private final @Nullable String text;

  private final long provided;

  private ForestDetailPatch(int nodeId, @Nullable String text, long provided) {
    this.nodeId = nodeId;
    this.text = text;
    this.provided = provided;
  }

  /**
   * No new values.
   */
  public static ForestDetailPatch empty() {
    return new ForestDetailPatch(0, null, 0x0L);
  }

  /**
   * With {@code detail.node_id: integer, not null, primary key}
   */
  public ForestDetailPatch withNodeId(int nodeId) {
    return new ForestDetailPatch(nodeId, text, provided | 0x1L);
  }

  /**
   * With {@code detail.text: text, not null}
   */
  public ForestDetailPatch withText(String text) {
    return new ForestDetailPatch(nodeId, Objects.requireNonNull(text, "text"), provided | 0x2L);
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
    if ((provided & 0x1L) != 0) {
      out.setInt(++parameter, nodeId);
    }
    if (text != null) {
      out.setString(++parameter, text);
    }
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "ForestDetailPatch[", "]");
    if ((provided & 0x1L) != 0) {
      set.add("nodeId");
    }
    if ((provided & 0x2L) != 0) {
      set.add("text");
    }
    return set.toString();
  }
}
