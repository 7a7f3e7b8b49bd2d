package dev.rowan.bench.rowan;

import dev.rowan.mapping.Shape;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An author with all books, in the order of their keys.
@Shape(AuthorRow.class)
public record AuthorTree(
    long id, String name, @Nullable String email, LocalDateTime createdAt, List<BookRow> books) {}
