package dev.rowan.engine.error;

/// The statement names a column that is not there.
public final class UndefinedColumn extends DatabaseException {
  private static final long serialVersionUID = 1L;

  UndefinedColumn(Failure failure) {
    super(FailureKind.UNDEFINED_COLUMN, failure);
  }
}
