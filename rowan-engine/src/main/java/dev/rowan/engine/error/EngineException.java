package dev.rowan.engine.error;

import dev.rowan.RowanException;

/// Whatever the engine reports: what a database refused ([DatabaseException]), and what never
/// reached one.
public abstract sealed class EngineException extends RowanException
    permits DatabaseException,
        EngineClosed,
        InvalidUrl,
        MismatchedColumns,
        TransactionMisuse,
        UnexpectedRowCount,
        UnreadableValue,
        UnstorableValue {
  private static final long serialVersionUID = 1L;

  EngineException(String code, String message) {
    super(code, message);
  }

  EngineException(String code, String message, Throwable cause) {
    super(code, message, cause);
  }
}
