package dev.rowan.engine.error;

/// All connections of the pool were in use for as long as this call would wait.
public final class NoConnectionAvailable extends DatabaseException {
  private static final long serialVersionUID = 1L;

  NoConnectionAvailable(Failure failure) {
    super(FailureKind.NO_CONNECTION_AVAILABLE, failure);
  }
}
