package dev.rowan.engine.error;

/// A statement ran longer than allowed, or was cancelled.
public final class StatementTimeout extends DatabaseException {
  private static final long serialVersionUID = 1L;

  StatementTimeout(Failure failure) {
    super(FailureKind.STATEMENT_TIMEOUT, failure);
  }
}
