package dev.rowan.engine.error;

/// A row does not meet a `check` condition.
public final class CheckViolation extends ConstraintViolation {
  private static final long serialVersionUID = 1L;

  CheckViolation(Failure failure) {
    super(FailureKind.CHECK_VIOLATION, failure);
  }
}
