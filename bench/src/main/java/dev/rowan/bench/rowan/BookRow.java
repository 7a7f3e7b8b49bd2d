package dev.rowan.bench.rowan;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A row of `book`.
@Table("book")
public record BookRow(
    @Id @Identity long id,
    @References(AuthorRow.class) long authorId,
    @Size(max = 200) String title,
    @Precision(value = 10, scale = 2) BigDecimal price,
    LocalDate published,
    int pages,
    @Size(max = 20) String isbn) {}
