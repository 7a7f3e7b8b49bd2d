package dev.rowan.tests.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The files under `testdata` at the root of the repository.
public final class TestData {
  private static final Path ROOT = Path.of("../testdata");

  private TestData() {}

  /// The text of a file.
  public static String text(String path) throws IOException {
    return Files.readString(ROOT.resolve(path));
  }

  /// Whether there is such a file.
  public static boolean exists(String path) {
    return Files.exists(ROOT.resolve(path));
  }

  /// The text of a gzipped file.
  public static String unzipped(String path) throws IOException {
    try (var file = new GZIPInputStream(Files.newInputStream(ROOT.resolve(path)))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// The lines of a gzipped file.
  public static List<String> lines(String path) throws IOException {
    var file = new GZIPInputStream(Files.newInputStream(ROOT.resolve(path)));
    try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
