// Written by Rowan from the record relations.Forest.Visit; changes are lost.
package relations;

import org.jspecify.annotations.NullMarked;

/**
 * The values of a row of {@code visit}.
 */
@NullMarked
interface ForestVisitFields {
  /**
   * {@code visit.id: bigint, not null, primary key}
   */
  long id();

  /**
   * {@code visit.place_country: text, not null}
   */
  String placeCountry();

  /**
   * {@code visit.place_number: integer, not null}
   */
  int placeNumber();
}
