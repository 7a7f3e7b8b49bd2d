package dev.rowan.engine.error;

/// A row with the same unique key is there already.
public final class UniqueViolation extends ConstraintViolation {
  private static final long serialVersionUID = 1L;

  UniqueViolation(Failure failure) {
    super(FailureKind.UNIQUE_VIOLATION, failure);
  }
}
