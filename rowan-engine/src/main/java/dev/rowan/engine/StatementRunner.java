package dev.rowan.engine;

import dev.rowan.UnexpectedNull;
import dev.rowan.dialect.Dialect;
import dev.rowan.engine.error.UnexpectedRowCount;
import dev.rowan.render.CompiledSql;
import dev.rowan.sql.Command;
import dev.rowan.sql.Fetch;
import dev.rowan.sql.Query;
import dev.rowan.sql.Remark;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.RowReader;
import dev.rowan.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Runs statements on a connection that somebody else acquired. Immutable and thread-safe.
record StatementRunner(
    Dialect dialect, int fetchRows, @Nullable StatementListener listener, Remark remark) {

  /// The same, saying `more` behind each statement.
  StatementRunner saying(Remark more) {
    return more.isEmpty()
        ? this
        : new StatementRunner(dialect, fetchRows, listener, remark.and(more));
  }

  /// The text of `statement` with all that is said behind it.
  private CompiledSql compiled(Statement statement) {
    return remark.isEmpty()
        ? statement.compile(dialect)
        : remark.and(statement.remark()).behind(statement.bare().compile(dialect));
  }

  <R> List<R> list(DriverConnection connection, Query<R> query) {
    if (query.vacuous()) {
      return List.of();
    }
    Fetch<R> fetch = query.fetch();
    List<R> rows = new ArrayList<>();
    if (!fetch.nested().isEmpty()) {
      for (BufferedRow row : buffered(connection, query, fetch, 0)) {
        rows.add(present(fetch.reader().read(row), rows.size()));
      }
      return Collections.unmodifiableList(rows);
    }
    CompiledSql sql = compiled(query);
    long started = clock();
    try (Cursor cursor = open(connection, sql, fetch, 0, 0)) {
      RowReader<R> reader = fetch.reader();
      RowInput row = cursor.row();
      while (cursor.next()) {
        rows.add(present(reader.read(row), rows.size()));
      }
    } catch (RuntimeException failure) {
      throw reported(sql, started, rows.size(), failure);
    }
    report(sql, started, rows.size());
    return Collections.unmodifiableList(rows);
  }

  <R> Optional<R> find(DriverConnection connection, Query<R> query) {
    Head<R> row = atMost(connection, query, 2);
    if (row.count() > 1) {
      throw new UnexpectedRowCount(
          "ROWAN-3012",
          "find(…) found more than one row; use first(…) or list(…), or select by a key");
    }
    return Optional.ofNullable(row.value());
  }

  <R> Optional<R> first(DriverConnection connection, Query<R> query) {
    return Optional.ofNullable(atMost(connection, query, 1).value());
  }

  private static Cursor open(
      DriverConnection connection, CompiledSql sql, Fetch<?> fetch, int fetchRows, int most) {
    return ColumnsByName.over(connection.query(sql, fetchRows, most), fetch.labels());
  }

  /// The first row, and how many were read.
  private record Head<R>(@Nullable R value, int count) {}

  private <R> Head<R> atMost(DriverConnection connection, Query<R> query, int most) {
    if (query.vacuous()) {
      return new Head<>(null, 0);
    }
    Fetch<R> fetch = query.fetch();
    if (!fetch.nested().isEmpty()) {
      List<BufferedRow> rows = buffered(connection, query, fetch, most);
      return new Head<>(rows.isEmpty() ? null : fetch.reader().read(rows.getFirst()), rows.size());
    }
    CompiledSql sql = compiled(query);
    long started = clock();
    R value = null;
    int count = 0;
    try (Cursor cursor = open(connection, sql, fetch, 0, most)) {
      while (count < most && cursor.next()) {
        value = count == 0 ? fetch.reader().read(cursor.row()) : value;
        count++;
      }
    } catch (RuntimeException failure) {
      throw reported(sql, started, count, failure);
    }
    report(sql, started, count);
    return new Head<>(value, count);
  }

  /// Reads all rows before any list nested in them is loaded, so that one cursor is open at a time.
  private List<BufferedRow> buffered(
      DriverConnection connection, Query<?> query, Fetch<?> fetch, int most) {
    CompiledSql sql = compiled(query);
    long started = clock();
    List<BufferedRow> rows = new ArrayList<>();
    try (Cursor cursor = open(connection, sql, fetch, 0, most)) {
      String[] labels = BufferedRow.labels(cursor, fetch.types().size());
      while ((most == 0 || rows.size() < most) && cursor.next()) {
        rows.add(BufferedRow.of(cursor.row(), fetch, labels));
      }
    } catch (RuntimeException failure) {
      throw reported(sql, started, rows.size(), failure);
    }
    report(sql, started, rows.size());
    load(connection, fetch, rows);
    return rows;
  }

  void load(DriverConnection connection, Fetch<?> fetch, List<BufferedRow> rows) {
    for (int i = 0; i < fetch.nested().size(); i++) {
      new NestedLoading(this, connection, fetch.nested().get(i), i).into(rows);
    }
  }

  <R, T extends @Nullable Object> T streaming(
      DriverConnection connection, Query<R> query, Function<? super Stream<R>, ? extends T> body) {
    if (query.vacuous()) {
      return body.apply(Stream.empty());
    }
    CompiledSql sql = compiled(query);
    Fetch<R> fetch = query.fetch();
    long started = clock();
    RowSource<R> source = opened(connection, sql, fetch, started);
    try (var rows = source) {
      return body.apply(rows.stream());
    } finally {
      // What the body throws is not the statement's failure.
      report(sql, started, source.count(), source.failure());
    }
  }

  private <R> RowSource<R> opened(
      DriverConnection connection, CompiledSql sql, Fetch<R> fetch, long started) {
    try {
      Cursor cursor = open(connection, sql, fetch, fetchRows, 0);
      return fetch.nested().isEmpty()
          ? new RowSource<>(cursor, fetch)
          : new RowSource<>(cursor, fetch, this, connection);
    } catch (RuntimeException failure) {
      throw reported(sql, started, 0, failure);
    }
  }

  long execute(DriverConnection connection, Command command) {
    return command.vacuous() ? 0 : execute(connection, compiled(command));
  }

  long execute(DriverConnection connection, CompiledSql sql) {
    long started = clock();
    long changed;
    try {
      changed = connection.execute(sql);
    } catch (RuntimeException failure) {
      throw reported(sql, started, 0, failure);
    }
    report(sql, started, changed);
    return changed;
  }

  /// The row itself, where a list or stream needs one.
  static <R> R present(@Nullable R row, long index) {
    if (row == null) {
      throw new UnexpectedNull(
          "ROWAN-3013",
          ("row %d of the query is null: its expression is null there, or an outer join found no"
                  + " row; use .optional() on what is selected, or select several things and read"
                  + " row.orNull(…), or find(…) for a single value")
              .formatted(index));
    }
    return row;
  }

  long clock() {
    return listener == null ? 0 : System.nanoTime();
  }

  void report(CompiledSql sql, long started, long rows) {
    report(sql, started, rows, null);
  }

  RuntimeException reported(CompiledSql sql, long started, long rows, RuntimeException failure) {
    report(sql, started, rows, failure);
    return failure;
  }

  private void report(
      CompiledSql sql, long started, long rows, @Nullable RuntimeException failure) {
    if (listener != null) {
      listener.executed(
          new StatementEvent(
              sql.text(), Duration.ofNanos(System.nanoTime() - started), rows, failure));
    }
  }
}
