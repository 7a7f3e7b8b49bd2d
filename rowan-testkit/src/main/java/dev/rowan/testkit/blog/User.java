package dev.rowan.testkit.blog;

import dev.rowan.mapping.Default;
import dev.rowan.mapping.DefaultNow;
import dev.rowan.mapping.Email;
import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.TableSpec;
import dev.rowan.mapping.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who writes posts.
@Table("users")
public record User(
    @Id @Identity long id,
    String firstName,
    String lastName,
    @Unique @Size(max = 40) String username,
    @Nullable @Email String email,
    @Nullable Integer score,
    @Default("true") boolean active,
    @DefaultNow Instant createdAt) {

  interface Relations {
    Many<Post> posts();
  }

  static void define(TableSpec table, UserTable users) {
    table.check("username_not_blank", users.username.trim().length().gt(0));
    table.index(users.lastName, users.firstName);
    table.unique(users.email.lower()).where(users.email.isNotNull());
  }
}
