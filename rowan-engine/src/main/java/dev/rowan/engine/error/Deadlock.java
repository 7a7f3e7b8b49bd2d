package dev.rowan.engine.error;

/// Transactions waited for each other in a circle; this one was rolled back.
public final class Deadlock extends DatabaseException {
  private static final long serialVersionUID = 1L;

  Deadlock(Failure failure) {
    super(FailureKind.DEADLOCK, failure);
  }
}
