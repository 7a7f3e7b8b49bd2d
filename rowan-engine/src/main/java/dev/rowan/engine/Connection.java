package dev.rowan.engine;

import dev.rowan.engine.error.EngineClosed;
import dev.rowan.engine.error.TransactionMisuse;
import dev.rowan.sql.Command;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.Projection;
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
  private @Nullable TransactionScope running;
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
    var scope = new TransactionScope(runner.saying(mode.remark()), connection, 0);
    running = scope;
    return new OpenTransaction(scope);
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
    return alone(scope ->
        streamsInTransaction
            ? scope.<T, RuntimeException>run(
                TransactionMode.DEFAULT, tx -> tx.streaming(query, rows))
            : scope.streaming(query, rows));
  }

  @Override
  public long execute(Command command) {
    return runner.execute(usable(), command);
  }

  @Override
  public <R> long insertAll(TableOf<R> table, Iterable<? extends InsertShape<R>> rows) {
    return alone(scope ->
        scope.<Long, RuntimeException>run(
            TransactionMode.DEFAULT, tx -> scope.insertTogether(table, rows)));
  }

  @Override
  public <R, X> List<X> insertAll(
      TableOf<R> table, Iterable<? extends InsertShape<R>> rows, Projection<X> returning) {
    return alone(scope ->
        scope.<List<X>, RuntimeException>run(
            TransactionMode.DEFAULT,
            tx -> new BulkReturning<>(scope, table, returning).insert(rows)));
  }

  /// What `work` returns; until then the connection refuses other use.
  private <T extends @Nullable Object> T alone(Function<TransactionScope, T> work) {
    var scope = new TransactionScope(runner, usable(), 0);
    running = scope;
    try {
      return work.apply(scope);
    } finally {
      scope.finish();
    }
  }

  private DriverConnection usable() {
    if (closed) {
      throw new EngineClosed(
          "ROWAN-3024", "the connection was used after it had been closed; take another one");
    }
    TransactionScope open = running;
    if (open != null && !open.finished()) {
      throw new TransactionMisuse(
          "ROWAN-3023",
          "the connection was used while a transaction, a stream or a bulk insert is running on it;"
              + " use the transaction, or another connection");
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
    TransactionScope open = running;
    if (open != null) {
      open.abandon();
    }
    connection.close();
  }
}
