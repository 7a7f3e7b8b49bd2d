package dev.rowan.engine.error;

/// A change in a read-only transaction or database.
public final class ReadOnlyViolation extends DatabaseException {
  private static final long serialVersionUID = 1L;

  ReadOnlyViolation(Failure failure) {
    super(FailureKind.READ_ONLY_VIOLATION, failure);
  }
}
