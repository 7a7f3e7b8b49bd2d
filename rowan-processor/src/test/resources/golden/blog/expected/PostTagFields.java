// Written by Rowan from the record blog.PostTag; changes are lost.
package blog;

import org.jspecify.annotations.NullMarked;

/**
 * The values of a row of {@code post_tags}.
 */
@NullMarked
public interface PostTagFields {
  /**
   * {@code post_tags.post_id: bigint, not null, primary key}
   */
  long postId();

  /**
   * {@code post_tags.tag_id: bigint, not null, primary key}
   */
  long tagId();
}
