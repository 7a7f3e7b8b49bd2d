package dev.rowan.databases;

import dev.rowan.engine.Engine;
import dev.rowan.engine.EngineUrl;
import dev.rowan.testkit.PrintedCommand;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/// A database of the tests' own making on a PostgreSQL server, `rowan_test_` and random digits.
record OwnDatabase(EngineUrl server, String name) {
  static OwnDatabase create(EngineUrl server) {
    String digits = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    var created = new OwnDatabase(server, "rowan_test_" + digits);
    created.onServer("create database " + created.name);
    return created;
  }

  Engine open() {
    return Engine.open(
        new EngineUrl(
            server.dialect(),
            server.driver(),
            server.user(),
            server.password(),
            server.host(),
            server.port(),
            name,
            server.options()));
  }

  void drop() {
    onServer("drop database " + name + " with (force)");
  }

  private void onServer(String sql) {
    try (Engine engine = Engine.open(server)) {
      engine.execute(PrintedCommand.of(sql));
    }
  }
}
