package dev.rowan.engine;

import dev.rowan.engine.error.EngineClosed;
import dev.rowan.engine.error.TransactionMisuse;
import dev.rowan.sql.Command;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.Query;
import dev.rowan.sql.TableOf;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One connection held by hand ([Engine#connect()]), for temporary tables, session settings, and
/// transactions that do not fit into a body. Statements outside a transaction commit at once. Used
/// by one thread at a time; must be closed.
public final class Connection implements Executor, AutoCloseable {
  private final StatementRunner runner;
  private final DriverConnection connection;
  private final boolean streamsInTransaction;
  private @Nullable OpenTransaction transaction;
  private boolean closed;

  Connection(StatementRunner runner, DriverConnection connection, boolean streamsInTransaction) {
    this.runner = runner;
    this.connection = connection;
    this.streamsInTransaction = streamsInTransaction;
  }

  /// Begins a transaction; until it ends, it is to be used and not the connection.
  public OpenTransaction begin() {
    return begin(TransactionMode.DEFAULT);
  }

  /// Begins a transaction of `mode`; its [attempts][TransactionMode#attempts()] mean nothing here.
  public OpenTransaction begin(TransactionMode mode) {
    usable().begin(mode);
    var begun = new OpenTransaction(new TransactionScope(runner, connection, 0));
    transaction = begun;
    return begun;
  }

  @Override
  public <R> List<R> list(Query<R> query) {
    return runner.list(usable(), query);
  }

  @Override
  public <R> Optional<R> find(Query<R> query) {
    return runner.find(usable(), query);
  }

  @Override
  public <R> Optional<R> first(Query<R> query) {
    return runner.first(usable(), query);
  }

  @Override
  public <R, T extends @Nullable Object> T streaming(
      Query<R> query, Function<? super Stream<R>, ? extends T> rows) {
    return streamsInTransaction
        ? TransactionScope.<T, RuntimeException>run(
            runner, usable(), TransactionMode.DEFAULT, tx -> tx.streaming(query, rows))
        : runner.streaming(usable(), query, rows);
  }

  @Override
  public long execute(Command command) {
    return runner.execute(usable(), command);
  }

  @Override
  public <R> long insertAll(TableOf<R> table, Iterable<? extends InsertShape<R>> rows) {
    return TransactionScope.<Long, RuntimeException>run(
        runner,
        usable(),
        TransactionMode.DEFAULT,
        tx -> new BulkInsert<>(runner, connection, table).insert(rows));
  }

  private DriverConnection usable() {
    if (closed) {
      throw new EngineClosed(
          "ROWAN-3024", "the connection was used after it had been closed; take another one");
    }
    OpenTransaction open = transaction;
    if (open != null && !open.finished()) {
      throw new TransactionMisuse(
          "ROWAN-3023",
          "the connection was used while a transaction is open on it; use the transaction, or commit it first");
    }
    return connection;
  }

  /// Rolls back a transaction that is still open, and gives the connection back.
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    OpenTransaction open = transaction;
    try {
      if (open != null) {
        open.close();
      }
    } finally {
      connection.close();
    }
  }
}
