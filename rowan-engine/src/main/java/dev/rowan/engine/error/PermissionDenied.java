package dev.rowan.engine.error;

/// The user may not do that.
public final class PermissionDenied extends DatabaseException {
  private static final long serialVersionUID = 1L;

  PermissionDenied(Failure failure) {
    super(FailureKind.PERMISSION_DENIED, failure);
  }
}
