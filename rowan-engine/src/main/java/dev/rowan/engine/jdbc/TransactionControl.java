package dev.rowan.engine.jdbc;

import dev.rowan.engine.TransactionMode;
import java.sql.Connection;
import java.sql.SQLException;

/// How transactions begin and end on the driver's own connection, which is in autocommit in
/// between.
public interface TransactionControl {
  /// Begins a transaction. Where it fails, none is open and the connection is in autocommit.
  void begin(Connection connection, TransactionMode mode) throws SQLException;

  /// Commits what was begun in `mode`. Where it fails, [#rollback] follows.
  void commit(Connection connection, TransactionMode mode) throws SQLException;

  /// Rolls it back; nothing to roll back is no failure.
  void rollback(Connection connection, TransactionMode mode) throws SQLException;
}
