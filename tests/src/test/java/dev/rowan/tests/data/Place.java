package dev.rowan.tests.data;

import dev.rowan.databases.OwnDatabase;
import dev.rowan.databases.PostgresqlEmbedded;
import dev.rowan.databases.PostgresqlServer;
import dev.rowan.engine.EngineUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// Where data sets are loaded: a server, or a directory for SQLite.
record Place(String name, String dialect, Supplier<Made> make) {

  /// An empty database, and how to remove it.
  record Made(EngineUrl url, Runnable remove) {}

  static List<Place> all() {
    return List.of(
        new Place("sqlite", "sqlite", Place::file),
        new Place("postgresql 18", "postgresql", Place::embedded),
        new Place("postgresql server", "postgresql", () -> on(PostgresqlServer.server())));
  }

  private static Made on(EngineUrl server) {
    OwnDatabase created = OwnDatabase.create(server);
    return new Made(created.url(), created::drop);
  }

  /// The embedded server goes with all its databases.
  private static Made embedded() {
    return new Made(OwnDatabase.create(PostgresqlEmbedded.server()).url(), () -> {});
  }

  private static Made file() {
    try {
      Path directory = Files.createTempDirectory("rowan_test_");
      Path file = directory.resolve("data.db");
      return new Made(EngineUrl.parse("sqlite:" + file), () -> delete(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) {
    try (var files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
