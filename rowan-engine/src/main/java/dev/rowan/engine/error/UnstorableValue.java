package dev.rowan.engine.error;

/// A value the database could not store exactly; found before anything is sent.
public final class UnstorableValue extends EngineException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /// The error with its code.
  public UnstorableValue(String code, String message) {
    super(code, message);
    this.reason = message;
  }

  /// The error with its code and what was thrown where it was found.
  public UnstorableValue(String code, String message, Throwable cause) {
    super(code, message, cause);
    this.reason = message;
  }

  /// The same, naming the row of a bulk insert that holds the value, counted from 0.
  public UnstorableValue atRow(long row) {
    return new UnstorableValue(
        code(), "row %d of the rows to insert: %s".formatted(row, reason), this);
  }
}
