package dev.rowan.engine;

import dev.rowan.sql.Remark;
import java.util.Optional;

/// The isolation levels of the SQL standard that databases tell apart.
///
/// A database gives at least the level asked for: SQLite knows SERIALIZABLE alone. Standard:
/// SQL:2016 §4.41.
public enum Isolation implements TransactionMode {
  /// Each statement sees what was committed before it began.
  READ_COMMITTED,
  /// All statements see what was committed before the first began.
  REPEATABLE_READ,
  /// As if transactions had run one after the other; may end in a
  /// [dev.rowan.engine.error.SerializationFailure].
  SERIALIZABLE;

  @Override
  public TransactionMode retrying(int attempts) {
    return new TransactionSettings(this, false, attempts, Remark.NONE);
  }

  @Override
  public TransactionMode readOnly() {
    return new TransactionSettings(this, true, 1, Remark.NONE);
  }

  @Override
  public TransactionMode tagged(String key, String value) {
    return new TransactionSettings(this, false, 1, Remark.NONE.tag(key, value));
  }

  @Override
  public Optional<Isolation> isolation() {
    return Optional.of(this);
  }

  @Override
  public boolean readsOnly() {
    return false;
  }

  @Override
  public int attempts() {
    return 1;
  }

  @Override
  public Remark remark() {
    return Remark.NONE;
  }
}
