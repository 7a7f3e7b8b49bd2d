// Written by Rowan from the record blog.Tag; changes are lost.
package blog;

import org.jspecify.annotations.NullMarked;

/**
 * The values of a row of {@code tags}.
 */
@NullMarked
public interface TagFields {
  /**
   * {@code tags.id: bigint, not null, primary key, identity}
   */
  long id();

  /**
   * {@code tags.name: text, not null, unique}
   */
  String name();
}
