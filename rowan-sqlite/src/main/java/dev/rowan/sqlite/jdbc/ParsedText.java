package dev.rowan.sqlite.jdbc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.UUID;

/// The value that a text says, in the form in which SQLite stores values of a type.
final class ParsedText {
  private ParsedText() {}

  /// The stored form of `text` as `type`, which is one of `rowan_cast`.
  ///
  /// @throws RuntimeException if the text says no such value
  static Object as(String type, String text) {
    String given = text.strip();
    return switch (type) {
      case "smallint" -> (long) Short.parseShort(given);
      case "integer" -> (long) Integer.parseInt(given);
      case "bigint" -> Long.parseLong(given);
      case "real" -> (double) Float.parseFloat(given);
      case "double" -> Double.parseDouble(given);
      case "boolean" -> truth(given.toLowerCase(Locale.ROOT));
      case "date" -> IsoText.of(IsoText.date(given));
      case "time" -> IsoText.of(IsoText.time(given));
      case "timestamp" -> IsoText.of(IsoText.timestamp(given));
      case "timestamptz" -> IsoText.of(IsoText.instant(given));
      case "uuid" -> UUID.fromString(given).toString();
      default -> decimal(type.split(" "), given);
    };
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true", "t", "yes", "y", "on", "1" -> true;
      case "false", "f", "no", "n", "off", "0" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }

  /// `decimal precision scale`, as the integer that stands for it.
  private static long decimal(String[] type, String text) {
    int precision = Integer.parseInt(type[1]);
    BigDecimal exact =
        new BigDecimal(text).setScale(Integer.parseInt(type[2]), RoundingMode.HALF_UP);
    if (exact.precision() > precision) {
      throw new ArithmeticException("too many digits");
    }
    return exact.unscaledValue().longValueExact();
  }
}
