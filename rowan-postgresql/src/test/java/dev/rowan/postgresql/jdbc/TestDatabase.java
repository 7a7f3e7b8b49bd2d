package dev.rowan.postgresql.jdbc;

import dev.rowan.engine.EngineUrl;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A database `rowan_test_<random>` on the server at 127.0.0.1:5432, or at
/// `ROWAN_TEST_POSTGRESQL_URL`; dropped afterwards. Without a server the tests are skipped; with
/// `CI=true` they fail.
final class TestDatabase implements BeforeAllCallback, AfterAllCallback {
  private final EngineUrl server;
  private final String name = "rowan_test_%08x".formatted(ThreadLocalRandom.current().nextInt());

  TestDatabase() {
    String given = System.getenv("ROWAN_TEST_POSTGRESQL_URL");
    server =
        EngineUrl.parse(given == null ? "postgresql://postgres@127.0.0.1:5432/postgres" : given);
  }

  EngineUrl url() {
    return server.withDatabase(name);
  }

  EngineUrl server() {
    return server;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws SQLException {
    try {
      send("create database " + name);
    } catch (SQLException e) {
      if ("true".equals(System.getenv("CI"))) {
        throw e;
      }
      Assumptions.abort("no PostgreSQL server at " + server + ": " + e.getMessage());
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws SQLException {
    send("drop database if exists " + name + " with (force)");
  }

  void send(String sql) throws SQLException {
    String url =
        "jdbc:postgresql://%s:%d/%s"
            .formatted(server.host(), server.port() < 0 ? 5432 : server.port(), server.database());
    try (Connection connection =
            DriverManager.getConnection(url, server.user(), server.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
