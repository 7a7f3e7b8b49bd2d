package dev.rowan.engine.error;

/// A change that would break a constraint of the schema; the change has not been made.
public abstract sealed class ConstraintViolation extends DatabaseException
    permits UniqueViolation,
        ForeignKeyViolation,
        NotNullViolation,
        CheckViolation,
        ExclusionViolation {
  private static final long serialVersionUID = 1L;

  ConstraintViolation(FailureKind kind, Failure failure) {
    super(kind, failure);
  }
}
