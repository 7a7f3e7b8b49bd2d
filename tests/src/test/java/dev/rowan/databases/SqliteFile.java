package dev.rowan.databases;

import dev.rowan.engine.Engine;
import dev.rowan.testkit.TestDatabaseProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// SQLite with a file, in a directory of its own.
public final class SqliteFile implements TestDatabaseProvider {
  private @Nullable Path directory;

  @Override
  public String name() {
    return "sqlite file";
  }

  @Override
  public String dialect() {
    return "sqlite";
  }

  @Override
  public Engine open() {
    try {
      Path made = Files.createTempDirectory("rowan_test_");
      directory = made;
      return Engine.open("sqlite:" + made.resolve("test.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void remove() {
    Path made = directory;
    if (made == null) {
      return;
    }
    try (Stream<Path> files = Files.list(made)) {
      for (Path file : List.copyOf(files.toList())) {
        Files.delete(file);
      }
      Files.delete(made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
