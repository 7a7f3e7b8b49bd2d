package dev.rowan.engine.error;

/// A failure without a class of its own; SQLSTATE and cause tell more.
public final class UnclassifiedError extends DatabaseException {
  private static final long serialVersionUID = 1L;

  UnclassifiedError(Failure failure) {
    super(FailureKind.UNCLASSIFIED, failure);
  }
}
