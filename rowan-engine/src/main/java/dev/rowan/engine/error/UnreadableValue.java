package dev.rowan.engine.error;

/// A stored value that is none of the type it was read as.
public final class UnreadableValue extends EngineException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /// The error with its code.
  public UnreadableValue(String code, String message) {
    super(code, message);
    this.reason = message;
  }

  /// The error with its code and what was thrown where it was found.
  public UnreadableValue(String code, String message, Throwable cause) {
    super(code, message, cause);
    this.reason = message;
  }

  /// The same, naming the column of the row that holds the value, counted from 1.
  public UnreadableValue inColumn(int column, String label) {
    return new UnreadableValue(code(), "column %d (%s): %s".formatted(column, label, reason), this);
  }
}
