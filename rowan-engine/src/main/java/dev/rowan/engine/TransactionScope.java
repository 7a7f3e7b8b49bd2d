package dev.rowan.engine;

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

/// A transaction, or a savepoint inside one, for as long as its body runs.
final class TransactionScope implements Transaction {
  private enum State {
    ACTIVE,
    SUSPENDED,
    FINISHED,
    ABANDONED
  }

  private final StatementRunner runner;
  private final DriverConnection connection;
  private final int depth;
  private State state = State.ACTIVE;
  private @Nullable TransactionScope inner;

  TransactionScope(StatementRunner runner, DriverConnection connection, int depth) {
    this.runner = runner;
    this.connection = connection;
    this.depth = depth;
  }

  /// From here on it refuses to be used.
  void finish() {
    if (state != State.ABANDONED) {
      state = State.FINISHED;
    }
  }

  /// As [#finish], with the savepoints inside it, while their bodies still run: the connection is
  /// being closed, and nothing is sent on it any more.
  void abandon() {
    state = State.ABANDONED;
    if (inner != null) {
      inner.abandon();
    }
  }

  /// Abandons it and rolls back.
  void close() {
    abandon();
    connection.rollback();
  }

  boolean finished() {
    return state == State.FINISHED || state == State.ABANDONED;
  }

  /// The connection, if this is the scope to use now.
  DriverConnection usable() {
    return switch (state) {
      case ACTIVE -> connection;
      case SUSPENDED ->
          throw new TransactionMisuse(
              "ROWAN-3022",
              "the outer transaction was used while a savepoint inside it is open; inside"
                  + " savepoint(sp -> …) use sp");
      case FINISHED, ABANDONED -> throw ended();
    };
  }

  private static TransactionMisuse ended() {
    return new TransactionMisuse(
        "ROWAN-3021",
        "the transaction or savepoint was used after it had ended; keep to its body, or begin"
            + " another one");
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
    return runner.streaming(usable(), query, rows);
  }

  @Override
  public long execute(Command command) {
    return runner.execute(usable(), command);
  }

  @Override
  public <R> long insertAll(TableOf<R> table, Iterable<? extends InsertShape<R>> rows) {
    return inSavepoint(savepoint -> ((TransactionScope) savepoint).insertTogether(table, rows));
  }

  <R> long insertTogether(TableOf<R> table, Iterable<? extends InsertShape<R>> rows) {
    return new BulkInsert<>(runner, this, table).insert(rows);
  }

  @Override
  public <R, X> List<X> insertAll(
      TableOf<R> table, Iterable<? extends InsertShape<R>> rows, Projection<X> returning) {
    return inSavepoint(savepoint -> new BulkReturning<>(savepoint, table, returning).insert(rows));
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T inSavepoint(Call<T, X> call) throws X {
    String name = "rowan_" + (depth + 1);
    usable().savepoint(name);
    var savepoint = new TransactionScope(runner, connection, depth + 1);
    inner = savepoint;
    state = State.SUSPENDED;
    try {
      T result = savepoint.finishing(call);
      connection.release(name);
      return result;
    } catch (Throwable failure) {
      if (state != State.ABANDONED) {
        undo(name, failure);
      }
      throw failure;
    } finally {
      inner = null;
      if (state == State.SUSPENDED) {
        state = State.ACTIVE;
      }
    }
  }

  /// What `call` returns in this scope, which ends with it.
  private <T extends @Nullable Object, X extends Exception> T finishing(Call<T, X> call) throws X {
    try {
      T result = call.call(this);
      if (state == State.ABANDONED) {
        throw ended();
      }
      return result;
    } finally {
      finish();
    }
  }

  private void undo(String savepoint, Throwable failure) {
    try {
      connection.rollbackTo(savepoint);
    } catch (RuntimeException second) {
      failure.addSuppressed(second);
    }
  }

  /// Runs `call` in a transaction of `connection`: commit on return, rollback on throw.
  static <T extends @Nullable Object, X extends Exception> T run(
      StatementRunner runner, DriverConnection connection, TransactionMode mode, Call<T, X> call)
      throws X {
    return new TransactionScope(runner.saying(mode.remark()), connection, 0).run(mode, call);
  }

  /// Runs `call` in this scope as a transaction.
  <T extends @Nullable Object, X extends Exception> T run(TransactionMode mode, Call<T, X> call)
      throws X {
    connection.begin(mode);
    try {
      T result = finishing(call);
      connection.commit();
      return result;
    } catch (Throwable failure) {
      if (state != State.ABANDONED) {
        rollback(connection, failure);
      }
      throw failure;
    }
  }

  static void rollback(DriverConnection connection, Throwable failure) {
    try {
      connection.rollback();
    } catch (RuntimeException second) {
      failure.addSuppressed(second);
    }
  }
}
