package dev.rowan.engine.error;

/// A raw statement gives other columns than those its rows are read by.
public final class MismatchedColumns extends EngineException {
  private static final long serialVersionUID = 1L;

  /// A message with its code.
  public MismatchedColumns(String code, String message) {
    super(code, message);
  }
}
