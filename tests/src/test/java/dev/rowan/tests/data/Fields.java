package dev.rowan.tests.data;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a file whose columns are separated by `|`; an empty one is null.
public record Fields(List<String> texts) {
  /// The lines of a gzipped file.
  public static List<Fields> of(String path) throws IOException {
    return TestData.lines(path).stream()
        .map(line -> new Fields(List.of(line.split("\\|", -1))))
        .toList();
  }

  /// The text of the column at `at`, from 0.
  public String text(int at) {
    return texts.get(at);
  }

  /// A whole number.
  public int integer(int at) {
    return Integer.parseInt(text(at));
  }

  /// A whole number, or null.
  public @Nullable Integer integerOrNull(int at) {
    return text(at).isEmpty() ? null : Integer.valueOf(text(at));
  }

  /// A decimal.
  public BigDecimal decimal(int at) {
    return new BigDecimal(text(at));
  }

  /// A date.
  public LocalDate date(int at) {
    return LocalDate.parse(text(at));
  }

  /// A date and time.
  public LocalDateTime dateTime(int at) {
    return LocalDateTime.parse(text(at));
  }
}
