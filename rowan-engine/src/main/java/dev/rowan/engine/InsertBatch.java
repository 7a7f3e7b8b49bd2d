package dev.rowan.engine;

import dev.rowan.render.CompiledSql;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.TableOf;

/// The rows of a bulk insert that go into one statement.
final class InsertBatch implements AutoCloseable {
  private final StatementRunner runner;
  private final CompiledSql sql;
  private final Batch batch;
  private long started;
  private long rows;

  InsertBatch(
      StatementRunner runner,
      DriverConnection connection,
      TableOf<?> table,
      InsertColumns columns) {
    this.runner = runner;
    this.sql = runner.remark().behind(columns.insertInto(table, runner.dialect()));
    this.batch = connection.batch(sql);
  }

  boolean deferred() {
    return batch.deferred();
  }

  void start() {
    started = runner.clock();
    rows = 0;
  }

  void add(InsertShape<?> row) {
    row.bind(batch.row());
    try {
      batch.add();
      rows++;
    } catch (RuntimeException failure) {
      throw runner.reported(sql, started, rows, failure);
    }
  }

  void flush() {
    try {
      batch.flush();
    } catch (RuntimeException failure) {
      throw runner.reported(sql, started, 0, failure);
    }
    runner.report(sql, started, rows);
  }

  @Override
  public void close() {
    batch.close();
  }
}
