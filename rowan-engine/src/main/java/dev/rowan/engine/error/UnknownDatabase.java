package dev.rowan.engine.error;

/// The server has no database of that name.
public final class UnknownDatabase extends DatabaseException {
  private static final long serialVersionUID = 1L;

  UnknownDatabase(Failure failure) {
    super(FailureKind.UNKNOWN_DATABASE, failure);
  }
}
