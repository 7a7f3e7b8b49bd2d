package dev.rowan.engine.error;

/// The server could not be reached, or the file not be opened.
public final class ConnectionFailed extends DatabaseException {
  private static final long serialVersionUID = 1L;

  ConnectionFailed(Failure failure) {
    super(FailureKind.CONNECTION_FAILED, failure);
  }
}
