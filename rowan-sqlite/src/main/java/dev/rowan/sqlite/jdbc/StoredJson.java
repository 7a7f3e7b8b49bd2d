package dev.rowan.sqlite.jdbc;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads values out of JSON that holds what columns of their types would store.
final class StoredJson {
  private StoredJson() {}

  /// The value of `type` that `stored` stands for; null for JSON's null. JSON itself stands in it
  /// as a text.
  static @Nullable Object read(Json stored, SqlType<?> type) {
    if (stored.isNull()) {
      return null;
    }
    return switch (type) {
      case BasicType<?> basic -> basic(stored, basic.kind());
      case CharacterType _ -> text(stored);
      case DecimalType decimal -> decimal(stored, new DecimalCodec(decimal));
      case ArrayType<?> array -> list(stored, array);
      case JsonType _ -> stored.text().map(Json::parse).orElse(stored);
      case RowsType rows -> rows(stored, rows);
      case ConvertedType<?, ?> converted -> converted(stored, converted);
    };
  }

  /// The rows that a list inside a row was made of.
  static List<List<@Nullable Object>> rows(Json stored, RowsType type) {
    List<List<@Nullable Object>> rows = new ArrayList<>(stored.elements().size());
    for (Json row : stored.elements()) {
      List<@Nullable Object> values = new ArrayList<>(type.columns().size());
      for (int i = 0; i < type.columns().size(); i++) {
        values.add(read(row.elements().get(i), type.columns().get(i)));
      }
      rows.add(values);
    }
    return rows;
  }

  /// @throws IllegalArgumentException if `stored` is no array
  static List<@Nullable Object> list(Json stored, ArrayType<?> type) {
    if (!(stored instanceof Json.Elements array)) {
      throw new IllegalArgumentException("no JSON array");
    }
    List<@Nullable Object> elements = new ArrayList<>(array.elements().size());
    for (Json element : array.elements()) {
      elements.add(read(element, type.element()));
    }
    return Collections.unmodifiableList(elements);
  }

  @SuppressWarnings("unchecked") // the base was read as the base type
  private static <B, T> @Nullable Object converted(Json stored, ConvertedType<B, T> type) {
    B base = (B) read(stored, type.base());
    return base == null ? null : type.fromBase().apply(base);
  }

  /// A scaled integer, written as a number or as its digits; a text of the digits; a float.
  private static BigDecimal decimal(Json stored, DecimalCodec codec) {
    if (stored.text().isPresent() && !codec.scaled()) {
      return codec.stored(stored.text().get());
    }
    BigDecimal number = number(stored);
    return number.scale() <= 0
        ? codec.stored(number.longValueExact())
        : codec.stored(number.doubleValue());
  }

  private static Object basic(Json stored, BasicType.Kind kind) {
    return switch (kind) {
      case BOOLEAN -> stored.truth().orElseGet(() -> number(stored).signum() != 0);
      case SMALLINT -> number(stored).shortValueExact();
      case INTEGER -> number(stored).intValueExact();
      case BIGINT -> number(stored).longValueExact();
      case REAL -> (float) real(stored);
      case DOUBLE -> real(stored);
      case DATE -> IsoText.date(text(stored));
      case TIME -> IsoText.time(text(stored));
      case TIMESTAMP -> IsoText.timestamp(text(stored));
      case TIMESTAMPTZ -> IsoText.instant(text(stored));
      case INTERVAL -> IsoText.interval(text(stored));
      case UUID -> UUID.fromString(text(stored));
      case BYTES -> java.util.HexFormat.of().parseHex(text(stored));
    };
  }

  private static double real(Json stored) {
    return stored.text().isPresent()
        ? Double.parseDouble(stored.text().get())
        : number(stored).doubleValue();
  }

  private static BigDecimal number(Json stored) {
    return stored
        .number()
        .or(() -> stored.text().map(BigDecimal::new))
        .orElseThrow(() -> new IllegalArgumentException("no number"));
  }

  private static String text(Json stored) {
    return stored.text().orElseThrow(() -> new IllegalArgumentException("no text"));
  }
}
