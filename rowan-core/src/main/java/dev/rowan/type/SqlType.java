package dev.rowan.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// What a value is: its SQL type and the Java class that carries it. Never null in Java: nullness
/// is a fact of a column, not of its type.
///
/// A type knows neither its spelling (the dialect's type printer) nor how a driver binds and reads
/// it (the driver's codec). Immutable; types of equal parts are equal.
public sealed interface SqlType<T>
    permits BasicType, CharacterType, DecimalType, ArrayType, JsonType, RowsType, ConvertedType {

  /// `boolean`.
  SqlType<Boolean> BOOLEAN = new BasicType<>(BasicType.Kind.BOOLEAN, Boolean.class);

  /// `smallint`: 16 bits.
  SqlType<Short> SMALLINT = new BasicType<>(BasicType.Kind.SMALLINT, Short.class);

  /// `integer`: 32 bits.
  SqlType<Integer> INTEGER = new BasicType<>(BasicType.Kind.INTEGER, Integer.class);

  /// `bigint`: 64 bits.
  SqlType<Long> BIGINT = new BasicType<>(BasicType.Kind.BIGINT, Long.class);

  /// `real`: 32 bit binary floating point.
  SqlType<Float> REAL = new BasicType<>(BasicType.Kind.REAL, Float.class);

  /// `double precision`: 64 bit binary floating point.
  SqlType<Double> DOUBLE = new BasicType<>(BasicType.Kind.DOUBLE, Double.class);

  /// `numeric` without declared precision.
  SqlType<BigDecimal> NUMERIC = new DecimalType(0, 0);

  /// `text`: characters of any number.
  SqlType<String> TEXT = new CharacterType(0);

  /// `date`.
  SqlType<LocalDate> DATE = new BasicType<>(BasicType.Kind.DATE, LocalDate.class);

  /// `time` without time zone.
  SqlType<LocalTime> TIME = new BasicType<>(BasicType.Kind.TIME, LocalTime.class);

  /// `timestamp` without time zone.
  SqlType<LocalDateTime> TIMESTAMP = new BasicType<>(BasicType.Kind.TIMESTAMP, LocalDateTime.class);

  /// `timestamp with time zone`: a point on the time line.
  SqlType<Instant> TIMESTAMPTZ = new BasicType<>(BasicType.Kind.TIMESTAMPTZ, Instant.class);

  /// `interval`: a [java.time.Duration] or a [java.time.Period].
  SqlType<TemporalAmount> INTERVAL = new BasicType<>(BasicType.Kind.INTERVAL, TemporalAmount.class);

  /// `uuid`.
  SqlType<UUID> UUID = new BasicType<>(BasicType.Kind.UUID, UUID.class);

  /// `bytea`, `blob`: bytes of any number.
  SqlType<byte[]> BYTES = new BasicType<>(BasicType.Kind.BYTES, byte[].class);

  /// `json`: kept as it was written.
  SqlType<Json> JSON = new JsonType(false);

  /// `jsonb`: kept as a value, with operators and indexes on PostgreSQL; elsewhere as [#JSON].
  SqlType<Json> JSONB = new JsonType(true);

  /// The class of a value, boxed for primitives.
  Class<T> javaType();

  /// `varchar(length)`; the length counts characters (code points).
  static SqlType<String> varchar(int length) {
    return new CharacterType(length);
  }

  /// `numeric(precision, scale)`.
  static SqlType<BigDecimal> decimal(int precision, int scale) {
    return new DecimalType(precision, scale);
  }

  /// An array of `element`s; its Java class is [List].
  static <E> SqlType<List<E>> array(SqlType<E> element) {
    return new ArrayType<>(element);
  }

  /// An enum stored by the constants' names in the text type `base`.
  static <E extends Enum<E>> SqlType<E> enumOf(Class<E> javaType, SqlType<String> base) {
    return new ConvertedType<>(base, javaType, name -> Enum.valueOf(javaType, name), Enum::name);
  }

  /// A Java class of the user's stored as `base`: value records, domain types.
  static <B, T> SqlType<T> converted(
      SqlType<B> base, Class<T> javaType, Function<B, T> fromBase, Function<T, B> toBase) {
    return new ConvertedType<>(base, javaType, fromBase, toBase);
  }
}
