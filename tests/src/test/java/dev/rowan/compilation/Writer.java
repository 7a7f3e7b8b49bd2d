package dev.rowan.compilation;

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

/// A table that refers to [Book], which refers back; behaviour comes from [Named].
@Table("writers")
public record Writer(
    @Id @Identity long id,
    String firstName,
    String lastName,
    @Unique @Size(min = 3, max = 40) String username,
    @Nullable @Email String email,
    @Default("GUEST") Rank rank,
    @DefaultNow Instant createdAt)
    implements Named {

  /// An enum column.
  public enum Rank {
    GUEST,
    MEMBER
  }

  interface Relations {
    Many<Book> books();
  }

  static void define(TableSpec table, WriterTable writers) {
    table.check("username_not_blank", writers.username.trim().length().gt(0));
    table.index(writers.lastName, writers.firstName);
  }
}
