// Written by Rowan from the record relations.Forest.Edge; changes are lost.
package relations;

import org.jspecify.annotations.NullMarked;

/**
 * The primary key of a row of {@code edge}.
 */
@NullMarked
record ForestEdgeKey(int fromId, int toId) {
  /**
   * The key of {@code row}.
   */
  public static ForestEdgeKey of(Forest.Edge row) {
    return new ForestEdgeKey(row.fromId(), row.toId());
  }
}
