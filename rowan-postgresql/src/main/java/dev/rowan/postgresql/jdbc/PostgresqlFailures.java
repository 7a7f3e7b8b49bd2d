package dev.rowan.postgresql.jdbc;

import dev.rowan.engine.error.DatabaseException;
import dev.rowan.engine.error.Failure;
import dev.rowan.engine.error.FailureKind;
import dev.rowan.engine.jdbc.FailureClassifier;
import java.net.UnknownHostException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// What PostgreSQL's SQLSTATEs mean; see the appendix "PostgreSQL Error Codes" of its manual.
///
/// The server quotes values in the detail of its errors and, in class 22, in the message itself;
/// what is passed on has neither, and the driver's exception is replaced by one of the same place
/// and state.
final class PostgresqlFailures implements FailureClassifier {
  private static final String KEY = "Key (";

  @Override
  public DatabaseException classify(SQLException failure, Call call) {
    SQLException first = first(failure);
    String state = first.getSQLState() == null ? "" : first.getSQLState();
    ServerErrorMessage server =
        first instanceof PSQLException own ? own.getServerErrorMessage() : null;
    String reason = reason(first, server, state);
    Failure known =
        Failure.because("PostgreSQL: " + reason)
            .withSqlState(state.isEmpty() ? null : state)
            .withSql(call.sql())
            .withCause(masked(first, reason, state));
    if (server != null) {
      known =
          known
              .withConstraint(server.getConstraint())
              .withTable(server.getTable())
              .withColumns(columns(server, state));
    }
    return kind(state, call).exception(known);
  }

  /// The failure of a batch stands behind the batch's own.
  private static SQLException first(SQLException failure) {
    SQLException next = failure.getNextException();
    return failure instanceof BatchUpdateException && next != null ? next : failure;
  }

  private static String reason(
      SQLException failure, @Nullable ServerErrorMessage server, String state) {
    if (failure.getCause() instanceof UnknownHostException unknown) {
      return "no host is called " + unknown.getMessage();
    }
    String message = server == null ? null : server.getMessage();
    String text = message == null ? String.valueOf(failure.getMessage()) : message;
    return state.startsWith("22") ? text.replaceAll("\"[^\"]*\"|'[^']*'|: .*", "…") : text;
  }

  private static SQLException masked(SQLException failure, String reason, String state) {
    var masked = new SQLException(reason, state, failure.getErrorCode(), failure.getCause());
    masked.setStackTrace(failure.getStackTrace());
    return masked;
  }

  /// The column the server names, or those of the violated key: `Key (first_name, last_name)=(…)
  /// already exists.`
  ///
  /// Other details, such as `Failing row contains (…)`, show nothing but values.
  private static List<String> columns(ServerErrorMessage server, String state) {
    String column = server.getColumn();
    if (column != null) {
      return List.of(column);
    }
    String detail = server.getDetail();
    if (detail == null || !detail.startsWith(KEY) || !namesItsKey(detail, state)) {
      return List.of();
    }
    int close = detail.indexOf(")=(");
    String key = close < 0 ? "" : detail.substring(KEY.length(), close);
    boolean expression = key.indexOf('(') >= 0; // of an index, not a column
    return key.isEmpty() || expression
        ? List.of()
        : Arrays.stream(key.split(", ", -1)).map(PostgresqlFailures::unquoted).toList();
  }

  /// Whether the key of the detail is the constraint's own. Where a row is still referred to, it is
  /// that of the table it refers to. The words are looked for from the end: values come before.
  private static boolean namesItsKey(String detail, String state) {
    return switch (state) {
      case "23505", "23P01" -> true;
      case "23503" ->
          detail.lastIndexOf(" is not present in table ")
              > detail.lastIndexOf(" referenced from table ");
      default -> false;
    };
  }

  private static String unquoted(String name) {
    return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
        : name;
  }

  private static FailureKind kind(String state, Call call) {
    return switch (state) {
      case "23505" -> FailureKind.UNIQUE_VIOLATION;
      case "23503", "23001" -> FailureKind.FOREIGN_KEY_VIOLATION;
      case "23502" -> FailureKind.NOT_NULL_VIOLATION;
      case "23514" -> FailureKind.CHECK_VIOLATION;
      case "23P01" -> FailureKind.EXCLUSION_VIOLATION;
      case "40001" -> FailureKind.SERIALIZATION_FAILURE;
      case "40P01" -> FailureKind.DEADLOCK;
      case "55P03" -> FailureKind.LOCK_TIMEOUT;
      case "57014" -> FailureKind.STATEMENT_TIMEOUT;
      case "25P02" -> FailureKind.TRANSACTION_ABORTED;
      case "25006" -> FailureKind.READ_ONLY_VIOLATION;
      case "28P01", "28000" -> FailureKind.AUTHENTICATION_FAILED;
      case "3D000" -> FailureKind.UNKNOWN_DATABASE;
      case "57P01", "57P02" -> FailureKind.CONNECTION_LOST;
      case "57P03", "53300", "08001", "08004" -> FailureKind.CONNECTION_FAILED;
      case "42601" -> FailureKind.SYNTAX_ERROR;
      case "42P01", "3F000" -> FailureKind.UNDEFINED_TABLE;
      case "42703" -> FailureKind.UNDEFINED_COLUMN;
      case "42883" -> FailureKind.UNDEFINED_FUNCTION;
      case "42P07", "42701", "42710", "42P06", "42P04" -> FailureKind.DUPLICATE_OBJECT;
      case "42501" -> FailureKind.PERMISSION_DENIED;
      default -> byClass(state, call);
    };
  }

  private static FailureKind byClass(String state, Call call) {
    if (state.startsWith("08")) {
      return call.connection() == null
          ? FailureKind.CONNECTION_FAILED
          : FailureKind.CONNECTION_LOST;
    }
    return state.startsWith("22") ? FailureKind.INVALID_VALUE : FailureKind.UNCLASSIFIED;
  }
}
