package dev.rowan.engine.error;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a driver found out about one failure: the facts a [DatabaseException] carries.
///
/// `reason` is a sentence without bind values. `row` is the index, from 0, of the row of a bulk
/// insert that failed, or -1. Immutable.
public record Failure(
    String reason,
    @Nullable String sqlState,
    @Nullable String constraint,
    @Nullable String table,
    List<String> columns,
    @Nullable String sql,
    long row,
    @Nullable Throwable cause) {
  public Failure {
    Objects.requireNonNull(reason);
    columns = List.copyOf(columns);
  }

  /// A failure of which only the reason is known.
  public static Failure because(String reason) {
    return new Failure(reason, null, null, null, List.of(), null, -1, null);
  }

  /// The same with the five letters of the SQL standard.
  public Failure withSqlState(@Nullable String sqlState) {
    return new Failure(reason, sqlState, constraint, table, columns, sql, row, cause);
  }

  /// The same with the constraint that was violated.
  public Failure withConstraint(@Nullable String constraint) {
    return new Failure(reason, sqlState, constraint, table, columns, sql, row, cause);
  }

  /// The same with the table it is about.
  public Failure withTable(@Nullable String table) {
    return new Failure(reason, sqlState, constraint, table, columns, sql, row, cause);
  }

  /// The same with the columns it is about.
  public Failure withColumns(List<String> columns) {
    return new Failure(reason, sqlState, constraint, table, columns, sql, row, cause);
  }

  /// The same with the text of the statement.
  public Failure withSql(@Nullable String sql) {
    return new Failure(reason, sqlState, constraint, table, columns, sql, row, cause);
  }

  /// The same with the row of a bulk insert that failed, counted from 0.
  public Failure withRow(long row) {
    return new Failure(reason, sqlState, constraint, table, columns, sql, row, cause);
  }

  /// The same with the driver's own exception, which must not show bind values either.
  public Failure withCause(@Nullable Throwable cause) {
    return new Failure(reason, sqlState, constraint, table, columns, sql, row, cause);
  }

  /// The text of a message: row, reason, facts, the way out, the statement. Never a bind value.
  String message(String wayOut) {
    var text = new StringBuilder();
    if (row >= 0) {
      text.append("row ").append(row).append(" of the rows to insert: ");
    }
    text.append(reason);
    if (constraint != null && !reason.contains(constraint)) {
      text.append(" (constraint ").append(constraint).append(')');
    }
    text.append("; ").append(wayOut);
    if (sql != null) {
      text.append("\n  in: ").append(sql.length() > 2_000 ? sql.substring(0, 2_000) + " …" : sql);
    }
    return text.toString();
  }
}
