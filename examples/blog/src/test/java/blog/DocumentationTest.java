package blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Java in the documentation is Java of the examples, which the build compiles and runs.
class DocumentationTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> everyBlockOfJavaStandsInAnExample() throws IOException {
    String sources = squeezed(read(ROOT.resolve("examples"), ".java"));
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages()) {
      var blocks = BLOCK.matcher(Files.readString(page));
      for (int i = 1; blocks.find(); i++) {
        String block = blocks.group(1);
        tests.add(
            DynamicTest.dynamicTest(
                page.getFileName() + " block " + i,
                () -> assertThat(sources).contains(squeezed(block))));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
          .filter(page -> page.toString().endsWith(".md"))
          .toList();
    }
  }

  private static String read(Path folder, String ending) throws IOException {
    var text = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        text.append(Files.readString(file)).append('\n');
      }
    }
    return text.toString();
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
