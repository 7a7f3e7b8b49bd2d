package dev.rowan.architecture;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What can only be seen in the source files.
class SourceRulesTest {

  private static final int LINES = 400;

  /// Files that may be longer, up to their own limit. Each needs a reason; above 700 lines a
  /// decision record too.
  private static final Map<String, Integer> LONG_FILES = Map.of();

  @Test
  void noFileIsLongerThan400Lines() {
    Map<String, Integer> tooLong =
        Sources.javaFiles().stream()
            .collect(toMap(Sources::name, file -> Sources.lines(file).size()));
    tooLong.entrySet().removeIf(f -> f.getValue() <= LONG_FILES.getOrDefault(f.getKey(), LINES));

    assertThat(tooLong).isEmpty();
  }

  @Test
  void everyExceptionForALongFileIsStillNeeded() {
    Stream<String> notNeeded =
        LONG_FILES.keySet().stream()
            .filter(name -> {
              Path file = Sources.ROOT.resolve(name);
              return !Files.exists(file) || Sources.lines(file).size() <= LINES;
            });

    assertThat(notNeeded).isEmpty();
  }

  @Test
  void everyPackageHasPackageInfo() {
    Stream<String> without =
        Sources.javaFiles().stream()
            .filter(file -> !file.endsWith("module-info.java"))
            .map(Path::getParent)
            .distinct()
            .filter(directory -> !Files.exists(directory.resolve("package-info.java")))
            .map(Sources::name);

    assertThat(without).isEmpty();
  }
}
