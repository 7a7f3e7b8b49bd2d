// Written by Rowan from the record relations.Forest.Scrap; changes are lost.
package relations;

import dev.rowan.sql.Patch;
import dev.rowan.sql.RowOutput;
import dev.rowan.type.SqlType;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for rows of {@code scrap}. What is not given stays as it is. Immutable.
 */
@NullMarked
final class ForestScrapPatch implements Patch<Forest.Scrap> {
  private final @Nullable String note;

  private final long provided;

  private ForestScrapPatch(@Nullable String note, long provided) {
    this.note = note;
    this.provided = provided;
  }

  /**
   * No new values.
   */
  public static ForestScrapPatch empty() {
    return new ForestScrapPatch(null, 0x0L);
  }

  /**
   * With {@code scrap.note: text, null}
   */
  public ForestScrapPatch withNote(@Nullable String note) {
    return new ForestScrapPatch(note, provided | 0x1L);
  }

  @Override
  public ForestScrapTable table() {
    return ForestScrapTable.SCRAP;
  }

  @Override
  public boolean provides(int column) {
    return column >= 0 && column < 1 && (provided & 1L << column) != 0;
  }

  @Override
  public void bind(RowOutput out) {
    int parameter = 0;
    if ((provided & 0x1L) != 0) {
      if (note == null) {
        out.setNull(++parameter, SqlType.TEXT);
      } else {
        out.setString(++parameter, note);
      }
    }
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "ForestScrapPatch[", "]");
    if ((provided & 0x1L) != 0) {
      set.add("note");
    }
    return set.toString();
  }
}
