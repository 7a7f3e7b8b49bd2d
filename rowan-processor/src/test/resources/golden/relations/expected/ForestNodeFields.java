// Written by Rowan from the record relations.Forest.Node; changes are lost.
package relations;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row of {@code nodes}.
 */
@NullMarked
interface ForestNodeFields {
  /**
   * {@code nodes.id: integer, not null, primary key, identity}
   */
  int id();

  /**
   * {@code nodes.parent_id: integer, null}
   */
  @Nullable Integer parentId();

  /**
   * {@code nodes.kingdom: text, not null}
   */
  String kingdom();

  /**
   * {@code nodes.genus: text, not null}
   */
  String genus();

  /**
   * {@code nodes.species: text, not null}
   */
  String species();

  /**
   * {@code nodes.height: integer, not null}
   */
  int height();
}
