package dev.rowan.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/errors.md` lists every error that Rowan reports at run time, and no other.
class ErrorsPageTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern CODE = Pattern.compile("ROWAN-[13]\\d{3}");

  @Test
  void thePageListsEveryCodeOfTheSourceAndNoOther() throws IOException {
    Set<String> documented = codes(Files.readString(ROOT.resolve("docs/errors.md")));
    assertThat(documented).isEqualTo(sources());
  }

  private static Set<String> sources() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ROOT, 12)) {
      for (Path file : files.filter(ErrorsPageTest::isMain).toList()) {
        codes.addAll(codes(Files.readString(file)));
      }
    }
    return codes;
  }

  private static boolean isMain(Path file) {
    String path = file.toString();
    return path.endsWith(".java") && path.contains("rowan-") && path.contains("src/main");
  }

  private static Set<String> codes(String text) {
    Set<String> codes = new TreeSet<>();
    var matcher = CODE.matcher(text);
    while (matcher.find()) {
      codes.add(matcher.group());
    }
    return codes;
  }
}
