package dev.rowan.testkit;

import dev.rowan.engine.Executor;
import dev.rowan.sql.Schema;

/// Tables that tests are about, and the rows they find there; found by [java.util.ServiceLoader].
///
/// Created once in every database; tests change rows only in transactions that are rolled back.
public interface TestSchema {
  /// The tables.
  Schema schema();

  /// Inserts the rows that tests find.
  default void fill(Executor database) {}
}
