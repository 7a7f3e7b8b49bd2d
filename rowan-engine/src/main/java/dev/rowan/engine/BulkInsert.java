package dev.rowan.engine;

import dev.rowan.engine.error.ConstraintViolation;
import dev.rowan.engine.error.DatabaseException;
import dev.rowan.engine.error.InvalidValue;
import dev.rowan.engine.error.UnstorableValue;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.TableOf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Inserts any number of rows inside a transaction that is open: 1,000 at a time, those that give
/// the same columns together.
///
/// A driver that sends rows together cannot tell which one failed. Each chunk then stands behind a
/// savepoint; after a refusal the chunk is undone and sent again row by row, to name the row.
final class BulkInsert<R> {
  private static final int CHUNK = 1_000;
  private static final String SAVEPOINT = "rowan_rows";

  private final StatementRunner runner;
  private final TransactionScope scope;
  private final TableOf<R> table;
  private final List<InsertShape<R>> chunk = new ArrayList<>(CHUNK);
  private final Map<InsertColumns, InsertBatch> batches = new LinkedHashMap<>();
  private long first;

  BulkInsert(StatementRunner runner, TransactionScope scope, TableOf<R> table) {
    this.runner = runner;
    this.scope = scope;
    this.table = table;
  }

  long insert(Iterable<? extends InsertShape<R>> rows) {
    try {
      sendAll(rows);
    } catch (Throwable failure) {
      closeAll(failure);
      throw failure;
    }
    RuntimeException failure = closeAll(null);
    if (failure != null) {
      throw failure;
    }
    return first;
  }

  private void sendAll(Iterable<? extends InsertShape<R>> rows) {
    for (InsertShape<R> row : rows) {
      chunk.add(row);
      if (chunk.size() == CHUNK) {
        send();
      }
    }
    if (!chunk.isEmpty()) {
      send();
    }
  }

  /// Closes each batch, whatever becomes of the others. What fails is added to `first`, or else to
  /// the first failure among them, which is returned.
  private @Nullable RuntimeException closeAll(@Nullable Throwable first) {
    RuntimeException failed = null;
    for (InsertBatch batch : batches.values()) {
      try {
        batch.close();
      } catch (RuntimeException failure) {
        Throwable earlier = first == null ? failed : first;
        if (earlier == null) {
          failed = failure;
        } else {
          earlier.addSuppressed(failure);
        }
      }
    }
    return failed;
  }

  private void send() {
    DriverConnection connection = scope.usable();
    Map<InsertBatch, List<Integer>> groups = grouped(connection);
    boolean deferred = groups.keySet().stream().anyMatch(InsertBatch::deferred);
    if (deferred) {
      connection.savepoint(SAVEPOINT);
    }
    try {
      groups.forEach(this::sendTogether);
    } catch (ConstraintViolation | InvalidValue refused) {
      throw deferred && refused.row().isEmpty() ? named(connection, refused) : refused;
    }
    if (deferred) {
      connection.release(SAVEPOINT);
    }
    first += chunk.size();
    chunk.clear();
  }

  private Map<InsertBatch, List<Integer>> grouped(DriverConnection connection) {
    Map<InsertBatch, List<Integer>> groups = new LinkedHashMap<>();
    InsertColumns last = null;
    List<Integer> group = List.of();
    for (int i = 0; i < chunk.size(); i++) {
      InsertShape<R> row = chunk.get(i);
      if (last == null || !last.matches(row)) {
        last = InsertColumns.of(table, row);
        InsertColumns columns = last;
        InsertBatch batch =
            batches.computeIfAbsent(columns, c -> new InsertBatch(runner, connection, table, c));
        group = groups.computeIfAbsent(batch, b -> new ArrayList<>());
      }
      group.add(i);
    }
    return groups;
  }

  private void sendTogether(InsertBatch batch, List<Integer> rows) {
    int index = 0;
    try {
      batch.start();
      for (int i : rows) {
        index = i;
        batch.add(chunk.get(i));
      }
      batch.flush();
    } catch (UnstorableValue failure) {
      throw failure.atRow(first + index);
    } catch (DatabaseException failure) {
      throw batch.deferred() ? failure : failure.atRow(first + index);
    }
  }

  /// The same refusal, naming the row; found by sending the chunk's rows one at a time.
  private DatabaseException named(DriverConnection connection, DatabaseException refused) {
    connection.rollbackTo(SAVEPOINT);
    for (var group : grouped(connection).entrySet()) {
      for (int i : group.getValue()) {
        try {
          group.getKey().start();
          group.getKey().add(chunk.get(i));
          group.getKey().flush();
        } catch (DatabaseException failure) {
          return failure.atRow(first + i);
        }
      }
    }
    return refused;
  }
}
