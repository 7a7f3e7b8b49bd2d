// Written by Rowan from the record blog.PostTag; changes are lost.
package blog;

import org.jspecify.annotations.NullMarked;

/**
 * The primary key of a row of {@code post_tags}.
 */
@NullMarked
public record PostTagKey(long postId, long tagId) {
  /**
   * The key of {@code row}.
   */
  public static PostTagKey of(PostTag row) {
    return new PostTagKey(row.postId(), row.tagId());
  }
}
