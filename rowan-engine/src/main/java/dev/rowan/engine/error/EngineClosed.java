package dev.rowan.engine.error;

/// The engine, connection or stream was used after it had been closed.
public final class EngineClosed extends EngineException {
  private static final long serialVersionUID = 1L;

  /// The error with its code.
  public EngineClosed(String code, String message) {
    super(code, message);
  }
}
