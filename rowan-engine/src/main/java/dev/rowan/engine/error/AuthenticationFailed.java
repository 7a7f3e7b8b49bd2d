package dev.rowan.engine.error;

/// The server refused user or password.
public final class AuthenticationFailed extends DatabaseException {
  private static final long serialVersionUID = 1L;

  AuthenticationFailed(Failure failure) {
    super(FailureKind.AUTHENTICATION_FAILED, failure);
  }
}
