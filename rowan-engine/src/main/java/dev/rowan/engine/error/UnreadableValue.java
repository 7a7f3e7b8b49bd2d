package dev.rowan.engine.error;

/// A stored value that is none of the type it was read as.
public final class UnreadableValue extends EngineException {
  private static final long serialVersionUID = 1L;

  /// The error with its code.
  public UnreadableValue(String code, String message) {
    super(code, message);
  }

  /// The error with its code and what was thrown where it was found.
  public UnreadableValue(String code, String message, Throwable cause) {
    super(code, message, cause);
  }
}
