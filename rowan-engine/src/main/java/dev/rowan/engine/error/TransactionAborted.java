package dev.rowan.engine.error;

/// An earlier statement of the transaction failed, and the database refuses all others.
public final class TransactionAborted extends DatabaseException {
  private static final long serialVersionUID = 1L;

  TransactionAborted(Failure failure) {
    super(FailureKind.TRANSACTION_ABORTED, failure);
  }
}
