// Written by Rowan from the record relations.Forest.Measure; changes are lost.
package relations;

import dev.rowan.sql.Patch;
import dev.rowan.sql.RowOutput;
import dev.rowan.type.SqlType;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for rows of {@code measure}. What is not given stays as it is. Immutable.
 */
@NullMarked
final class ForestMeasurePatch implements Patch<Forest.Measure> {
  private final @Nullable String note;

  private final int value;

  private final long provided;

  private ForestMeasurePatch(@Nullable String note, int value, long provided) {
    this.note = note;
    this.value = value;
    this.provided = provided;
  }

  /**
   * No new values.
   */
  public static ForestMeasurePatch empty() {
    return new ForestMeasurePatch(null, 0, 0x0L);
  }

  /**
   * With {@code measure.note: text, null}
   */
  public ForestMeasurePatch withNote(@Nullable String note) {
    return new ForestMeasurePatch(note, value, provided | 0x1L);
  }

  /**
   * With {@code measure.value: integer, not null}
   */
  public ForestMeasurePatch withValue(int value) {
    return new ForestMeasurePatch(note, value, provided | 0x2L);
  }

  @Override
  public ForestMeasureTable table() {
    return ForestMeasureTable.MEASURE;
  }

  @Override
  public boolean provides(int column) {
    return column >= 0 && column < 2 && (provided & 1L << column) != 0;
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
    if ((provided & 0x2L) != 0) {
      out.setInt(++parameter, value);
    }
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "ForestMeasurePatch[", "]");
    if ((provided & 0x1L) != 0) {
      set.add("note");
    }
    if ((provided & 0x2L) != 0) {
      set.add("value");
    }
    return set.toString();
  }
}
