package dev.rowan.engine.error;

/// A value that the type, the length or the operation does not allow.
public final class InvalidValue extends DatabaseException {
  private static final long serialVersionUID = 1L;

  InvalidValue(Failure failure) {
    super(FailureKind.INVALID_VALUE, failure);
  }
}
