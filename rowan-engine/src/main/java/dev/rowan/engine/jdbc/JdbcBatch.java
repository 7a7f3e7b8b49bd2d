package dev.rowan.engine.jdbc;

import dev.rowan.engine.Batch;
import dev.rowan.sql.RowOutput;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// A prepared statement run once for each row: at once, or together with others where the driver
/// sends them together.
final class JdbcBatch implements Batch {
  private final JdbcConnection connection;
  private final String sql;
  private final PreparedStatement statement;
  private final JdbcRowOutput row;
  private final boolean deferred;
  private boolean failed;
  private boolean waiting;

  JdbcBatch(JdbcConnection connection, String sql, PreparedStatement statement, boolean deferred) {
    this.connection = connection;
    this.sql = sql;
    this.statement = statement;
    this.row = new JdbcRowOutput(statement, connection.codecs());
    this.deferred = deferred;
  }

  @Override
  public RowOutput row() {
    return row;
  }

  @Override
  public boolean deferred() {
    return deferred;
  }

  @Override
  public void add() {
    connection.requireOpen();
    try {
      if (deferred) {
        statement.addBatch();
        waiting = true;
      } else {
        statement.executeUpdate();
      }
    } catch (SQLException e) {
      failed = true;
      throw connection.failed(e, sql, statement);
    }
  }

  @Override
  public void flush() {
    if (!waiting) {
      return;
    }
    connection.requireOpen();
    waiting = false;
    try {
      statement.executeBatch();
    } catch (SQLException e) {
      failed = true;
      throw connection.failed(e, sql, null);
    }
  }

  @Override
  public void close() {
    try {
      connection.give(sql, statement, failed || waiting);
    } catch (SQLException e) {
      throw connection.failed(e, sql, null);
    }
  }
}
