package dev.rowan.sqlite.jdbc;

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
import dev.rowan.type.SqlType;
import java.sql.Types;
import java.util.UUID;
import java.util.function.Function;

/// How SQLite, which knows integers, floats, texts and bytes, stores the other types without loss.
///
/// Decimals of up to 18 digits are integers at their scale, wider ones texts; dates and times are
/// ISO texts of fixed width, which sort as they should; booleans are 0 and 1; UUIDs are texts;
/// arrays are JSON.
final class SqliteCodecs implements Codecs {
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
          case ConvertedType<?, ?> converted -> ConvertedCodec.of(converted, this);
        };
  }

  private static Codec<?> of(BasicType.Kind kind) {
    return switch (kind) {
      case BOOLEAN -> CommonCodecs.BOOLEAN;
      case SMALLINT -> CommonCodecs.SMALLINT;
      case INTEGER -> CommonCodecs.INTEGER;
      case BIGINT -> CommonCodecs.BIGINT;
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
