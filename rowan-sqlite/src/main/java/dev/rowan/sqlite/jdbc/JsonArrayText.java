package dev.rowan.sqlite.jdbc;

import dev.rowan.RowanException;
import dev.rowan.engine.error.UnstorableValue;
import dev.rowan.engine.jdbc.CommonCodecs;
import dev.rowan.type.ArrayType;
import dev.rowan.type.BasicType;
import dev.rowan.type.CharacterType;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Json;
import dev.rowan.type.JsonType;
import dev.rowan.type.RowsType;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAmount;
import java.util.List;
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
      case RowsType _ -> throw new IllegalStateException("rows are read, not bound");
      case JsonType _ -> string(out, CommonCodecs.wellFormed(value.toString(), true));
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
    try {
      return (List<E>) StoredJson.list(Json.parse(json), type);
    } catch (RowanException malformed) {
      throw new IllegalArgumentException("no JSON array", malformed);
    }
  }
}
