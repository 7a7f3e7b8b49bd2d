package dev.rowan.engine;

import static dev.rowan.sql.Sql.insertInto;

import dev.rowan.sql.InsertShape;
import dev.rowan.sql.Projection;
import dev.rowan.sql.TableOf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Inserts any number of rows inside a transaction that is open, and reads what each gives back.
///
/// Every server that returns rows of an insert of several returns them in the order of the rows;
/// the specifications hold it to that. A statement takes as many rows as any server has parameters
/// for.
final class BulkReturning<R, X> {
  private static final int MOST_ROWS = 1_000;

  // SQLite takes 32,766, the others 65,535.
  private static final int MOST_PARAMETERS = 32_000;

  private final Transaction transaction;
  private final TableOf<R> table;
  private final Projection<X> returning;
  private final List<X> returned = new ArrayList<>();

  BulkReturning(Transaction transaction, TableOf<R> table, Projection<X> returning) {
    this.transaction = transaction;
    this.table = table;
    this.returning = returning;
  }

  List<X> insert(Iterable<? extends InsertShape<R>> rows) {
    int most = Math.clamp(MOST_PARAMETERS / table.columns().size(), 1, MOST_ROWS);
    List<InsertShape<R>> chunk = new ArrayList<>(most);
    for (InsertShape<R> row : rows) {
      BulkInsert.requireOf(table, row, returned.size() + chunk.size());
      chunk.add(row);
      if (chunk.size() == most) {
        send(chunk);
        chunk.clear();
      }
    }
    send(chunk);
    return Collections.unmodifiableList(returned);
  }

  private void send(List<InsertShape<R>> chunk) {
    returned.addAll(transaction.list(insertInto(table).values(chunk).returning(returning)));
  }
}
