package dev.rowan.examples.chinook;

import dev.rowan.engine.EngineUrl;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the demo runs: the address, what to call it, and what to clean up behind it.
record Database(String url, String label, boolean kept, Cleanup cleanup) implements AutoCloseable {

  interface Cleanup {
    void run() throws IOException;
  }

  /// A SQLite file that is deleted afterwards.
  static Database temporarySqlite() throws IOException {
    Path directory = Files.createTempDirectory("rowan-chinook");
    Path file = directory.resolve("chinook.db");
    return new Database(
        "sqlite:" + file,
        "in a temporary file",
        false,
        () -> {
          for (String suffix : new String[] {"", "-journal", "-wal", "-shm"}) {
            Files.deleteIfExists(Path.of(file + suffix));
          }
          Files.deleteIfExists(directory);
        });
  }

  /// A PostgreSQL server that is unpacked and started here, and gone afterwards.
  static Database embeddedPostgresql() throws IOException {
    EmbeddedPostgres server = EmbeddedPostgres.builder().start();
    return new Database(
        "postgresql://postgres:postgres@localhost:" + server.getPort() + "/postgres",
        "a server started for the occasion",
        false,
        server::close);
  }

  /// A database of the user's; what the demo creates stays there. The label hides the password.
  static Database at(String url) {
    EngineUrl parsed = EngineUrl.parse(url);
    return new Database(parsed.unmasked(), parsed.toString(), true, () -> {});
  }

  @Override
  public void close() throws IOException {
    cleanup.run();
  }
}
