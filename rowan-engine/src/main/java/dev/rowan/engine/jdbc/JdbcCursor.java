package dev.rowan.engine.jdbc;

import dev.rowan.engine.Cursor;
import dev.rowan.sql.RowInput;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A result set being read.
final class JdbcCursor implements Cursor {
  private final JdbcConnection connection;
  private final String sql;
  private final PreparedStatement statement;
  private final ResultSet rows;
  private final @Nullable StatementDeadline deadline;
  private final JdbcRowInput row;
  private boolean failed;

  JdbcCursor(
      JdbcConnection connection,
      String sql,
      PreparedStatement statement,
      ResultSet rows,
      @Nullable StatementDeadline deadline) {
    this.connection = connection;
    this.sql = sql;
    this.statement = statement;
    this.rows = rows;
    this.deadline = deadline;
    this.row = new JdbcRowInput(rows, connection, sql);
  }

  @Override
  public boolean next() {
    connection.requireOpen();
    try {
      return rows.next();
    } catch (SQLException e) {
      failed = true;
      throw connection.failed(e, sql, null);
    }
  }

  @Override
  public RowInput row() {
    return row;
  }

  @Override
  public int columns() {
    try {
      return rows.getMetaData().getColumnCount();
    } catch (SQLException e) {
      failed = true;
      throw connection.failed(e, sql, null);
    }
  }

  @Override
  public String label(int column) {
    return row.label(column);
  }

  @Override
  public void close() {
    if (deadline != null) {
      deadline.end();
    }
    SQLException failure = null;
    try {
      rows.close();
    } catch (SQLException e) {
      failure = e;
    }
    try {
      connection.give(sql, statement, failed || failure != null);
    } catch (SQLException e) {
      failure = failure == null ? e : failure;
    }
    if (failure != null && !failed) {
      throw connection.failed(failure, sql, null);
    }
  }
}
