// Written by Rowan from the record relations.Forest.Detail; changes are lost.
package relations;

import org.jspecify.annotations.NullMarked;

/**
 * The values of a row of {@code detail}.
 */
@NullMarked
interface ForestDetailFields {
  /**
   * {@code detail.node_id: integer, not null, primary key}
   */
  int nodeId();

  /**
   * {@code detail.text: text, not null}
   */
  String text();
}
