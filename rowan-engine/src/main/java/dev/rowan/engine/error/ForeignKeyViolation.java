package dev.rowan.engine.error;

/// A row refers to one that is not there, or would do so after the change.
public final class ForeignKeyViolation extends ConstraintViolation {
  private static final long serialVersionUID = 1L;

  ForeignKeyViolation(Failure failure) {
    super(FailureKind.FOREIGN_KEY_VIOLATION, failure);
  }
}
