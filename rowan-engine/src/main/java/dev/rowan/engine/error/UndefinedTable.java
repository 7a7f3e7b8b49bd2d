package dev.rowan.engine.error;

/// The statement names a table that is not there.
public final class UndefinedTable extends DatabaseException {
  private static final long serialVersionUID = 1L;

  UndefinedTable(Failure failure) {
    super(FailureKind.UNDEFINED_TABLE, failure);
  }
}
