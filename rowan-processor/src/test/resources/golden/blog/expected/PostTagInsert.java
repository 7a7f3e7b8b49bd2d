// Written by Rowan from the record blog.PostTag; changes are lost.
package blog;

import dev.rowan.sql.InsertShape;
import dev.rowan.sql.RowOutput;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;

/**
 * The values of one row to insert into {@code post_tags}. What is not given takes its default. Immutable.
 */
@NullMarked
public final class PostTagInsert implements InsertShape<PostTag> {
  private final long postId;

  private final long tagId;

  private final long provided;

  private PostTagInsert(long postId, long tagId, long provided) {
    this.postId = postId;
    this.tagId = tagId;
    this.provided = provided;
  }

  /**
   * A row with the values that have no default.
   */
  public static PostTagInsert of(long postId, long tagId) {
    return new PostTagInsert(postId, tagId, 0x3L);
  }

  /**
   * A row with every value of {@code row}.
   */
  public static PostTagInsert from(PostTag row) {
    return new PostTagInsert(row.postId(), row.tagId(), 0x3L);
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
    out.setLong(++parameter, postId);
    out.setLong(++parameter, tagId);
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "PostTagInsert[", "]");
    set.add("postId");
    set.add("tagId");
    return set.toString();
  }
}
