// Written by Rowan from the record relations.Forest.Place; changes are lost.
package relations;

import org.jspecify.annotations.NullMarked;

/**
 * The values of a row of {@code place}.
 */
@NullMarked
interface ForestPlaceFields {
  /**
   * {@code place.country: text, not null, primary key}
   */
  String country();

  /**
   * {@code place.number: integer, not null, primary key}
   */
  int number();
}
