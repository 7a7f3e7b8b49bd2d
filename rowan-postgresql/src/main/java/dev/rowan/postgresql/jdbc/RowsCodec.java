package dev.rowan.postgresql.jdbc;

import dev.rowan.engine.jdbc.Codec;
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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGInterval;

/// Rows inside one value, read from the JSON that `PostgresqlRows` makes of them. Never bound.
record RowsCodec(RowsType type) implements Codec<List<List<@Nullable Object>>> {
  @Override
  public void bind(PreparedStatement statement, int parameter, List<List<@Nullable Object>> value) {
    throw new UnsupportedOperationException("rows are read, not bound");
  }

  @Override
  public void bindNull(PreparedStatement statement, int parameter) {
    throw new UnsupportedOperationException("rows are read, not bound");
  }

  @Override
  public @Nullable List<List<@Nullable Object>> read(ResultSet row, int column)
      throws SQLException {
    String json = row.getString(column);
    return json == null ? null : rows(Json.parse(json), type);
  }

  private static List<List<@Nullable Object>> rows(Json json, RowsType type) throws SQLException {
    List<List<@Nullable Object>> rows = new ArrayList<>(json.elements().size());
    for (Json row : json.elements()) {
      List<@Nullable Object> values = new ArrayList<>(type.columns().size());
      for (int i = 0; i < type.columns().size(); i++) {
        values.add(value(row.elements().get(i), type.columns().get(i)));
      }
      rows.add(values);
    }
    return rows;
  }

  private static @Nullable Object value(Json json, SqlType<?> type) throws SQLException {
    if (json.isNull()) {
      return null;
    }
    return switch (type) {
      case BasicType<?> basic -> basic(json, basic.kind());
      case CharacterType _ -> text(json);
      case DecimalType _ -> number(json);
      case JsonType _ -> json.text().map(Json::parse).orElse(json);
      case RowsType rows -> rows(json, rows);
      case ArrayType<?> array -> list(json, array);
      case ConvertedType<?, ?> converted -> converted(json, converted);
    };
  }

  private static List<@Nullable Object> list(Json json, ArrayType<?> type) throws SQLException {
    List<@Nullable Object> elements = new ArrayList<>(json.elements().size());
    for (Json element : json.elements()) {
      elements.add(value(element, type.element()));
    }
    return Collections.unmodifiableList(elements);
  }

  @SuppressWarnings("unchecked") // the base was read as the base type
  private static <B, T> @Nullable Object converted(Json json, ConvertedType<B, T> type)
      throws SQLException {
    B base = (B) value(json, type.base());
    return base == null ? null : type.fromBase().apply(base);
  }

  private static Object basic(Json json, BasicType.Kind kind) throws SQLException {
    return switch (kind) {
      case BOOLEAN -> json.truth().orElseThrow(RowsCodec::unexpected);
      case SMALLINT -> number(json).shortValueExact();
      case INTEGER -> number(json).intValueExact();
      case BIGINT -> number(json).longValueExact();
      case REAL -> json.text().map(Float::valueOf).orElseGet(() -> number(json).floatValue());
      case DOUBLE -> json.text().map(Double::valueOf).orElseGet(() -> number(json).doubleValue());
      case DATE -> LocalDate.parse(signed(json));
      case TIME -> LocalTime.parse(text(json));
      case TIMESTAMP -> LocalDateTime.parse(signed(json));
      case TIMESTAMPTZ -> OffsetDateTime.parse(signed(json)).toInstant();
      case INTERVAL -> IntervalText.amount(new PGInterval(text(json)));
      case UUID -> UUID.fromString(text(json));
      case BYTES -> HexFormat.of().parseHex(text(json).replaceFirst("^\\\\x", ""));
    };
  }

  /// A number, which may be written as a text.
  private static BigDecimal number(Json json) {
    return json.text().map(BigDecimal::new).or(json::number).orElseThrow(RowsCodec::unexpected);
  }

  /// A date as Java reads it: with a sign where the year has more than four digits, or is before
  /// our era.
  private static String signed(Json json) {
    String text = text(json);
    if (text.endsWith(" BC")) {
      int year = Integer.parseInt(text.substring(0, text.indexOf('-')));
      String rest = text.substring(text.indexOf('-'), text.length() - 3);
      return "%s%04d%s".formatted(year == 1 ? "" : "-", year - 1, rest);
    }
    return text.indexOf('-') > 4 ? "+" + text : text;
  }

  private static String text(Json json) {
    return json.text().orElseThrow(RowsCodec::unexpected);
  }

  private static NoSuchElementException unexpected() {
    return new NoSuchElementException("another kind of JSON than the type has");
  }
}
