// Written by Rowan from the record relations.Forest.Measure; changes are lost.
package relations;

import dev.rowan.sql.InsertShape;
import dev.rowan.sql.RowOutput;
import dev.rowan.type.SqlType;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row to insert into {@code measure}. What is not given takes its default. Immutable.
 */
@NullMarked
final class ForestMeasureInsert implements InsertShape<Forest.Measure> {
  private final @Nullable String note;

  private final int value;

  private final long provided;

  private ForestMeasureInsert(@Nullable String note, int value, long provided) {
    this.note = note;
    this.value = value;
    this.provided = provided;
  }

  /**
   * A row with the values that have no default.
   */
  public static ForestMeasureInsert of(int value) {
    return new ForestMeasureInsert(null, value, 0x2L);
  }

  /**
   * A row with every value of {@code row}.
   */
  public static ForestMeasureInsert from(Forest.Measure row) {
    return new ForestMeasureInsert(row.note(), row.value(), 0x3L);
  }

  /**
   * With {@code measure.note: text, null}
   */
  public ForestMeasureInsert withNote(@Nullable String note) {
    return new ForestMeasureInsert(note, value, provided | 0x1L);
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
    out.setInt(++parameter, value);
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "ForestMeasureInsert[", "]");
    if ((provided & 0x1L) != 0) {
      set.add("note");
    }
    set.add("value");
    return set.toString();
  }
}
