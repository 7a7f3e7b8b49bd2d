package dev.rowan.sql;

import dev.rowan.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row as a driver delivers it, read by position; what generated readers read from.
///
/// Columns count from 1, as in the select list. A method that cannot return null throws
/// [dev.rowan.UnexpectedNull] naming the column where the row has one. Valid only until the cursor
/// moves on; not thread-safe.
public interface RowInput {
  /// The 64 bit integer in `column`.
  long getLong(int column);

  /// The 32 bit integer in `column`.
  int getInt(int column);

  /// The 16 bit integer in `column`.
  short getShort(int column);

  /// The double precision number in `column`.
  double getDouble(int column);

  /// The single precision number in `column`.
  float getFloat(int column);

  /// The truth value in `column`.
  boolean getBoolean(int column);

  /// The text in `column`.
  String getString(int column);

  /// The value of `column` as `type`.
  <T> T get(int column, SqlType<T> type);

  /// The value of `column` as `type`, or null.
  <T> @Nullable T orNull(int column, SqlType<T> type);

  /// Whether `column` is null.
  boolean isNull(int column);

  /// The elements loaded for the `index`th nested list of this row, counted from 0.
  ///
  /// Only rows whose nested lists have been loaded have any; a driver's own row has none.
  default List<Object> nested(int index) {
    throw new IllegalStateException("nested list " + index + " was read before it was loaded");
  }
}
