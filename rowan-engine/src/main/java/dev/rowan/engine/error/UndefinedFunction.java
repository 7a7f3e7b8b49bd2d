package dev.rowan.engine.error;

/// The statement calls a function that is not there, or not for these types.
public final class UndefinedFunction extends DatabaseException {
  private static final long serialVersionUID = 1L;

  UndefinedFunction(Failure failure) {
    super(FailureKind.UNDEFINED_FUNCTION, failure);
  }
}
