package dev.rowan.engine;

import dev.rowan.sql.Remark;
import java.util.Optional;

/// How a transaction runs: its isolation, whether it may change data, how often it is tried.
///
/// Immutable; the methods that change something return another mode.
public sealed interface TransactionMode permits Isolation, TransactionSettings {
  /// What the database does when nothing is asked: its own isolation level, reading and writing,
  /// one try.
  TransactionMode DEFAULT = new TransactionSettings(null, false, 1, Remark.NONE);

  /// The same, running the body again on a fresh transaction when it failed with a
  /// [dev.rowan.engine.error.SerializationFailure] or a [dev.rowan.engine.error.Deadlock]; at most
  /// `attempts` runs in all, with a growing random pause between them.
  TransactionMode retrying(int attempts);

  /// The same, refusing changes.
  TransactionMode readOnly();

  /// The same, with a tag in a comment behind each of its statements: `/*key='value'*/`.
  TransactionMode tagged(String key, String value);

  /// The isolation level asked for; empty for the database's own.
  Optional<Isolation> isolation();

  /// Whether changes are refused.
  boolean readsOnly();

  /// How often the body runs at most.
  int attempts();

  /// What is said behind each of its statements.
  Remark remark();
}
