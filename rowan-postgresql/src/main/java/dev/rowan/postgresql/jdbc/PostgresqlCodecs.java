package dev.rowan.postgresql.jdbc;

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
import dev.rowan.type.JsonType;
import dev.rowan.type.RowsType;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.UUID;

/// How the driver binds and reads PostgreSQL's types. What the server would round or cut is refused
/// before it is sent.
final class PostgresqlCodecs implements Codecs {
  private static final int NANOS_PER_MICRO = 1_000;

  private static final Codec<String> TEXT =
      Codec.of(
          Types.VARCHAR,
          (statement, parameter, value) ->
              statement.setString(parameter, CommonCodecs.wellFormed(value, false)),
          (row, column) -> row.getString(column));
  private static final Codec<LocalDate> DATE =
      Codec.of(
          Types.DATE,
          (statement, parameter, value) -> statement.setObject(parameter, value),
          (row, column) -> row.getObject(column, LocalDate.class));
  private static final Codec<LocalTime> TIME =
      Codec.of(
          Types.TIME,
          (statement, parameter, value) -> {
            micros(value);
            statement.setObject(parameter, value);
          },
          (row, column) -> row.getObject(column, LocalTime.class));
  private static final Codec<LocalDateTime> TIMESTAMP =
      Codec.of(
          Types.TIMESTAMP,
          (statement, parameter, value) -> {
            micros(value);
            statement.setObject(parameter, value);
          },
          (row, column) -> row.getObject(column, LocalDateTime.class));
  private static final Codec<Instant> TIMESTAMPTZ =
      Codec.of(
          Types.TIMESTAMP_WITH_TIMEZONE,
          (statement, parameter, value) -> {
            micros(value);
            statement.setObject(parameter, value.atOffset(ZoneOffset.UTC));
          },
          (row, column) -> {
            OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant();
          });
  private static final Codec<UUID> UUID_CODEC =
      Codec.of(
          Types.OTHER,
          (statement, parameter, value) -> statement.setObject(parameter, value),
          (row, column) -> row.getObject(column, UUID.class));

  @Override
  @SuppressWarnings("unchecked") // each case answers with the codec of its own type
  public <T> Codec<T> of(SqlType<T> type) {
    return (Codec<T>)
        switch (type) {
          case BasicType<?> basic -> of(basic.kind());
          case CharacterType text -> TEXT;
          case DecimalType decimal -> decimal(decimal);
          case ArrayType<?> array -> ArrayCodec.of(array, this);
          case JsonType json -> JsonCodec.of(json);
          case RowsType rows -> new RowsCodec(rows);
          case ConvertedType<?, ?> converted -> ConvertedCodec.of(converted, this);
        };
  }

  private static Codec<?> of(BasicType.Kind kind) {
    return switch (kind) {
      case BOOLEAN -> CommonCodecs.BOOLEAN;
      case SMALLINT -> CommonCodecs.SMALLINT;
      case INTEGER -> CommonCodecs.INTEGER;
      case BIGINT -> CommonCodecs.BIGINT;
      case REAL -> CommonCodecs.REAL;
      case DOUBLE -> CommonCodecs.DOUBLE;
      case DATE -> DATE;
      case TIME -> TIME;
      case TIMESTAMP -> TIMESTAMP;
      case TIMESTAMPTZ -> TIMESTAMPTZ;
      case INTERVAL -> IntervalText.CODEC;
      case UUID -> UUID_CODEC;
      case BYTES -> CommonCodecs.BYTES;
    };
  }

  private static Codec<BigDecimal> decimal(DecimalType type) {
    return Codec.of(
        Types.NUMERIC,
        (statement, parameter, value) -> statement.setBigDecimal(parameter, exact(value, type)),
        (row, column) -> row.getBigDecimal(column));
  }

  /// The server would round a fraction that is longer than the type's.
  static BigDecimal exact(BigDecimal value, DecimalType type) {
    if (!type.limited()) {
      return value;
    }
    try {
      BigDecimal exact = value.setScale(type.scale(), RoundingMode.UNNECESSARY);
      if (exact.precision() <= type.precision()) {
        return exact;
      }
    } catch (ArithmeticException e) {
      // said below
    }
    throw new UnstorableValue(
        "ROWAN-3105",
        "a decimal of %d digits after the point and %d in all does not fit %s exactly; round it, or widen the column"
            .formatted(
                Math.max(0, value.stripTrailingZeros().scale()),
                value.stripTrailingZeros().precision(),
                type));
  }

  /// The server keeps microseconds, and would round the rest.
  static void micros(TemporalAccessor time) {
    micros(time.get(ChronoField.NANO_OF_SECOND));
  }

  static void micros(int nanos) {
    if (nanos % NANOS_PER_MICRO != 0) {
      throw new UnstorableValue(
          "ROWAN-3109",
          "PostgreSQL keeps microseconds, and the time has nanoseconds; say"
              + " truncatedTo(ChronoUnit.MICROS)");
    }
  }

  @Override
  public String storable(String text) {
    return CommonCodecs.wellFormed(text, false);
  }

  @Override
  public double storable(double number) {
    return number;
  }
}
