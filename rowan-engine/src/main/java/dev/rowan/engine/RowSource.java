package dev.rowan.engine;

import dev.rowan.engine.error.EngineClosed;
import dev.rowan.sql.Fetch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The rows of an open cursor as a stream. With nested lists, rows are read 1,000 at a time and the
/// lists loaded for each such chunk, on the same connection while the cursor is open.
final class RowSource<R> extends Spliterators.AbstractSpliterator<R> implements AutoCloseable {
  private static final int CHUNK = 1_000;

  private final Cursor cursor;
  private final Fetch<R> fetch;
  private final @Nullable StatementRunner runner;
  private final @Nullable DriverConnection connection;
  private final ArrayDeque<BufferedRow> loaded = new ArrayDeque<>();
  private long count;
  private @Nullable RuntimeException failure;
  private boolean closed;

  RowSource(Cursor cursor, Fetch<R> fetch) {
    this(cursor, fetch, null, null);
  }

  RowSource(
      Cursor cursor,
      Fetch<R> fetch,
      @Nullable StatementRunner runner,
      @Nullable DriverConnection connection) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.cursor = cursor;
    this.fetch = fetch;
    this.runner = runner;
    this.connection = connection;
  }

  Stream<R> stream() {
    return StreamSupport.stream(this, false);
  }

  long count() {
    return count;
  }

  /// What went wrong in reading the rows, if anything did.
  @Nullable RuntimeException failure() {
    return failure;
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    if (closed) {
      throw new EngineClosed(
          "ROWAN-3026",
          "the rows were read after stream(…) or streaming(…) had returned; consume the stream inside the body, and"
              + " return what you made of it");
    }
    if (runner != null && connection != null) {
      return advanceBuffered(runner, connection, action);
    }
    R row = next();
    if (row == null) {
      return false;
    }
    count++;
    action.accept(row);
    return true;
  }

  private @Nullable R next() {
    try {
      return cursor.next()
          ? StatementRunner.present(fetch.reader().read(cursor.row()), count)
          : null;
    } catch (RuntimeException e) {
      failure = e;
      throw e;
    }
  }

  private boolean advanceBuffered(
      StatementRunner runner, DriverConnection connection, Consumer<? super R> action) {
    if (loaded.isEmpty()) {
      List<BufferedRow> chunk = chunk();
      runner.load(connection, fetch, chunk);
      loaded.addAll(chunk);
    }
    BufferedRow row = loaded.poll();
    if (row == null) {
      return false;
    }
    R value = StatementRunner.present(fetch.reader().read(row), count);
    count++;
    action.accept(value);
    return true;
  }

  private List<BufferedRow> chunk() {
    try {
      List<BufferedRow> chunk = new ArrayList<>();
      String[] labels = BufferedRow.labels(cursor, fetch.types().size());
      while (chunk.size() < CHUNK && cursor.next()) {
        chunk.add(BufferedRow.of(cursor.row(), fetch, labels));
      }
      return chunk;
    } catch (RuntimeException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      cursor.close();
    } catch (RuntimeException e) {
      failure = failure == null ? e : failure;
      throw e;
    }
  }
}
