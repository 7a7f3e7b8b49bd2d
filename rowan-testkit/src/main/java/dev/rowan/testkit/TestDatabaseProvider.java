package dev.rowan.testkit;

import dev.rowan.engine.Engine;

/// Offers one database to test on; found by [java.util.ServiceLoader].
///
/// The database is empty when it is opened, and the tests' own: they create tables and drop none.
public interface TestDatabaseProvider {
  /// What reports call it: `postgresql 18`, `sqlite file`.
  String name();

  /// The name of its dialect: `postgresql`.
  String dialect();

  /// Opens it; called at most once.
  ///
  /// @throws RuntimeException if there is none here or it refuses; the message is reported beside
  ///   its name
  Engine open();

  /// Removes what [#open] made, after the engine was closed; called at the end of the run.
  default void remove() {}
}
