package dev.rowan.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// Optional search criteria; a null one adds no predicate.
public record Filter(
    String title,
    BigDecimal minPrice,
    BigDecimal maxPrice,
    Integer pages,
    LocalDate since,
    String isbn,
    String author,
    boolean email,
    LocalDateTime before,
    List<Long> ids) {
  public static final Filter FULL =
      new Filter(
          "T%",
          new BigDecimal("1.00"),
          new BigDecimal("90.00"),
          100,
          LocalDate.of(2001, 1, 1),
          "x",
          "A%",
          true,
          LocalDateTime.of(2030, 1, 1, 0, 0),
          List.of(1L, 2L, 3L));
}
