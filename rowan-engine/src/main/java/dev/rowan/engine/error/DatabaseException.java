package dev.rowan.engine.error;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A statement that a database refused, or a database that could not be reached.
///
/// Carries what the database told: SQLSTATE, constraint, table, columns, and the statement's text.
/// Values of bind parameters appear neither in the message nor in that of the cause. The place of
/// the call is the exception's own stack trace.
public abstract sealed class DatabaseException extends EngineException
    permits AuthenticationFailed,
        ConnectionFailed,
        ConnectionLost,
        ConstraintViolation,
        Deadlock,
        DuplicateObject,
        InvalidValue,
        LockTimeout,
        NoConnectionAvailable,
        PermissionDenied,
        ReadOnlyViolation,
        SerializationFailure,
        StatementTimeout,
        SyntaxError,
        TransactionAborted,
        UnclassifiedError,
        UndefinedColumn,
        UndefinedFunction,
        UndefinedTable,
        UnknownDatabase {
  private static final long serialVersionUID = 1L;

  private final transient FailureKind kind;
  private final transient Failure failure;

  DatabaseException(FailureKind kind, Failure failure) {
    super(kind.code(), failure.message(kind.wayOut()));
    this.kind = kind;
    this.failure = failure;
    Throwable cause = failure.cause();
    if (cause != null) {
      initCause(cause);
    }
  }

  /// Which failure it is, for a `switch`.
  public final FailureKind kind() {
    return kind;
  }

  /// The five letters of the SQL standard; empty where the database has none.
  public final Optional<String> sqlState() {
    return Optional.ofNullable(failure.sqlState());
  }

  /// The name of the constraint that was violated, where the database or the schema tells.
  public final Optional<String> constraint() {
    return Optional.ofNullable(failure.constraint());
  }

  /// The table it is about, where known.
  public final Optional<String> table() {
    return Optional.ofNullable(failure.table());
  }

  /// The columns it is about; empty where unknown.
  public final List<String> columns() {
    return failure.columns();
  }

  /// The text of the statement, with placeholders.
  public final Optional<String> sql() {
    return Optional.ofNullable(failure.sql());
  }

  /// The row of a bulk insert that failed, counted from 0.
  public final OptionalLong row() {
    return failure.row() < 0 ? OptionalLong.empty() : OptionalLong.of(failure.row());
  }

  /// Whether running the whole transaction again may succeed.
  public final boolean retryable() {
    return kind.retryable();
  }

  /// The same failure, naming the row of a bulk insert that caused it.
  public final DatabaseException atRow(long row) {
    return kind.exception(failure.withRow(row).withCause(this));
  }
}
