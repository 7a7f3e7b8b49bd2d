package dev.rowan.engine.jdbc;

import dev.rowan.type.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;

/// The codecs of one driver. Immutable and thread-safe.
public interface Codecs {
  /// The codec of `type`.
  <T> Codec<T> of(SqlType<T> type);

  /// The same text, if the database can store it.
  ///
  /// @throws dev.rowan.engine.error.UnstorableValue if not
  String storable(String text);

  /// The same number, if the database can store it.
  ///
  /// @throws dev.rowan.engine.error.UnstorableValue if not
  double storable(double number);

  /// The whole number in a column; 0 where it is null.
  ///
  /// @throws dev.rowan.engine.error.UnreadableValue if the column holds none that is exact
  default long whole(ResultSet row, int column) throws SQLException {
    return row.getLong(column);
  }

  /// Whether a column is null, whatever its type.
  default boolean isNull(ResultSet row, int column) throws SQLException {
    return row.getObject(column) == null;
  }
}
