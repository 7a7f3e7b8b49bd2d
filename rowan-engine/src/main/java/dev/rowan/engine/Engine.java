package dev.rowan.engine;

import dev.rowan.dialect.Dialect;
import dev.rowan.engine.error.EngineClosed;
import dev.rowan.render.CompiledSql;
import dev.rowan.sql.Command;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.Projection;
import dev.rowan.sql.Query;
import dev.rowan.sql.Remark;
import dev.rowan.sql.Schema;
import dev.rowan.sql.TableOf;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// A database: runs statements on connections of its own pool, and transactions.
///
/// Its verbs commit at once, each on a connection of its own; nothing begins a transaction but
/// [#transact], [#inTransaction], [Connection#begin()] and [#insertAll]. Thread-safe; one engine
/// per database and application is meant.
public final class Engine implements Executor, AutoCloseable {
  private final Driver driver;
  private final StatementRunner runner;
  private final AtomicBoolean closed;

  private Engine(Driver driver, StatementRunner runner, AtomicBoolean closed) {
    this.driver = driver;
    this.runner = runner;
    this.closed = closed;
  }

  /// The database at `url`: `sqlite:blog.db`, `sqlite::memory:`,
  /// `postgresql://user:password@host:5432/database?option=value`; see [EngineUrl].
  ///
  /// Connects at once.
  ///
  /// @throws dev.rowan.engine.error.InvalidUrl if the URL, its dialect or an option is unknown
  /// @throws dev.rowan.engine.error.ConnectionFailed if the database cannot be reached
  /// @throws dev.rowan.engine.error.AuthenticationFailed if it refuses the user
  public static Engine open(String url) {
    return open(EngineUrl.parse(url));
  }

  /// The database at `url`.
  public static Engine open(EngineUrl url) {
    return over(Drivers.open(url), EngineOptions.fetchRows(url));
  }

  /// The database that `source` leads to; the pool and its settings are then the user's, and stay
  /// open.
  public static Engine over(DataSource source) {
    return over(Drivers.over(source), EngineOptions.defaults().fetchRows());
  }

  private static Engine over(Driver driver, int fetchRows) {
    return new Engine(
        driver,
        new StatementRunner(driver.dialect(), fetchRows, null, Remark.NONE),
        new AtomicBoolean());
  }

  /// The same engine, telling `listener` of every statement; beside those it tells already.
  public Engine listening(StatementListener listener) {
    StatementListener known = runner.listener();
    StatementListener all =
        known == null
            ? listener
            : event -> {
              known.executed(event);
              listener.executed(event);
            };
    return new Engine(
        driver,
        new StatementRunner(runner.dialect(), runner.fetchRows(), all, runner.remark()),
        closed);
  }

  /// The same engine with a tag in a comment behind every statement, `/*key='value'*/`; beside
  /// those it has already.
  public Engine tagging(String key, String value) {
    return new Engine(driver, runner.saying(Remark.NONE.tag(key, value)), closed);
  }

  /// The SQL of the server, at its version.
  public Dialect dialect() {
    return runner.dialect();
  }

  /// Creates the tables of `schema` with their keys, constraints and indexes, in an order that
  /// their foreign keys allow, in one transaction where the database can.
  public void createAll(Schema schema) {
    executeAll(dialect().create(schema.definition()));
  }

  /// Drops the tables of `schema` that are there, in the opposite order.
  public void dropAll(Schema schema) {
    executeAll(dialect().drop(schema.definition()));
  }

  private void executeAll(List<CompiledSql> statements) {
    try (DriverConnection connection = acquire()) {
      TransactionScope.<@Nullable Void, RuntimeException>run(
          runner,
          connection,
          TransactionMode.DEFAULT,
          tx -> {
            statements.forEach(
                statement -> runner.execute(connection, runner.remark().behind(statement)));
            return null;
          });
    }
  }

  /// A connection to hold by hand; must be closed.
  public Connection connect() {
    return new Connection(runner, acquire(), driver.streamsInTransaction());
  }

  /// Runs `work` in a transaction: committed when it returns, rolled back when it throws.
  public <X extends Exception> void transact(Transaction.Work<X> work) throws X {
    transact(TransactionMode.DEFAULT, work);
  }

  /// Runs `work` in a transaction of `mode`. Where the mode is retrying, the work may run several
  /// times.
  public <X extends Exception> void transact(TransactionMode mode, Transaction.Work<X> work)
      throws X {
    this.<@Nullable Void, X>inTransaction(
        mode,
        transaction -> {
          work.run(transaction);
          return null;
        });
  }

  /// What `call` returns, run in a transaction: committed when it returns, rolled back when it
  /// throws.
  public <T extends @Nullable Object, X extends Exception> T inTransaction(
      Transaction.Call<T, X> call) throws X {
    return inTransaction(TransactionMode.DEFAULT, call);
  }

  /// What `call` returns, run in a transaction of `mode`; where the mode is retrying, it may run
  /// several times.
  public <T extends @Nullable Object, X extends Exception> T inTransaction(
      TransactionMode mode, Transaction.Call<T, X> call) throws X {
    for (int attempt = 1; ; attempt++) {
      try (DriverConnection connection = acquire()) {
        return TransactionScope.run(runner, connection, mode, call);
      } catch (Throwable failure) {
        if (!Retry.again(failure, attempt, mode)) {
          throw failure;
        }
      }
    }
  }

  @Override
  public <R> List<R> list(Query<R> query) {
    try (DriverConnection connection = acquire()) {
      return runner.list(connection, query);
    }
  }

  @Override
  public <R> Optional<R> find(Query<R> query) {
    try (DriverConnection connection = acquire()) {
      return runner.find(connection, query);
    }
  }

  @Override
  public <R> Optional<R> first(Query<R> query) {
    try (DriverConnection connection = acquire()) {
      return runner.first(connection, query);
    }
  }

  @Override
  public <R, T extends @Nullable Object> T streaming(
      Query<R> query, Function<? super Stream<R>, ? extends T> rows) {
    try (Connection connection = connect()) {
      return connection.streaming(query, rows);
    }
  }

  @Override
  public long execute(Command command) {
    if (command.vacuous()) {
      return 0;
    }
    try (DriverConnection connection = acquire()) {
      return runner.execute(connection, command);
    }
  }

  @Override
  public <R> long insertAll(TableOf<R> table, Iterable<? extends InsertShape<R>> rows) {
    try (Connection connection = connect()) {
      return connection.insertAll(table, rows);
    }
  }

  @Override
  public <R, X> List<X> insertAll(
      TableOf<R> table, Iterable<? extends InsertShape<R>> rows, Projection<X> returning) {
    try (Connection connection = connect()) {
      return connection.insertAll(table, rows, returning);
    }
  }

  private DriverConnection acquire() {
    if (closed.get()) {
      throw new EngineClosed(
          "ROWAN-3006", "the engine was used after it had been closed; open another one");
    }
    return driver.acquire();
  }

  /// Closes all connections of the engine's own pool; also for engines made by [#listening] and
  /// [#tagging].
  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      driver.close();
    }
  }
}
