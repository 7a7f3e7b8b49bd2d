// Written by Rowan from the record blog.Post; changes are lost.
package blog;

import dev.rowan.sql.InsertShape;
import dev.rowan.sql.RowOutput;
import dev.rowan.type.SqlType;
import java.time.Instant;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row to insert into {@code posts}. What is not given takes its default. Immutable.
 */
@NullMarked
public final class PostInsert implements InsertShape<Post> {
  private final long id;

  private final String title;

  private final @Nullable String text;

  private final @Nullable Long userId;

  private final @Nullable Instant createdAt;

  private final long provided;

  private PostInsert(long id, String title, @Nullable String text, @Nullable Long userId,
      @Nullable Instant createdAt, long provided) {
    this.id = id;
    this.title = title;
    this.text = text;
    this.userId = userId;
    this.createdAt = createdAt;
    this.provided = provided;
  }

  /**
   * A row with the values that have no default.
   */
  public static PostInsert of(String title) {
    return new PostInsert(0, Objects.requireNonNull(title, "title"), null, null, null, 0x2L);
  }

  /**
   * A row with every value of {@code row}.
   */
  public static PostInsert from(Post row) {
    return new PostInsert(row.id(), Objects.requireNonNull(row.title(), "title"), row.text(),
        row.userId(), Objects.requireNonNull(row.createdAt(), "createdAt"), 0x1fL);
  }

  /**
   * With {@code posts.id: bigint, not null, primary key, identity}
   */
  public PostInsert withId(long id) {
    return new PostInsert(id, title, text, userId, createdAt, provided | 0x1L);
  }

  /**
   * With {@code posts.text: text, null}
   */
  public PostInsert withText(@Nullable String text) {
    return new PostInsert(id, title, text, userId, createdAt, provided | 0x4L);
  }

  /**
   * With {@code posts.user_id: bigint, null}
   */
  public PostInsert withUserId(@Nullable Long userId) {
    return new PostInsert(id, title, text, userId, createdAt, provided | 0x8L);
  }

  /**
   * With {@code posts.created_at: timestamptz, not null, default now}
   */
  public PostInsert withCreatedAt(Instant createdAt) {
    return new PostInsert(id, title, text, userId, Objects.requireNonNull(createdAt, "createdAt"),
        provided | 0x10L);
  }

  @Override
  public PostTable table() {
    return PostTable.POSTS;
  }

  @Override
  public boolean provides(int column) {
    return column >= 0 && column < 5 && (provided & 1L << column) != 0;
  }

  @Override
  public void bind(RowOutput out) {
    int parameter = 0;
    if ((provided & 0x1L) != 0) {
      out.setLong(++parameter, id);
    }
    out.setString(++parameter, title);
    if ((provided & 0x4L) != 0) {
      if (text == null) {
        out.setNull(++parameter, SqlType.TEXT);
      } else {
        out.setString(++parameter, text);
      }
    }
    if ((provided & 0x8L) != 0) {
      if (userId == null) {
        out.setNull(++parameter, SqlType.BIGINT);
      } else {
        out.setLong(++parameter, userId);
      }
    }
    if (createdAt != null) {
      out.set(++parameter, SqlType.TIMESTAMPTZ, createdAt);
    }
  }

  @Override
  public String toString() {
    var set = new StringJoiner(", ", "PostInsert[", "]");
    if ((provided & 0x1L) != 0) {
      set.add("id");
    }
    set.add("title");
    if ((provided & 0x4L) != 0) {
      set.add("text");
    }
    if ((provided & 0x8L) != 0) {
      set.add("userId");
    }
    if ((provided & 0x10L) != 0) {
      set.add("createdAt");
    }
    return set.toString();
  }
}
