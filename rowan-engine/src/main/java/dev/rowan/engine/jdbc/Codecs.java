package dev.rowan.engine.jdbc;

import dev.rowan.type.SqlType;

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
}
