package dev.rowan.bench;

import java.math.BigDecimal;
import java.time.LocalDate;

/// The canonical row that every contender's result is compared as.
public record Book(
    long id,
    long authorId,
    String title,
    BigDecimal price,
    LocalDate published,
    int pages,
    String isbn) {}
