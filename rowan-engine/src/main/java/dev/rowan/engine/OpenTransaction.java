package dev.rowan.engine;

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

/// A transaction begun by hand ([Connection#begin()]) and ended by hand. Closing it unended rolls
/// it back.
public final class OpenTransaction implements Transaction, AutoCloseable {
  private final TransactionScope scope;

  OpenTransaction(TransactionScope scope) {
    this.scope = scope;
  }

  /// Commits. Where that fails the transaction is rolled back.
  public void commit() {
    DriverConnection connection = scope.usable();
    scope.finish();
    try {
      connection.commit();
    } catch (RuntimeException failure) {
      TransactionScope.rollback(connection, failure);
      throw failure;
    }
  }

  /// Rolls back.
  public void rollback() {
    DriverConnection connection = scope.usable();
    scope.finish();
    connection.rollback();
  }

  /// Rolls back, unless it has ended; also the savepoints whose bodies still run.
  @Override
  public void close() {
    if (!scope.finished()) {
      scope.close();
    }
  }

  @Override
  public <R> List<R> list(Query<R> query) {
    return scope.list(query);
  }

  @Override
  public <R> Optional<R> find(Query<R> query) {
    return scope.find(query);
  }

  @Override
  public <R> Optional<R> first(Query<R> query) {
    return scope.first(query);
  }

  @Override
  public <R, T extends @Nullable Object> T streaming(
      Query<R> query, Function<? super Stream<R>, ? extends T> rows) {
    return scope.streaming(query, rows);
  }

  @Override
  public long execute(Command command) {
    return scope.execute(command);
  }

  @Override
  public <R> long insertAll(TableOf<R> table, Iterable<? extends InsertShape<R>> rows) {
    return scope.insertAll(table, rows);
  }

  @Override
  public <R, X> List<X> insertAll(
      TableOf<R> table, Iterable<? extends InsertShape<R>> rows, Projection<X> returning) {
    return scope.insertAll(table, rows, returning);
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T inSavepoint(Call<T, X> call) throws X {
    return scope.inSavepoint(call);
  }
}
