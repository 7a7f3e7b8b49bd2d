package dev.rowan.databases;

import dev.rowan.engine.Engine;
import dev.rowan.testkit.TestDatabaseProvider;

/// SQLite without a file.
public final class SqliteInMemory implements TestDatabaseProvider {
  @Override
  public String name() {
    return "sqlite memory";
  }

  @Override
  public String dialect() {
    return "sqlite";
  }

  @Override
  public Engine open() {
    return Engine.open("sqlite::memory:");
  }
}
