package dev.rowan.sqlite.jdbc;

import dev.rowan.engine.error.DatabaseException;
import dev.rowan.engine.error.Failure;
import dev.rowan.engine.error.FailureKind;
import dev.rowan.engine.jdbc.FailureClassifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite's result codes and messages mean. Its messages name tables and columns, never
/// values.
final class SqliteFailures implements FailureClassifier {
  private static final int PRIMARY = 0xff;

  @Override
  public DatabaseException classify(SQLException failure, Call call) {
    SQLiteErrorCode code =
        failure instanceof SQLiteException own
            ? own.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    String text = message(failure, code);
    FailureKind kind = kind(code, text, call);
    Failure known = Failure.because("SQLite: " + text).withSql(call.sql()).withCause(failure);
    if (call.connection() != null) {
      known = detailed(kind, known, text, call, call.connection());
    }
    return kind.exception(known);
  }

  /// SQLite's own message.
  static String message(SQLException failure) {
    return failure instanceof SQLiteException own
        ? message(failure, own.getResultCode())
        : String.valueOf(failure.getMessage());
  }

  /// SQLite's own message, out of the driver's `[CODE] description (message)`.
  private static String message(SQLException failure, SQLiteErrorCode code) {
    String text = String.valueOf(failure.getMessage());
    String prefix = "[" + code.name() + "]";
    int open = text.indexOf(" (");
    boolean wrapped = text.startsWith(prefix) && open > 0 && text.endsWith(")");
    return wrapped ? text.substring(open + 2, text.length() - 1) : text;
  }

  private static FailureKind kind(SQLiteErrorCode code, String text, Call call) {
    return switch (code) {
      case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID ->
          FailureKind.UNIQUE_VIOLATION;
      case SQLITE_CONSTRAINT_FOREIGNKEY -> FailureKind.FOREIGN_KEY_VIOLATION;
      case SQLITE_CONSTRAINT_NOTNULL -> FailureKind.NOT_NULL_VIOLATION;
      case SQLITE_CONSTRAINT_CHECK -> FailureKind.CHECK_VIOLATION;
      case SQLITE_CONSTRAINT_DATATYPE, SQLITE_TOOBIG, SQLITE_MISMATCH -> FailureKind.INVALID_VALUE;
      case SQLITE_BUSY_SNAPSHOT -> FailureKind.SERIALIZATION_FAILURE;
      default ->
          switch (code.code & PRIMARY) {
            case 3, 23 -> FailureKind.PERMISSION_DENIED;
            case 5, 6 -> FailureKind.LOCK_TIMEOUT;
            case 8 -> FailureKind.READ_ONLY_VIOLATION;
            case 9 -> FailureKind.STATEMENT_TIMEOUT;
            case 14, 26 -> FailureKind.CONNECTION_FAILED;
            case 19 -> constraint(text);
            default -> call.connection() == null ? FailureKind.CONNECTION_FAILED : byMessage(text);
          };
    };
  }

  /// Where the driver has no extended code, the message tells.
  private static FailureKind constraint(String text) {
    if (text.startsWith("UNIQUE")) {
      return FailureKind.UNIQUE_VIOLATION;
    }
    if (text.startsWith("NOT NULL")) {
      return FailureKind.NOT_NULL_VIOLATION;
    }
    if (text.startsWith("CHECK")) {
      return FailureKind.CHECK_VIOLATION;
    }
    return text.startsWith("FOREIGN KEY")
        ? FailureKind.FOREIGN_KEY_VIOLATION
        : FailureKind.UNCLASSIFIED;
  }

  private static FailureKind byMessage(String text) {
    if (text.contains("no such table")) {
      return FailureKind.UNDEFINED_TABLE;
    }
    if (text.contains("no such column") || text.contains("has no column named")) {
      return FailureKind.UNDEFINED_COLUMN;
    }
    if (text.contains("no such function")
        || text.contains("wrong number of arguments to function")) {
      return FailureKind.UNDEFINED_FUNCTION;
    }
    if (text.contains("already exists")) {
      return FailureKind.DUPLICATE_OBJECT;
    }
    if (text.contains("syntax error")
        || text.contains("incomplete input")
        || text.contains("unrecognized token")) {
      return FailureKind.SYNTAX_ERROR;
    }
    boolean value =
        text.contains("integer overflow")
            || text.contains("malformed JSON")
            || text.contains("invalid value for ");
    return value ? FailureKind.INVALID_VALUE : FailureKind.UNCLASSIFIED;
  }

  /// Adds constraint, table and columns. The inquiries are reads of the same connection; should one
  /// fail, less is told.
  private static Failure detailed(
      FailureKind kind, Failure known, String text, Call call, Connection connection) {
    try {
      return switch (kind) {
        case UNIQUE_VIOLATION, NOT_NULL_VIOLATION -> ofColumns(known, text, connection);
        case CHECK_VIOLATION ->
            known
                .withConstraint(rest(text))
                .withTable(call.sql() == null ? null : SqlTokens.target(call.sql()));
        case FOREIGN_KEY_VIOLATION -> ofForeignKey(known, call, connection);
        case UNDEFINED_TABLE -> known.withTable(rest(text));
        default -> known;
      };
    } catch (SQLException e) {
      return known;
    }
  }

  /// `UNIQUE constraint failed: posts.user_id, posts.title`, or `… failed: index 'name'`.
  private static Failure ofColumns(Failure known, String text, Connection connection)
      throws SQLException {
    var catalog = new Catalog(connection);
    String rest = rest(text);
    if (rest.startsWith("index '")) {
      String index = rest.substring(7, rest.length() - 1);
      return known.withConstraint(index).withTable(catalog.tableOf(index));
    }
    List<String> columns = new ArrayList<>();
    String table = "";
    for (String column : rest.split(", ", -1)) {
      int dot = column.indexOf('.');
      table = column.substring(0, Math.max(0, dot));
      columns.add(column.substring(dot + 1));
    }
    Failure detailed = known.withTable(table).withColumns(columns);
    return text.startsWith("UNIQUE")
        ? detailed.withConstraint(catalog.uniqueName(table, columns))
        : detailed;
  }

  private static Failure ofForeignKey(Failure known, Call call, Connection connection)
      throws SQLException {
    Catalog.ForeignKey violated = new ForeignKeyInquiry(connection).violated(call);
    return violated == null
        ? known
        : known
            .withConstraint(new Catalog(connection).name(violated))
            .withTable(violated.table())
            .withColumns(violated.columns());
  }

  private static String rest(String text) {
    return text.substring(text.indexOf(": ") + 2);
  }
}
