package dev.rowan.sqlite.jdbc;

import dev.rowan.engine.error.UnstorableValue;
import dev.rowan.engine.jdbc.CommonCodecs;
import dev.rowan.type.ArrayType;
import dev.rowan.type.BasicType;
import dev.rowan.type.CharacterType;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Arrays as JSON texts whose elements are what a column of the element type would store, so that
/// `x in (select value from json_each(?))` compares like with like.
final class JsonArrayText {
  private JsonArrayText() {}

  static <E> String of(List<E> elements, ArrayType<E> type) {
    return append(new StringBuilder(), elements, type).toString();
  }

  private static <E> StringBuilder append(
      StringBuilder out, List<? extends @Nullable E> elements, ArrayType<E> type) {
    out.append('[');
    boolean first = true;
    for (E element : elements) {
      if (!first) {
        out.append(',');
      }
      first = false;
      if (element == null) {
        out.append("null");
      } else {
        element(out, element, type.element());
      }
    }
    return out.append(']');
  }

  @SuppressWarnings("unchecked") // a value is of its type
  private static void element(StringBuilder out, Object value, SqlType<?> type) {
    switch (type) {
      case BasicType<?> basic -> basic(out, value, basic.kind());
      case CharacterType text -> string(out, CommonCodecs.wellFormed((String) value, true));
      case DecimalType decimal -> decimal(out, (BigDecimal) value, new DecimalCodec(decimal));
      case ArrayType<?> array -> append(out, (List<Object>) value, (ArrayType<Object>) array);
      case ConvertedType<?, ?> converted ->
          converted(out, value, (ConvertedType<?, Object>) converted);
    }
  }

  private static <B> void converted(
      StringBuilder out, Object value, ConvertedType<B, Object> type) {
    element(out, java.util.Objects.requireNonNull(type.toBase().apply(value)), type.base());
  }

  private static void basic(StringBuilder out, Object value, BasicType.Kind kind) {
    switch (kind) {
      case BOOLEAN -> out.append((Boolean) value ? 1 : 0);
      case SMALLINT, INTEGER, BIGINT -> out.append(value);
      case REAL, DOUBLE -> out.append(real(SqliteCodecs.number(((Number) value).doubleValue())));
      case DATE -> string(out, IsoText.of((LocalDate) value));
      case TIME -> string(out, IsoText.of((LocalTime) value));
      case TIMESTAMP -> string(out, IsoText.of((LocalDateTime) value));
      case TIMESTAMPTZ -> string(out, IsoText.of((Instant) value));
      case INTERVAL -> string(out, IsoText.of((TemporalAmount) value));
      case UUID -> string(out, value.toString());
      case BYTES ->
          throw new UnstorableValue(
              "ROWAN-3108",
              "SQLite has no arrays of bytes; compare bytes one by one, with eq(…) and or(…)");
    }
  }

  private static String real(double number) {
    return Double.isInfinite(number) ? (number > 0 ? "9e999" : "-9e999") : Double.toString(number);
  }

  private static void decimal(StringBuilder out, BigDecimal value, DecimalCodec codec) {
    if (codec.scaled()) {
      out.append(codec.unscaled(value));
    } else {
      string(out, codec.text(value));
    }
  }

  private static void string(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        default -> {
          if (c < 0x20) {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  @SuppressWarnings("unchecked") // elements are read as the element type
  static <E> List<E> parse(String json, ArrayType<E> type) {
    return (List<E>) list(JsonScalars.parse(json), type);
  }

  private static List<@Nullable Object> list(List<@Nullable Object> stored, ArrayType<?> type) {
    List<@Nullable Object> elements = new ArrayList<>(stored.size());
    for (Object value : stored) {
      elements.add(value == null ? null : read(value, type.element()));
    }
    return Collections.unmodifiableList(elements);
  }

  @SuppressWarnings("unchecked") // a JSON array is read as a list
  private static Object read(Object stored, SqlType<?> type) {
    return switch (type) {
      case BasicType<?> basic -> read(stored, basic.kind());
      case CharacterType text -> stored;
      case DecimalType decimal -> new DecimalCodec(decimal).stored(stored);
      case ArrayType<?> array -> list((List<@Nullable Object>) stored, array);
      case ConvertedType<?, ?> converted -> read(stored, converted);
    };
  }

  @SuppressWarnings("unchecked") // the base was read as the base type
  private static <B, T> Object read(Object stored, ConvertedType<B, T> type) {
    return java.util.Objects.requireNonNull(type.fromBase().apply((B) read(stored, type.base())));
  }

  private static Object read(Object stored, BasicType.Kind kind) {
    return switch (kind) {
      case BOOLEAN -> !stored.equals(0L) && !stored.equals(false);
      case SMALLINT -> ((Number) stored).shortValue();
      case INTEGER -> Math.toIntExact((Long) stored);
      case BIGINT -> (Long) stored;
      case REAL -> ((Number) stored).floatValue();
      case DOUBLE -> ((Number) stored).doubleValue();
      case DATE -> IsoText.date((String) stored);
      case TIME -> IsoText.time((String) stored);
      case TIMESTAMP -> IsoText.timestamp((String) stored);
      case TIMESTAMPTZ -> IsoText.instant((String) stored);
      case INTERVAL -> IsoText.interval((String) stored);
      case UUID -> UUID.fromString((String) stored);
      case BYTES -> throw new IllegalArgumentException("bytes");
    };
  }
}
