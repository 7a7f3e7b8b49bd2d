package dev.rowan.engine;

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

/// A transaction, or a savepoint inside one, for as long as its body runs.
final class TransactionScope implements Transaction {
  private enum State {
    ACTIVE,
    SUSPENDED,
    FINISHED
  }

  private final StatementRunner runner;
  private final DriverConnection connection;
  private final int depth;
  private State state = State.ACTIVE;

  TransactionScope(StatementRunner runner, DriverConnection connection, int depth) {
    this.runner = runner;
    this.connection = connection;
    this.depth = depth;
  }

  /// From here on it refuses to be used.
  void finish() {
    state = State.FINISHED;
  }

  boolean finished() {
    return state == State.FINISHED;
  }

  /// The connection, if this is the scope to use now.
  DriverConnection usable() {
    return switch (state) {
      case ACTIVE -> connection;
      case SUSPENDED ->
          throw new TransactionMisuse(
              "ROWAN-3022",
              "the outer transaction was used while a savepoint inside it is open; inside savepoint(sp -> …) use sp");
      case FINISHED ->
          throw new TransactionMisuse(
              "ROWAN-3021",
              "the transaction or savepoint was used after it had ended; keep to its body, or begin another one");
    };
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
    return inSavepoint(savepoint -> new BulkInsert<>(runner, connection, table).insert(rows));
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T inSavepoint(Call<T, X> call) throws X {
    String name = "rowan_" + (depth + 1);
    usable().savepoint(name);
    var inner = new TransactionScope(runner, connection, depth + 1);
    state = State.SUSPENDED;
    try {
      T result = call.call(inner);
      inner.finish();
      connection.release(name);
      return result;
    } catch (Throwable failure) {
      inner.finish();
      undo(name, failure);
      throw failure;
    } finally {
      state = State.ACTIVE;
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
    connection.begin(mode);
    var scope = new TransactionScope(runner, connection, 0);
    try {
      T result = call.call(scope);
      scope.finish();
      connection.commit();
      return result;
    } catch (Throwable failure) {
      scope.finish();
      rollback(connection, failure);
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
