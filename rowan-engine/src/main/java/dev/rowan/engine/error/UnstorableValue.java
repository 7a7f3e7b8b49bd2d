package dev.rowan.engine.error;

/// A value the database could not store exactly; found before anything is sent.
public final class UnstorableValue extends EngineException {
  private static final long serialVersionUID = 1L;

  /// The error with its code.
  public UnstorableValue(String code, String message) {
    super(code, message);
  }

  /// The error with its code and what was thrown where it was found.
  public UnstorableValue(String code, String message, Throwable cause) {
    super(code, message, cause);
  }
}
