package dev.rowan.engine;

import dev.rowan.engine.error.TransactionMisuse;
import dev.rowan.sql.Remark;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A mode that is more than an isolation level.
record TransactionSettings(
    @Nullable Isolation level, boolean readsOnly, int attempts, Remark remark)
    implements TransactionMode {
  TransactionSettings {
    if (attempts < 1) {
      throw new TransactionMisuse(
          "ROWAN-3025",
          "retrying(%d) would not run the body at all; count the first run too"
              .formatted(attempts));
    }
  }

  @Override
  public TransactionMode retrying(int attempts) {
    return new TransactionSettings(level, readsOnly, attempts, remark);
  }

  @Override
  public TransactionMode readOnly() {
    return new TransactionSettings(level, true, attempts, remark);
  }

  @Override
  public TransactionMode tagged(String key, String value) {
    return new TransactionSettings(level, readsOnly, attempts, remark.tag(key, value));
  }

  @Override
  public Optional<Isolation> isolation() {
    return Optional.ofNullable(level);
  }
}
