package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written for a folder of records stands in its folder `expected`; `-Daccept` rewrites it.
/// The whole compiles with every warning an error.
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @ValueSource(strings = {"blog", "types", "relations"})
  void writesWhatIsExpected(String scenario) throws IOException {
    Path expected = FOLDER.resolve(scenario).resolve("expected");
    Compilation compilation = Program.in(FOLDER.resolve(scenario)).compiledStrictly();

    assertThat(compilation.diagnostics()).isEmpty();
    Map<String, String> written = written(compilation);
    if (System.getProperty("accept") != null) {
      rewrite(expected, written);
    }
    assertThat(written).isEqualTo(read(expected));
  }

  @Test
  void writesTheSameWhicheverRecordComesFirst() throws IOException {
    Program blog = Program.in(FOLDER.resolve("blog"));
    var reversed = new Program(new TreeMap<>(blog.sources()).descendingMap());

    assertThat(written(reversed.compiledStrictly())).isEqualTo(written(blog.compiledStrictly()));
  }

  private static Map<String, String> written(Compilation compilation) throws IOException {
    Map<String, String> written = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String path = file.getName();
      written.put(path.substring(path.lastIndexOf('/') + 1), file.getCharContent(false).toString());
    }
    return written;
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          texts.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return texts;
  }

  private static void rewrite(Path folder, Map<String, String> texts) throws IOException {
    Files.createDirectories(folder);
    for (String old : read(folder).keySet()) {
      Files.delete(folder.resolve(old));
    }
    for (var text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue());
    }
  }
}
