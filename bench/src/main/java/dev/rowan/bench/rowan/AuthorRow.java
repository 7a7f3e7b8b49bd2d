package dev.rowan.bench.rowan;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A row of `author`.
@Table("author")
public record AuthorRow(
    @Id @Identity long id,
    @Size(max = 100) String name,
    @Size(max = 100) @Nullable String email,
    LocalDateTime createdAt) {
  interface Relations {
    Many<BookRow> books();
  }
}
