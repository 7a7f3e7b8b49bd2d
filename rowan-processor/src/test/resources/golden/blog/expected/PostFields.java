// Written by Rowan from the record blog.Post; changes are lost.
package blog;

import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row of {@code posts}.
 */
@NullMarked
public interface PostFields {
  /**
   * {@code posts.id: bigint, not null, primary key, identity}
   */
  long id();

  /**
   * {@code posts.title: varchar(200), not null}
   */
  String title();

  /**
   * {@code posts.text: text, null}
   */
  @Nullable String text();

  /**
   * {@code posts.user_id: bigint, null}
   */
  @Nullable Long userId();

  /**
   * {@code posts.created_at: timestamptz, not null, default now}
   */
  Instant createdAt();
}
