package dev.rowan.engine.error;

/// A query that had to find one row and found none or several.
public final class UnexpectedRowCount extends EngineException {
  private static final long serialVersionUID = 1L;

  /// The error with its code.
  public UnexpectedRowCount(String code, String message) {
    super(code, message);
  }
}
