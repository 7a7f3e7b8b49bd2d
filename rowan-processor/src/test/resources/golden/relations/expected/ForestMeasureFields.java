// Written by Rowan from the record relations.Forest.Measure; changes are lost.
package relations;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row of {@code measure}.
 */
@NullMarked
interface ForestMeasureFields {
  /**
   * {@code measure.note: text, null}
   */
  @Nullable String note();

  /**
   * {@code measure.value: integer, not null}
   */
  int value();
}
