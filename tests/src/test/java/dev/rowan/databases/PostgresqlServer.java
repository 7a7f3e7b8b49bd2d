package dev.rowan.databases;

import dev.rowan.engine.Engine;
import dev.rowan.engine.EngineUrl;
import dev.rowan.testkit.TestDatabaseProvider;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL server at `ROWAN_TEST_POSTGRESQL_URL`, or else the one of this machine.
public final class PostgresqlServer implements TestDatabaseProvider {
  private static final String HERE = "postgresql://postgres@127.0.0.1:5432/postgres";

  private @Nullable OwnDatabase database;

  /// The address of the server.
  public static EngineUrl server() {
    return EngineUrl.parse(
        Objects.requireNonNullElse(System.getenv("ROWAN_TEST_POSTGRESQL_URL"), HERE));
  }

  @Override
  public String name() {
    return "postgresql server";
  }

  @Override
  public String dialect() {
    return "postgresql";
  }

  @Override
  public Engine open() {
    OwnDatabase created = OwnDatabase.create(server());
    database = created;
    return created.open();
  }

  @Override
  public void remove() {
    OwnDatabase created = database;
    if (created != null) {
      created.drop();
    }
  }
}
