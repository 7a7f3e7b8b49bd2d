package dev.rowan.engine.error;

import java.util.function.Function;

/// Every way in which a database can refuse, with its stable code and the way out. Drivers sort a
/// failure into one of these; each has an exception class of its own.
public enum FailureKind {
  /// A row with the same unique key is there already.
  UNIQUE_VIOLATION(
      "ROWAN-3201",
      UniqueViolation::new,
      "use another value, or say with onConflict(…) what becomes of the row that is there"),
  /// A row refers to one that is not there, or would do so after the change.
  FOREIGN_KEY_VIOLATION(
      "ROWAN-3202",
      ForeignKeyViolation::new,
      "insert the row that is referred to first, or first change what refers to this one"),
  /// A column that is not null was given none.
  NOT_NULL_VIOLATION("ROWAN-3203", NotNullViolation::new, "give the column a value"),
  /// A row does not meet a `check` condition.
  CHECK_VIOLATION(
      "ROWAN-3204", CheckViolation::new, "the row must meet the condition the constraint states"),
  /// A row conflicts with another by an `exclude` constraint.
  EXCLUSION_VIOLATION(
      "ROWAN-3205",
      ExclusionViolation::new,
      "change the row so that it does not overlap the one that is there"),
  /// Transactions at the same time left no order in which they could have run; this one was rolled
  /// back.
  SERIALIZATION_FAILURE(
      "ROWAN-3211",
      SerializationFailure::new,
      "run the transaction again, for example by transact(Isolation.SERIALIZABLE.retrying(5), …)"),
  /// Transactions waited for each other in a circle; this one was rolled back.
  DEADLOCK(
      "ROWAN-3212",
      Deadlock::new,
      "run the transaction again, by a mode that is retrying(5), and touch rows in the same order everywhere"),
  /// Another transaction held a lock longer than this one would wait.
  LOCK_TIMEOUT(
      "ROWAN-3213",
      LockTimeout::new,
      "find what holds it; inside transact(…) use the transaction and not the engine, which takes another connection"),
  /// A statement ran longer than allowed, or was cancelled.
  STATEMENT_TIMEOUT(
      "ROWAN-3214",
      StatementTimeout::new,
      "raise the option statementTimeout, or make the statement cheaper"),
  /// An earlier statement of the transaction failed, and the database refuses all others.
  TRANSACTION_ABORTED(
      "ROWAN-3215",
      TransactionAborted::new,
      "let the earlier failure leave the body, or run statements that may fail in tx.savepoint(…)"),
  /// A change in a read-only transaction or database.
  READ_ONLY_VIOLATION(
      "ROWAN-3216",
      ReadOnlyViolation::new,
      "leave out readOnly(), or open the database for writing"),
  /// The server could not be reached, or the file not be opened.
  CONNECTION_FAILED(
      "ROWAN-3221", ConnectionFailed::new, "check host, port or path, and that the server runs"),
  /// The server refused user or password.
  AUTHENTICATION_FAILED(
      "ROWAN-3222",
      AuthenticationFailed::new,
      "check user and password in the URL; a password's special characters are written as percent escapes"),
  /// The server has no database of that name.
  UNKNOWN_DATABASE(
      "ROWAN-3223", UnknownDatabase::new, "create the database, or correct its name in the URL"),
  /// The connection broke; whether a commit under way happened is not known.
  CONNECTION_LOST(
      "ROWAN-3224",
      ConnectionLost::new,
      "the pool opens a new connection by itself; run the transaction again if it may run twice"),
  /// All connections of the pool were in use for as long as this call would wait.
  NO_CONNECTION_AVAILABLE(
      "ROWAN-3225",
      NoConnectionAvailable::new,
      "inside transact(…) use the transaction and not the engine; else find what keeps connections, or raise the option poolSize"),
  /// The database could not parse the statement.
  SYNTAX_ERROR(
      "ROWAN-3231",
      SyntaxError::new,
      "correct the SQL; where Rowan wrote it, this is a defect of Rowan"),
  /// The statement names a table that is not there.
  UNDEFINED_TABLE(
      "ROWAN-3232",
      UndefinedTable::new,
      "create it, for example by engine.createAll(…), or check database and schema of the connection"),
  /// The statement names a column that is not there.
  UNDEFINED_COLUMN("ROWAN-3233", UndefinedColumn::new, "bring table class and database to agree"),
  /// The statement calls a function that is not there, or not for these types.
  UNDEFINED_FUNCTION(
      "ROWAN-3234",
      UndefinedFunction::new,
      "check name and argument types, and that the extension is installed"),
  /// What the statement creates is there already.
  DUPLICATE_OBJECT("ROWAN-3235", DuplicateObject::new, "drop it first, or leave it out"),
  /// The user may not do that.
  PERMISSION_DENIED(
      "ROWAN-3236", PermissionDenied::new, "grant the user the right, or connect as another"),
  /// A value that the type, the length or the operation does not allow.
  INVALID_VALUE("ROWAN-3237", InvalidValue::new, "give a value that fits"),
  /// A failure without a class of its own; SQLSTATE and cause tell more.
  UNCLASSIFIED("ROWAN-3299", UnclassifiedError::new, "see the cause");

  private final String code;
  private final Function<Failure, DatabaseException> exception;
  private final String wayOut;

  FailureKind(String code, Function<Failure, DatabaseException> exception, String wayOut) {
    this.code = code;
    this.exception = exception;
    this.wayOut = wayOut;
  }

  /// The stable code, `ROWAN-` and four digits.
  public String code() {
    return code;
  }

  /// What to do about it.
  public String wayOut() {
    return wayOut;
  }

  /// Whether running the whole transaction again may succeed.
  public boolean retryable() {
    return this == SERIALIZATION_FAILURE || this == DEADLOCK;
  }

  /// The exception of this kind.
  public DatabaseException exception(Failure failure) {
    return exception.apply(failure);
  }
}
