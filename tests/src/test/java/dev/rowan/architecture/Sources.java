package dev.rowan.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The main sources of the published modules.
final class Sources {

  /// The directory that holds `rowan-core` and its siblings: the build starts tests one level
  /// below.
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private Sources() {}

  /// `rowan-core/src/main/java` and its like, one for each published module with code.
  static List<Path> roots() {
    return list(ROOT)
        .filter(module -> module.getFileName().toString().startsWith("rowan-"))
        .map(module -> module.resolve("src/main/java"))
        .filter(Files::isDirectory)
        .toList();
  }

  static List<Path> javaFiles() {
    return roots().stream().flatMap(Sources::walk).filter(Sources::isJava).sorted().toList();
  }

  static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }

  /// The path as it reads in a message: `rowan-core/src/main/java/dev/rowan/sql/Sql.java`.
  static String name(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> list(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> walk(Path directory) {
    try (Stream<Path> entries = Files.walk(directory)) {
      return entries.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
