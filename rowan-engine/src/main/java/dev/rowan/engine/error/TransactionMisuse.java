package dev.rowan.engine.error;

/// A transaction used when it is not the one to use: finished, or while a savepoint inside it is
/// open.
public final class TransactionMisuse extends EngineException {
  private static final long serialVersionUID = 1L;

  /// The error with its code.
  public TransactionMisuse(String code, String message) {
    super(code, message);
  }
}
