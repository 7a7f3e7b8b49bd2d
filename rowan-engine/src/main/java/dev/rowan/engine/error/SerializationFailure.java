package dev.rowan.engine.error;

/// Transactions at the same time left no order in which they could have run; this one was rolled
/// back.
public final class SerializationFailure extends DatabaseException {
  private static final long serialVersionUID = 1L;

  SerializationFailure(Failure failure) {
    super(FailureKind.SERIALIZATION_FAILURE, failure);
  }
}
