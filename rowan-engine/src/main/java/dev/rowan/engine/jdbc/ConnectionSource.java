package dev.rowan.engine.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/// Where a driver takes connections from. Thread-safe.
public interface ConnectionSource extends AutoCloseable {
  /// A connection for the caller alone, in autocommit.
  Connection acquire() throws SQLException;

  /// Takes back a connection in good order.
  void release(Connection connection) throws SQLException;

  /// Takes back a connection that must not be used again.
  void discard(Connection connection) throws SQLException;

  /// Closes what it has opened.
  @Override
  void close();
}
