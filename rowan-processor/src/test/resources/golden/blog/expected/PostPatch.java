// Written by Rowan from the record blog.Post; changes are lost.
package blog;

import dev.rowan.sql.Patch;
import dev.rowan.sql.RowOutput;
import dev.rowan.type.SqlType;
import java.time.Instant;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for rows of {@code posts}. What is not given stays as it is. Immutable.
 */
@NullMarked
public final class PostPatch implements Patch<Post> {
  private final @Nullable String title;

  private final @Nullable String text;

  private final @Nullable Long userId;

  private final @Nullable Instant createdAt;

  private final long provided;

  private PostPatch(@Nullable String title, @Nullable String text, @Nullable Long userId,
      @Nullable Instant createdAt, long provided) {
    this.title = title;
    this.text = text;
    this.userId = userId;
    this.createdAt = createdAt;
    this.provided = provided;
  }

  /**
   * No new values.
   */
  public static PostPatch empty() {
    return new PostPatch(null, null, null, null, 0x0L);
  }

  /**
   * With {@code posts.title: varchar(200), not null}
   */
  public PostPatch withTitle(String title) {
    return new PostPatch(Objects.requireNonNull(title, "title"), text, userId, createdAt,
        provided | 0x2L);
  }

  /**
   * With {@code posts.text: text, null}
   */
  public PostPatch withText(@Nullable String text) {
    return new PostPatch(title, text, userId, createdAt, provided | 0x4L);
  }

  /**
   * With {@code posts.user_id: bigint, null}
   */
  public PostPatch withUserId(@Nullable Long userId) {
    return new PostPatch(title, text, userId, createdAt, provided | 0x8L);
  }

  /**
   * With {@code posts.created_at: timestamptz, not null, default now}
   */
  public PostPatch withCreatedAt(Instant createdAt) {
    return new PostPatch(title, text, userId, Objects.requireNonNull(createdAt, "createdAt"),
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
    if (title != null) {
      out.setString(++parameter, title);
    }
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
    var set = new StringJoiner(", ", "PostPatch[", "]");
    if ((provided & 0x2L) != 0) {
      set.add("title");
    }
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
