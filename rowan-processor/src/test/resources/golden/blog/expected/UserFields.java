// Written by Rowan from the record blog.User; changes are lost.
package blog;

import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row of {@code users}.
 */
@NullMarked
public interface UserFields {
  /**
   * {@code users.id: bigint, not null, primary key, identity}
   */
  long id();

  /**
   * {@code users.first_name: text, not null}
   */
  String firstName();

  /**
   * {@code users.last_name: text, not null}
   */
  String lastName();

  /**
   * {@code users.username: varchar(40), not null, unique}
   */
  String username();

  /**
   * {@code users.email: text, null}
   */
  @Nullable String email();

  /**
   * {@code users.created_at: timestamptz, not null, default now}
   */
  Instant createdAt();
}
