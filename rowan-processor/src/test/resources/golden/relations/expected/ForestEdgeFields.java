// Written by Rowan from the record relations.Forest.Edge; changes are lost.
package relations;

import org.jspecify.annotations.NullMarked;

/**
 * The values of a row of {@code edge}.
 */
@NullMarked
interface ForestEdgeFields {
  /**
   * {@code edge.from_id: integer, not null, primary key}
   */
  int fromId();

  /**
   * {@code edge.to_id: integer, not null, primary key}
   */
  int toId();
}
