// Written by Rowan from the record relations.Forest.Place; changes are lost.
package relations;

import org.jspecify.annotations.NullMarked;

/**
 * The primary key of a row of {@code place}.
 */
@NullMarked
record ForestPlaceKey(String country, int number) {
  /**
   * The key of {@code row}.
   */
  public static ForestPlaceKey of(Forest.Place row) {
    return new ForestPlaceKey(row.country(), row.number());
  }
}
