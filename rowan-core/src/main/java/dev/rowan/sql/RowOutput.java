package dev.rowan.sql;

import dev.rowan.type.SqlType;

/// The parameters of one execution, written by position; what generated binders write to.
///
/// Parameters count from 1. Not thread-safe.
public interface RowOutput {
  /// Writes a 64 bit integer.
  void setLong(int parameter, long value);

  /// Writes a 32 bit integer.
  void setInt(int parameter, int value);

  /// Writes a 16 bit integer.
  void setShort(int parameter, short value);

  /// Writes a double precision number.
  void setDouble(int parameter, double value);

  /// Writes a single precision number.
  void setFloat(int parameter, float value);

  /// Writes a truth value.
  void setBoolean(int parameter, boolean value);

  /// Writes a text.
  void setString(int parameter, String value);

  /// Writes `value` as `type`.
  <T> void set(int parameter, SqlType<T> type, T value);

  /// Writes null as `type`.
  void setNull(int parameter, SqlType<?> type);
}
