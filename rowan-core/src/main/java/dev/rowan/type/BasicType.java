package dev.rowan.type;

import java.util.Locale;

/// A type without parameters.
public record BasicType<T>(Kind kind, Class<T> javaType) implements SqlType<T> {
  /// The types of the standard that take no parameters here.
  public enum Kind {
    /// True or false.
    BOOLEAN,
    /// 16 bit integer.
    SMALLINT,
    /// 32 bit integer.
    INTEGER,
    /// 64 bit integer.
    BIGINT,
    /// 32 bit binary floating point.
    REAL,
    /// 64 bit binary floating point.
    DOUBLE,
    /// A day of the calendar.
    DATE,
    /// A time of day.
    TIME,
    /// Date and time without zone.
    TIMESTAMP,
    /// A point on the time line.
    TIMESTAMPTZ,
    /// A duration or period.
    INTERVAL,
    /// 128 bit identifier.
    UUID,
    /// Bytes.
    BYTES
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
