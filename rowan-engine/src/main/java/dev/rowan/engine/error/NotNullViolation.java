package dev.rowan.engine.error;

/// A column that is not null was given none.
public final class NotNullViolation extends ConstraintViolation {
  private static final long serialVersionUID = 1L;

  NotNullViolation(Failure failure) {
    super(FailureKind.NOT_NULL_VIOLATION, failure);
  }
}
