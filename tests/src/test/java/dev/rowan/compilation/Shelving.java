package dev.rowan.compilation;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;

/// A link table with a composite key.
@Table("shelvings")
public record Shelving(
    @Id @References(Book.class) long bookId, @Id @References(Shelf.class) long shelfId) {}
