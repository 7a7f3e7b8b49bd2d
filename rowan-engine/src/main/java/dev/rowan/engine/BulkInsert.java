package dev.rowan.engine;

import dev.rowan.InvalidStatement;
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
      requireOf(table, row, first + chunk.size());
      chunk.add(row);
      if (chunk.size() == CHUNK) {
        send();
      }
    }
    if (!chunk.isEmpty()) {
      send();
    }
  }

  /// Refuses a row that is missing or of another table, and names it.
  static void requireOf(TableOf<?> table, @Nullable InsertShape<?> row, long index) {
    if (row == null) {
      throw new InvalidStatement(
          "ROWAN-3027", "row %d of the rows to insert is null; leave it out".formatted(index));
    }
    if (!row.table().equals(table)) {
      throw new InvalidStatement(
          "ROWAN-1134",
          "row %d of the rows to insert into %s gives values of columns of %s; give each table its own rows"
              .formatted(index, table, row.table()));
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
    List<Run> runs = runs(connection);
    boolean deferred = runs.stream().anyMatch(run -> run.batch().deferred());
    if (deferred) {
      connection.savepoint(SAVEPOINT);
    }
    try {
      runs.forEach(this::sendTogether);
    } catch (ConstraintViolation | InvalidValue refused) {
      throw deferred && refused.row().isEmpty() ? named(connection, refused) : refused;
    }
    if (deferred) {
      connection.release(SAVEPOINT);
    }
    first += chunk.size();
    chunk.clear();
  }

  /// Rows next to each other that give the same columns, by their places in the chunk.
  private record Run(InsertBatch batch, List<Integer> rows) {}

  /// The runs of the chunk, in the order of the rows: a row may refer to one before it.
  private List<Run> runs(DriverConnection connection) {
    List<Run> runs = new ArrayList<>();
    InsertColumns last = null;
    for (int i = 0; i < chunk.size(); i++) {
      InsertShape<R> row = chunk.get(i);
      if (last == null || !last.matches(row)) {
        last = InsertColumns.of(table, row);
        InsertColumns columns = last;
        InsertBatch batch =
            batches.computeIfAbsent(columns, c -> new InsertBatch(runner, connection, table, c));
        runs.add(new Run(batch, new ArrayList<>()));
      }
      runs.getLast().rows().add(i);
    }
    return runs;
  }

  private void sendTogether(Run run) {
    InsertBatch batch = run.batch();
    int index = 0;
    try {
      batch.start();
      for (int i : run.rows()) {
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
    for (Run run : runs(connection)) {
      for (int i : run.rows()) {
        try {
          run.batch().start();
          run.batch().add(chunk.get(i));
          run.batch().flush();
        } catch (DatabaseException failure) {
          return failure.atRow(first + i);
        }
      }
    }
    return refused;
  }
}
