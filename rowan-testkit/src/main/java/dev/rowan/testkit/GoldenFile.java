package dev.rowan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A committed file that holds text as it was once read and approved.
///
/// With `-Daccept` a test rewrites it instead of failing; read the difference before you commit it.
public record GoldenFile(Path path) {
  /// Asserts that the file holds `actual`; naming the first line that differs.
  public void requireEquals(String actual) {
    String expected = read();
    if (expected.equals(actual)) {
      return;
    }
    if (accepting()) {
      write(actual);
      return;
    }
    throw new AssertionError(difference(expected, actual));
  }

  private String difference(String expected, String actual) {
    String[] before = expected.split("\n", -1);
    String[] after = actual.split("\n", -1);
    int line = 0;
    while (line < before.length && line < after.length && before[line].equals(after[line])) {
      line++;
    }
    return "%s differs in line %d.%nexpected:%n  %s%nbut was:%n  %s%nIf the change is meant, run again with -Daccept."
        .formatted(path, line + 1, lineOf(before, line), lineOf(after, line));
  }

  private static String lineOf(String[] lines, int line) {
    return line < lines.length ? lines[line] : "(end of file)";
  }

  private static boolean accepting() {
    String accept = System.getProperty("accept");
    return accept != null && !accept.equals("false");
  }

  private String read() {
    try {
      return Files.exists(path) ? Files.readString(path) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
