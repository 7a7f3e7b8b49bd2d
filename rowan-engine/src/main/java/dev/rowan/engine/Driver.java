package dev.rowan.engine;

import dev.rowan.dialect.Dialect;

/// An open way to one database: what a [DriverProvider] opens and an [Engine] uses. Thread-safe.
public interface Driver extends AutoCloseable {
  /// The SQL of the server, at its version.
  Dialect dialect();

  /// A connection for the caller alone, until it closes it.
  DriverConnection acquire();

  /// Whether rows can be streamed in constant memory only while a transaction is open.
  boolean streamsInTransaction();

  /// Closes all connections. Closing twice does nothing.
  @Override
  void close();
}
