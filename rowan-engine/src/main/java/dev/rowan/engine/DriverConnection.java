package dev.rowan.engine;

import dev.rowan.render.CompiledSql;

/// One connection, used by one thread at a time. Every method throws the
/// [dev.rowan.engine.error.DatabaseException] that says what went wrong.
public interface DriverConnection extends AutoCloseable {
  /// Runs a statement that returns rows: `fetchRows` at a time (0: all at once), at most `maxRows`
  /// (0: all).
  Cursor query(CompiledSql sql, int fetchRows, int maxRows);

  /// Runs a statement that returns none; the number of rows it changed.
  long execute(CompiledSql sql);

  /// Prepares a statement to run many times.
  Batch batch(CompiledSql sql);

  /// Begins a transaction.
  void begin(TransactionMode mode);

  /// Commits it. Where that fails the transaction has still to be rolled back.
  void commit();

  /// Rolls it back. A connection whose rollback fails is not used again.
  void rollback();

  /// Sets a savepoint; `name` is a plain identifier.
  void savepoint(String name);

  /// Forgets a savepoint and keeps what was done since.
  void release(String name);

  /// Undoes what was done since a savepoint, and forgets it.
  void rollbackTo(String name);

  /// Gives the connection back.
  @Override
  void close();
}
