// Written by Rowan from the record relations.Forest.Visit; changes are lost.
package relations;

import dev.rowan.sql.Patch;
import dev.rowan.sql.RowOutput;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for rows of {@code visit}. What is not given stays as it is. Immutable.
 */
@NullMarked
final class ForestVisitPatch implements Patch<Forest.Visit> {
  private final long id;

  private final @Nullable String placeCountry;

  private final int placeNumber;

  private final long provided;

  private ForestVisitPatch(long id, @Nullable String placeCountry, int placeNumber, long provided) {
    this.id = id;
    this.placeCountry = placeCountry;
    this.placeNumber = placeNumber;
    this.provided = provided;
  }

  /**
   * No new values.
   */
  public static ForestVisitPatch empty() {
    return new ForestVisitPatch(0, null, 0, 0x0L);
  }

  /**
   * With {@code visit.id: bigint, not null, primary key}
   */
  public ForestVisitPatch withId(long id) {
    return new ForestVisitPatch(id, placeCountry, placeNumber, provided | 0x1L);
  }

  /**
   * With {@code visit.place_country: text, not null}
   */
  public ForestVisitPatch withPlaceCountry(String placeCountry) {
    return new ForestVisitPatch(id, Objects.requireNonNull(placeCountry, "placeCountry"),
        placeNumber, provided | 0x2L);
  }

  /**
   * With {@code visit.place_number: integer, not null}
   */
  public ForestVisitPatch withPlaceNumber(int placeNumber) {
    return new ForestVisitPatch(id, placeCountry, placeNumber, provided | 0x4L);
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
    if ((provided & 0x1L) != 0) {
      out.setLong(++parameter, id);
    }
    if (placeCountry != null) {
      out.setString(++parameter, placeCountry);
    }
    if ((provided & 0x4L) != 0) {
      out.setInt(++parameter, placeNumber);
    }
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "ForestVisitPatch[", "]");
    if ((provided & 0x1L) != 0) {
      set.add("id");
    }
    if ((provided & 0x2L) != 0) {
      set.add("placeCountry");
    }
    if ((provided & 0x4L) != 0) {
      set.add("placeNumber");
    }
    return set.toString();
  }
}
