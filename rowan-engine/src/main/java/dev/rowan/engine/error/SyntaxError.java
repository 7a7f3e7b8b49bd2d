package dev.rowan.engine.error;

/// The database could not parse the statement.
public final class SyntaxError extends DatabaseException {
  private static final long serialVersionUID = 1L;

  SyntaxError(Failure failure) {
    super(FailureKind.SYNTAX_ERROR, failure);
  }
}
