// Written by Rowan from the record relations.Forest.Scrap; changes are lost.
package relations;

import dev.rowan.sql.InsertShape;
import dev.rowan.sql.RowOutput;
import dev.rowan.type.SqlType;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row to insert into {@code scrap}. What is not given takes its default. Immutable.
 */
@NullMarked
final class ForestScrapInsert implements InsertShape<Forest.Scrap> {
  private final @Nullable String note;

  private final long provided;

  private ForestScrapInsert(@Nullable String note, long provided) {
    this.note = note;
    this.provided = provided;
  }

  /**
   * A row with the values that have no default.
   */
  public static ForestScrapInsert of() {
    return new ForestScrapInsert(null, 0x0L);
  }

  /**
   * A row with every value of {@code row}.
   */
  public static ForestScrapInsert from(Forest.Scrap row) {
    return new ForestScrapInsert(row.note(), 0x1L);
  }

  /**
   * With {@code scrap.note: text, null}
   */
  public ForestScrapInsert withNote(@Nullable String note) {
    return new ForestScrapInsert(note, provided | 0x1L);
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
    var set = new StringJoiner(", ", "ForestScrapInsert[", "]");
    if ((provided & 0x1L) != 0) {
      set.add("note");
    }
    return set.toString();
  }
}
