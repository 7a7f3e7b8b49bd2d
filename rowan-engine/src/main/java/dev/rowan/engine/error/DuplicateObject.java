package dev.rowan.engine.error;

/// What the statement creates is there already.
public final class DuplicateObject extends DatabaseException {
  private static final long serialVersionUID = 1L;

  DuplicateObject(Failure failure) {
    super(FailureKind.DUPLICATE_OBJECT, failure);
  }
}
