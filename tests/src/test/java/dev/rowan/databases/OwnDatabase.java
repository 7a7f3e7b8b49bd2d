package dev.rowan.databases;

import dev.rowan.engine.Engine;
import dev.rowan.engine.EngineUrl;
import dev.rowan.testkit.PrintedCommand;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/// A database of the tests' own making on a PostgreSQL server, `rowan_test_` and random digits.
public record OwnDatabase(EngineUrl server, String name) {
  /// Creates one, empty.
  public static OwnDatabase create(EngineUrl server) {
    String digits = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    var created = new OwnDatabase(server, "rowan_test_" + digits);
    created.onServer("create database " + created.name);
    return created;
  }

  /// Its address.
  public EngineUrl url() {
    return server.withDatabase(name);
  }

  Engine open() {
    return Engine.open(url());
  }

  /// Removes it, whoever is connected.
  public void drop() {
    onServer("drop database " + name + " with (force)");
  }

  private void onServer(String sql) {
    try (Engine engine = Engine.open(server)) {
      engine.execute(PrintedCommand.of(sql));
    }
  }
}
