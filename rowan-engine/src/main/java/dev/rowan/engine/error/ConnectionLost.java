package dev.rowan.engine.error;

/// The connection broke; whether a commit under way happened is not known.
public final class ConnectionLost extends DatabaseException {
  private static final long serialVersionUID = 1L;

  ConnectionLost(Failure failure) {
    super(FailureKind.CONNECTION_LOST, failure);
  }
}
