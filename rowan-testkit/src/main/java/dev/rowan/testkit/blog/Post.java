package dev.rowan.testkit.blog;

import dev.rowan.mapping.DefaultNow;
import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.Through;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A post; one without a user was sent in.
@Table("posts")
public record Post(
    @Id @Identity long id,
    @Size(max = 200) String title,
    @Nullable String text,
    @References(User.class) @Nullable Long userId,
    @DefaultNow Instant createdAt) {

  interface Relations {
    @On("userId")
    One<User> author();

    @Through(PostTag.class)
    Many<Tag> tags();
  }
}
