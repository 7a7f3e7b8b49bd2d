package dev.rowan.engine.error;

/// Another transaction held a lock longer than this one would wait.
public final class LockTimeout extends DatabaseException {
  private static final long serialVersionUID = 1L;

  LockTimeout(Failure failure) {
    super(FailureKind.LOCK_TIMEOUT, failure);
  }
}
