// Written by Rowan from the record relations.Forest.Place; changes are lost.
package relations;

import dev.rowan.sql.InsertShape;
import dev.rowan.sql.RowOutput;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;

/**
 * The values of one row to insert into {@code place}. What is not given takes its default. Immutable.
 */
@NullMarked
final class ForestPlaceInsert implements InsertShape<Forest.Place> {
  private final String country;

  private final int number;

  private final long provided;

  private ForestPlaceInsert(String country, int number, long provided) {
    this.country = country;
    this.number = number;
    this.provided = provided;
  }

  /**
   * A row with the values that have no default.
   */
  public static ForestPlaceInsert of(String country, int number) {
    return new ForestPlaceInsert(Objects.requireNonNull(country, "country"), number, 0x3L);
  }

  /**
   * A row with every value of {@code row}.
   */
  public static ForestPlaceInsert from(Forest.Place row) {
    return new ForestPlaceInsert(Objects.requireNonNull(row.country(), "country"), row.number(),
        0x3L);
  }

  @Override
  public ForestPlaceTable table() {
    return ForestPlaceTable.PLACE;
  }

  @Override
  public boolean provides(int column) {
    return column >= 0 && column < 2 && (provided & 1L << column) != 0;
  }

  @Override
  public void bind(RowOutput out) {
    int parameter = 0;
    out.setString(++parameter, country);
    out.setInt(++parameter, number);
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "ForestPlaceInsert[", "]");
    set.add("country");
    set.add("number");
    return set.toString();
  }
}
