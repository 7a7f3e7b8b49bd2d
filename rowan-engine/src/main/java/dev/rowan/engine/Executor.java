package dev.rowan.engine;

import dev.rowan.engine.error.UnexpectedRowCount;
import dev.rowan.sql.Command;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.Projection;
import dev.rowan.sql.Query;
import dev.rowan.sql.TableOf;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Runs statements: an engine, a connection, a transaction.
///
/// Every verb runs at once and blocks. What the database refuses is a
/// [dev.rowan.engine.error.DatabaseException]; a null where a row was to be read is a
/// [dev.rowan.UnexpectedNull].
public interface Executor {
  /// All rows of `query`, in its order, unmodifiable.
  ///
  /// Lists nested in the rows are loaded by one more statement each, whatever the number of rows.
  <R> List<R> list(Query<R> query);

  /// The one row of `query`.
  ///
  /// @throws UnexpectedRowCount if there is none, or more than one, naming how many
  default <R> R one(Query<R> query) {
    List<R> rows = list(query);
    if (rows.size() != 1) {
      throw new UnexpectedRowCount(
          "ROWAN-3011",
          "one(…) found %d rows where it needs exactly one; use find(…) where there may be none, list(…) or first(…)"
                  .formatted(rows.size())
              + " where there may be several");
    }
    return rows.getFirst();
  }

  /// The one row of `query`, or empty: where it has none, and where its single value is null.
  ///
  /// @throws UnexpectedRowCount if there is more than one
  <R> Optional<R> find(Query<R> query);

  /// The first row of `query`, or empty where it has none or its single value is null. Others are
  /// not read.
  <R> Optional<R> first(Query<R> query);

  /// Hands the rows of `query` to `rows` as a stream, in constant memory.
  ///
  /// The stream is open until `rows` returns; using it afterwards is an error. On PostgreSQL
  /// outside a transaction a transaction is open meanwhile, committed when `rows` returns.
  default <R> void stream(Query<R> query, Consumer<? super Stream<R>> rows) {
    this.<R, @Nullable Void>streaming(
        query,
        stream -> {
          rows.accept(stream);
          return null;
        });
  }

  /// What `rows` makes of the rows of `query`; else as [#stream].
  <R, T extends @Nullable Object> T streaming(
      Query<R> query, Function<? super Stream<R>, ? extends T> rows);

  /// The number of rows that `command` changed; 0 without a statement where it is
  /// [vacuous][Command#vacuous()].
  long execute(Command command);

  /// Inserts `rows`, any number of them, and returns how many; all or none.
  ///
  /// The rows are drawn from the iterable as they are sent, 1,000 at a time; of these, rows that
  /// give the same columns are sent together and in order. Inside a transaction it is part of it;
  /// else it is one.
  ///
  /// @throws dev.rowan.engine.error.DatabaseException naming the
  ///   [row][dev.rowan.engine.error.DatabaseException#row()]
  <R> long insertAll(TableOf<R> table, Iterable<? extends InsertShape<R>> rows);

  /// Inserts `rows`, any number of them, and returns `returning` of each, generated keys among it,
  /// in the order of the rows; all or none.
  ///
  /// The rows are sent in statements of at most 1,000. Refused by a server whose inserts return no
  /// rows. Otherwise as [#insertAll(TableOf, Iterable)], but that a refusal does not name its row.
  <R, X> List<X> insertAll(
      TableOf<R> table, Iterable<? extends InsertShape<R>> rows, Projection<X> returning);
}
