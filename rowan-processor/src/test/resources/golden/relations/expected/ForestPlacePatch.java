// Written by Rowan from the record relations.Forest.Place; changes are lost.
package relations;

import dev.rowan.sql.Patch;
import dev.rowan.sql.RowOutput;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for rows of {@code place}. What is not given stays as it is. Immutable.
 */
@NullMarked
final class ForestPlacePatch implements Patch<Forest.Place> {
  private final @Nullable String country;

  private final int number;

  private final long provided;

  private ForestPlacePatch(@Nullable String country, int number, long provided) {
    this.country = country;
    this.number = number;
    this.provided = provided;
  }

  /**
   * No new values.
   */
  public static ForestPlacePatch empty() {
    return new ForestPlacePatch(null, 0, 0x0L);
  }

  /**
   * With {@code place.country: text, not null, primary key}
   */
  public ForestPlacePatch withCountry(String country) {
    return new ForestPlacePatch(Objects.requireNonNull(country, "country"), number,
        provided | 0x1L);
  }

  /**
   * With {@code place.number: integer, not null, primary key}
   */
  public ForestPlacePatch withNumber(int number) {
    return new ForestPlacePatch(country, number, provided | 0x2L);
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
    if (country != null) {
      out.setString(++parameter, country);
    }
    if ((provided & 0x2L) != 0) {
      out.setInt(++parameter, number);
    }
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "ForestPlacePatch[", "]");
    if ((provided & 0x1L) != 0) {
      set.add("country");
    }
    if ((provided & 0x2L) != 0) {
      set.add("number");
    }
    return set.toString();
  }
}
