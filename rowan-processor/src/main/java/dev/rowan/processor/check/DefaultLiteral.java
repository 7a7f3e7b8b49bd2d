package dev.rowan.processor.check;

import dev.rowan.RowanException;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.JavaType;
import dev.rowan.processor.model.PlainType;
import dev.rowan.type.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// Parses the literal of `@Default` as the type of its component.
public final class DefaultLiteral {
  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final Pattern IDENTIFIER =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final ColumnModel column;
  private final String text;

  private DefaultLiteral(ColumnModel column, String text) {
    this.column = column;
    this.text = text;
  }

  /// Why a literal is no value, and one that is.
  record Refusal(String reason, String example) {}

  /// Whether `text` is a value of the column.
  public static boolean valid(String text, ColumnModel column) {
    return refuse(text, column).isEmpty();
  }

  /// Why `text` is no value of the column; empty where it is one.
  static Optional<Refusal> refuse(String text, ColumnModel column) {
    return new DefaultLiteral(column, text).refuse(column.type());
  }

  private Optional<Refusal> refuse(JavaType type) {
    return switch (type) {
      case PlainType basic -> basic(basic);
      case JavaType.EnumType enumeration -> constant(enumeration);
      case JavaType.ValueRecord value -> refuse(value.stored());
      case JavaType.Unsupported _, JavaType.Unresolved _ -> Optional.empty();
    };
  }

  private Optional<Refusal> constant(JavaType.EnumType type) {
    if (type.constants().contains(text)) {
      return Optional.empty();
    }
    String first = type.constants().isEmpty() ? "" : type.constants().getFirst();
    return refusal(
        "%s has only the constants %s".formatted(type.title(), String.join(", ", type.constants())),
        first);
  }

  private Optional<Refusal> basic(PlainType type) {
    return switch (type) {
      case BOOLEAN ->
          unless(text.equals("true") || text.equals("false"), "a boolean is true or false", "true");
      case SMALLINT -> whole(Short.MIN_VALUE, Short.MAX_VALUE, "a short");
      case INTEGER -> whole(Integer.MIN_VALUE, Integer.MAX_VALUE, "an int");
      case BIGINT -> whole(Long.MIN_VALUE, Long.MAX_VALUE, "a long");
      case REAL ->
          unless(
              DECIMAL.matcher(text).matches() && Float.isFinite(Float.parseFloat(text)),
              "that is no finite float",
              "1.5");
      case DOUBLE ->
          unless(
              DECIMAL.matcher(text).matches() && Double.isFinite(Double.parseDouble(text)),
              "that is no finite double",
              "1.5");
      case NUMERIC -> decimal();
      case TEXT -> text();
      case DATE -> parsed(() -> LocalDate.parse(text), "that is no date", "2025-01-31");
      case TIME -> parsed(() -> LocalTime.parse(text), "that is no time of day", "09:30:00");
      case TIMESTAMP ->
          parsed(
              () -> LocalDateTime.parse(text), "that is no date and time", "2025-01-31T09:30:00");
      case TIMESTAMPTZ ->
          parsed(() -> Instant.parse(text), "that is no instant", "2025-01-31T09:30:00Z");
      case UUID ->
          unless(
              IDENTIFIER.matcher(text).matches(),
              "that is no UUID",
              "00000000-0000-0000-0000-000000000000");
      case JSONB -> json();
      case BYTES ->
          parsed(
              () -> HexFormat.of().parseHex(text),
              "bytes are an even number of hex digits",
              "cafe");
    };
  }

  private Optional<Refusal> json() {
    try {
      Json.parse(text);
      return Optional.empty();
    } catch (RowanException malformed) {
      return refusal("that is no JSON", "{}");
    }
  }

  private Optional<Refusal> whole(long least, long greatest, String type) {
    if (!WHOLE.matcher(text).matches()) {
      return refusal("that is no whole number", "0");
    }
    var value = new BigInteger(text);
    boolean within =
        value.bitLength() < Long.SIZE
            && value.longValue() >= least
            && value.longValue() <= greatest;
    return unless(within, "%s lies between %d and %d".formatted(type, least, greatest), "0");
  }

  private Optional<Refusal> decimal() {
    if (!DECIMAL.matcher(text).matches()) {
      return refusal("that is no decimal", "1.50");
    }
    ColumnModel.Precision precision = column.precision();
    if (precision == null) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(text).stripTrailingZeros();
    boolean fits =
        value.scale() <= precision.scale()
            && value.precision() - value.scale() <= precision.digits() - precision.scale();
    return unless(
        fits || value.signum() == 0,
        "numeric(%d, %d) has %d digits before and %d after the point"
            .formatted(
                precision.digits(),
                precision.scale(),
                precision.digits() - precision.scale(),
                precision.scale()),
        "0");
  }

  private Optional<Refusal> text() {
    ColumnModel.Size size = column.size();
    int length = text.codePointCount(0, text.length());
    if (size == null || (length >= size.min() && length <= size.max())) {
      return Optional.empty();
    }
    String bounds = size.limited() ? size.min() + " to " + size.max() : "at least " + size.min();
    return refusal(
        "it has %d characters, not %s".formatted(length, bounds),
        "x".repeat(Math.clamp(size.min(), 1, 40)));
  }

  private static Optional<Refusal> parsed(Runnable parse, String reason, String example) {
    try {
      parse.run();
      return Optional.empty();
    } catch (DateTimeException | IllegalArgumentException e) {
      return refusal(reason, example);
    }
  }

  private static Optional<Refusal> unless(boolean valid, String reason, String example) {
    return valid ? Optional.empty() : refusal(reason, example);
  }

  private static Optional<Refusal> refusal(String reason, String example) {
    return Optional.of(new Refusal(reason, example));
  }
}
