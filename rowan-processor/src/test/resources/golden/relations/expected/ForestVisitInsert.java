// Written by Rowan from the record relations.Forest.Visit; changes are lost.
package relations;

import dev.rowan.sql.InsertShape;
import dev.rowan.sql.RowOutput;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;

/**
 * The values of one row to insert into {@code visit}. What is not given takes its default. Immutable.
 */
@NullMarked
final class ForestVisitInsert implements InsertShape<Forest.Visit> {
  private final long id;

  private final String placeCountry;

  private final int placeNumber;

  private final long provided;

  private ForestVisitInsert(long id, String placeCountry, int placeNumber, long provided) {
    this.id = id;
    this.placeCountry = placeCountry;
    this.placeNumber = placeNumber;
    this.provided = provided;
  }

  /**
   * A row with the values that have no default.
   */
  public static ForestVisitInsert of(long id, String placeCountry, int placeNumber) {
    return new ForestVisitInsert(id, Objects.requireNonNull(placeCountry, "placeCountry"),
        placeNumber, 0x7L);
  }

  /**
   * A row with every value of {@code row}.
   */
  public static ForestVisitInsert from(Forest.Visit row) {
    return new ForestVisitInsert(row.id(),
        Objects.requireNonNull(row.placeCountry(), "placeCountry"), row.placeNumber(), 0x7L);
  }

  @Override
  public ForestVisitTable table() {
    return ForestVisitTable.VISIT;
  }

  @Override
  public boolean provides(int column) {
    return column >= 0 && column < 3 && (provided & 1L << column) != 0;
  }

  @Override
  public void bind(RowOutput out) {
    int parameter = 0;
    out.setLong(++parameter, id);
    out.setString(++parameter, placeCountry);
    out.setInt(++parameter, placeNumber);
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "ForestVisitInsert[", "]");
    set.add("id");
    set.add("placeCountry");
    set.add("placeNumber");
    return set.toString();
  }
}
