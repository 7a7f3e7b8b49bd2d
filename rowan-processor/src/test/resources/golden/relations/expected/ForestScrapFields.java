// Written by Rowan from the record relations.Forest.Scrap; changes are lost.
package relations;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row of {@code scrap}.
 */
@NullMarked
interface ForestScrapFields {
  /**
   * {@code scrap.note: text, null}
   */
  @Nullable String note();
}
