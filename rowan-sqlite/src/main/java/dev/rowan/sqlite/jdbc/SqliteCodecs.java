package dev.rowan.sqlite.jdbc;

import dev.rowan.engine.error.UnreadableValue;
import dev.rowan.engine.error.UnstorableValue;
import dev.rowan.engine.jdbc.Codec;
import dev.rowan.engine.jdbc.Codecs;
import dev.rowan.engine.jdbc.CommonCodecs;
import dev.rowan.engine.jdbc.ConvertedCodec;
import dev.rowan.type.ArrayType;
import dev.rowan.type.BasicType;
import dev.rowan.type.CharacterType;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Json;
import dev.rowan.type.JsonType;
import dev.rowan.type.RowsType;
import dev.rowan.type.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import java.util.function.Function;

/// How SQLite, which knows integers, floats, texts and bytes, stores the other types without loss.
///
/// Decimals of up to 18 digits are integers at their scale, wider ones texts; dates and times are
/// ISO texts of fixed width, which sort as they should; booleans are 0 and 1; UUIDs are texts;
/// arrays are JSON.
final class SqliteCodecs implements Codecs {
  private static final long EXACT_IN_A_FLOAT = 1L << 53;
  private static final Codec<Long> BIGINT =
      Codec.of(
          Types.BIGINT,
          CommonCodecs.BIGINT::bind,
          (row, column) -> {
            long value = wholeNumber(row, column);
            return (value == 0 && row.wasNull()) ? null : (Long) value;
          });
  private static final Codec<String> TEXT =
      Codec.of(
          Types.VARCHAR,
          (statement, parameter, value) ->
              statement.setString(parameter, CommonCodecs.wellFormed(value, true)),
          (row, column) -> row.getString(column));
  private static final Codec<Float> REAL =
      Codec.of(
          Types.REAL,
          (statement, parameter, value) -> statement.setDouble(parameter, number(value)),
          CommonCodecs.REAL::read);
  private static final Codec<Double> DOUBLE =
      Codec.of(
          Types.DOUBLE,
          (statement, parameter, value) -> statement.setDouble(parameter, number(value)),
          CommonCodecs.DOUBLE::read);
  private static final Codec<?> DATE = text(IsoText::of, IsoText::date);
  private static final Codec<?> TIME = text(IsoText::of, IsoText::time);
  private static final Codec<?> TIMESTAMP = text(IsoText::of, IsoText::timestamp);
  private static final Codec<?> TIMESTAMPTZ = text(IsoText::of, IsoText::instant);
  private static final Codec<?> INTERVAL = text(IsoText::of, IsoText::interval);
  private static final Codec<Json> JSON =
      text(json -> CommonCodecs.wellFormed(json.toString(), true), Json::parse);
  private static final Codec<UUID> UUID_TEXT = text(UUID::toString, UUID::fromString);

  @Override
  @SuppressWarnings("unchecked") // each case answers with the codec of its own type
  public <T> Codec<T> of(SqlType<T> type) {
    return (Codec<T>)
        switch (type) {
          case BasicType<?> basic -> of(basic.kind());
          case CharacterType text -> TEXT;
          case DecimalType decimal -> new DecimalCodec(decimal);
          case ArrayType<?> array -> array(array);
          case JsonType _ -> JSON;
          case RowsType rows -> rows(rows);
          case ConvertedType<?, ?> converted -> ConvertedCodec.of(converted, this);
        };
  }

  private static Codec<?> of(BasicType.Kind kind) {
    return switch (kind) {
      case BOOLEAN -> CommonCodecs.BOOLEAN;
      case SMALLINT -> CommonCodecs.SMALLINT;
      case INTEGER -> CommonCodecs.INTEGER;
      case BIGINT -> BIGINT;
      case REAL -> REAL;
      case DOUBLE -> DOUBLE;
      case DATE -> DATE;
      case TIME -> TIME;
      case TIMESTAMP -> TIMESTAMP;
      case TIMESTAMPTZ -> TIMESTAMPTZ;
      case INTERVAL -> INTERVAL;
      case UUID -> UUID_TEXT;
      case BYTES -> CommonCodecs.BYTES;
    };
  }

  private static <E> Codec<?> array(ArrayType<E> type) {
    return text(list -> JsonArrayText.of(list, type), json -> JsonArrayText.parse(json, type));
  }

  private static Codec<?> rows(RowsType type) {
    return text(rows -> rows.toString(), json -> StoredJson.rows(Json.parse(json), type));
  }

  private static <T> Codec<T> text(Function<T, String> print, Function<String, T> parse) {
    return Codec.of(
        Types.VARCHAR,
        (statement, parameter, value) -> statement.setString(parameter, print.apply(value)),
        (row, column) -> {
          String text = row.getString(column);
          return text == null ? null : parse.apply(text);
        });
  }

  @Override
  public String storable(String text) {
    return CommonCodecs.wellFormed(text, true);
  }

  @Override
  public double storable(double number) {
    return number(number);
  }

  @Override
  public long whole(ResultSet row, int column) throws SQLException {
    return wholeNumber(row, column);
  }

  /// SQLite goes on with a float where a sum of integers overflows, and the driver would cut it to
  /// the largest integer. Only large numbers are looked at twice.
  private static long wholeNumber(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    boolean small = value < EXACT_IN_A_FLOAT && value > -EXACT_IN_A_FLOAT;
    if (!small && row.getObject(column) instanceof Double) {
      throw inexact("bigint");
    }
    return value;
  }

  /// A float where the database was to compute a whole number.
  static UnreadableValue inexact(String type) {
    return new UnreadableValue(
        "ROWAN-3112",
        "the value is a float where %s is read: the exact result is out of range; compute with smaller numbers, or cast to double precision"
            .formatted(type));
  }

  /// Asked for as a number, a text is not decoded.
  @Override
  public boolean isNull(ResultSet row, int column) throws SQLException {
    return row.getLong(column) == 0 && row.wasNull();
  }

  /// SQLite would store NaN as null.
  static double number(double number) {
    if (Double.isNaN(number)) {
      throw new UnstorableValue(
          "ROWAN-3104",
          "SQLite cannot store NaN: it would become null; store null, or the number as a text");
    }
    return number;
  }
}
