package dev.rowan.examples.chinook.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The lines of a source file between `// @start region=name` and `// @end region=name`, as
/// javadoc's snippets mark them.
///
/// What is shown is the code that ran: the build puts the sources of the chapters beside their
/// classes.
public record SourceRegion(String name, List<String> lines) {

  public SourceRegion {
    lines = List.copyOf(lines);
  }

  /// The region `name` of the file that declares `type`, without the indentation that all its lines
  /// share.
  public static SourceRegion of(Class<?> type, String name) {
    List<String> source = source(type).lines().toList();
    int start = marker(source, "// @start region=" + name, type);
    int end = marker(source, "// @end region=" + name, type);
    return new SourceRegion(name, dedent(source.subList(start + 1, end)));
  }

  private static String source(Class<?> type) {
    String file = type.getSimpleName() + ".java";
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            file + " is not on the class path beside " + type.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int marker(List<String> source, String marker, Class<?> type) {
    for (int i = 0; i < source.size(); i++) {
      if (source.get(i).strip().equals(marker)) {
        return i;
      }
    }
    throw new IllegalStateException("no \"" + marker + "\" in the source of " + type.getName());
  }

  private static List<String> dedent(List<String> lines) {
    return String.join("\n", lines).stripIndent().lines().toList();
  }
}
