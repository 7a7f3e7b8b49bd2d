package dev.rowan.engine.error;

/// A row conflicts with another by an `exclude` constraint.
public final class ExclusionViolation extends ConstraintViolation {
  private static final long serialVersionUID = 1L;

  ExclusionViolation(Failure failure) {
    super(FailureKind.EXCLUSION_VIOLATION, failure);
  }
}
