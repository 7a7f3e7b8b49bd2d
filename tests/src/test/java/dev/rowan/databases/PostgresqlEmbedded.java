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
  private @Nullable EmbeddedPostgres server;

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
    try {
      EmbeddedPostgres started = EmbeddedPostgres.start();
      server = started;
      String url = "postgresql://postgres@127.0.0.1:%d/postgres".formatted(started.getPort());
      return OwnDatabase.create(EngineUrl.parse(url)).open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void remove() {
    EmbeddedPostgres started = server;
    if (started == null) {
      return;
    }
    try {
      started.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
