// Written by Rowan from the record blog.PostTag; changes are lost.
package blog;

import dev.rowan.sql.Patch;
import dev.rowan.sql.RowOutput;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;

/**
 * New values for rows of {@code post_tags}. What is not given stays as it is. Immutable.
 */
@NullMarked
public final class PostTagPatch implements Patch<PostTag> {
  private final long postId;

  private final long tagId;

  private final long provided;

  private PostTagPatch(long postId, long tagId, long provided) {
    this.postId = postId;
    this.tagId = tagId;
    this.provided = provided;
  }

  /**
   * No new values.
   */
  public static PostTagPatch empty() {
    return new PostTagPatch(0, 0, 0x0L);
  }

  /**
   * With {@code post_tags.post_id: bigint, not null, primary key}
   */
  public PostTagPatch withPostId(long postId) {
    return new PostTagPatch(postId, tagId, provided | 0x1L);
  }

  /**
   * With {@code post_tags.tag_id: bigint, not null, primary key}
   */
  public PostTagPatch withTagId(long tagId) {
    return new PostTagPatch(postId, tagId, provided | 0x2L);
  }

  @Override
  public PostTagTable table() {
    return PostTagTable.POST_TAGS;
  }

  @Override
  public boolean provides(int column) {
    return column >= 0 && column < 2 && (provided & 1L << column) != 0;
  }

  @Override
  public void bind(RowOutput out) {
    int parameter = 0;
    if ((provided & 0x1L) != 0) {
      out.setLong(++parameter, postId);
    }
    if ((provided & 0x2L) != 0) {
      out.setLong(++parameter, tagId);
    }
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "PostTagPatch[", "]");
    if ((provided & 0x1L) != 0) {
      set.add("postId");
    }
    if ((provided & 0x2L) != 0) {
      set.add("tagId");
    }
    return set.toString();
  }
}
