package dev.rowan.engine.error;

/// A database URL or one of its options that means nothing; found before anything is opened.
public final class InvalidUrl extends EngineException {
  private static final long serialVersionUID = 1L;

  /// The error with its code.
  public InvalidUrl(String code, String message) {
    super(code, message);
  }
}
