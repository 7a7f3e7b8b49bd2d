package dev.rowan.databases;

import dev.rowan.engine.Engine;
import dev.rowan.engine.EngineUrl;
import dev.rowan.testkit.TestDatabaseProvider;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// PostgreSQL 18, started by the tests and stopped with them.
public final class PostgresqlEmbedded implements TestDatabaseProvider {
  private static @Nullable EmbeddedPostgres running;

  /// The address of the one server of this run, started when it is first asked for. It stops itself
  /// when the run ends.
  public static synchronized EngineUrl server() {
    try {
      EmbeddedPostgres started = running == null ? EmbeddedPostgres.start() : running;
      running = started;
      return EngineUrl.parse(
          "postgresql://postgres@127.0.0.1:%d/postgres".formatted(started.getPort()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "postgresql 18";
  }

  @Override
  public String dialect() {
    return "postgresql";
  }

  @Override
  public Engine open() {
    return OwnDatabase.create(server()).open();
  }
}
