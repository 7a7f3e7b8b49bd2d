package dev.rowan.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rowan.type.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/// The types a column can have without a word from the user. The constants are called as those of
/// [dev.rowan.type.SqlType].
public enum PlainType implements JavaType {
  /// True or false.
  BOOLEAN(ClassName.get(Boolean.class), "boolean"),
  /// 16 bit integer.
  SMALLINT(ClassName.get(Short.class), "smallint"),
  /// 32 bit integer.
  INTEGER(ClassName.get(Integer.class), "integer"),
  /// 64 bit integer.
  BIGINT(ClassName.get(Long.class), "bigint"),
  /// 32 bit binary floating point.
  REAL(ClassName.get(Float.class), "real"),
  /// 64 bit binary floating point.
  DOUBLE(ClassName.get(Double.class), "double precision"),
  /// Exact decimal.
  NUMERIC(ClassName.get(BigDecimal.class), "numeric"),
  /// Characters.
  TEXT(ClassName.get(String.class), "text"),
  /// A day of the calendar.
  DATE(ClassName.get(LocalDate.class), "date"),
  /// Time of day.
  TIME(ClassName.get(LocalTime.class), "time"),
  /// Date and time without zone.
  TIMESTAMP(ClassName.get(LocalDateTime.class), "timestamp"),
  /// A point on the time line.
  TIMESTAMPTZ(ClassName.get(Instant.class), "timestamptz"),
  /// 128 bit identifier.
  UUID(ClassName.get(UUID.class), "uuid"),
  /// Bytes.
  BYTES(ArrayTypeName.of(byte.class), "bytes"),
  /// JSON.
  JSONB(ClassName.get(Json.class), "jsonb");

  private final TypeName className;
  private final String sql;

  PlainType(TypeName className, String sql) {
    this.className = className;
    this.sql = sql;
  }

  @Override
  public TypeName className() {
    return className;
  }

  /// The standard's name of the type.
  public String sql() {
    return sql;
  }

  /// Whether the type is a whole number.
  public boolean integral() {
    return this == SMALLINT || this == INTEGER || this == BIGINT;
  }

  /// Whether the type is a number.
  public boolean number() {
    return integral() || this == REAL || this == DOUBLE || this == NUMERIC;
  }

  /// Whether the type is a date or a time.
  public boolean temporal() {
    return this == DATE || this == TIME || this == TIMESTAMP || this == TIMESTAMPTZ;
  }
}
