package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// `docs/diagnostics.md` lists every problem in its own words; `-Daccept` rewrites the table.
class DiagnosticsPageTest {
  private static final Path PAGE = Path.of("../docs/diagnostics.md");
  private static final String BEGIN = "<!-- processor problems: begin -->\n";
  private static final String END = "<!-- processor problems: end -->";

  @Test
  void thePageListsEveryProblem() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    if (System.getProperty("accept") != null) {
      Files.writeString(PAGE, page.substring(0, begin) + table() + page.substring(end));
      return;
    }

    assertThat(page.substring(begin, end)).isEqualTo(table());
  }

  @Test
  void numbersAreUnique() {
    assertThat(Arrays.stream(Problem.values()).map(Problem::code))
        .doesNotHaveDuplicates()
        .isSorted();
  }

  private static String table() {
    var table = new StringBuilder("| number | message |\n|---|---|\n");
    for (Problem problem : Problem.values()) {
      String text =
          problem
              .text()
              .replaceAll("%[sd]", "…")
              .replace("|", "\\|")
              .replace("<", "&lt;")
              .replace(">", "&gt;");
      table.append("| ").append(problem.code()).append(" | ").append(text).append(" |\n");
    }
    return table.toString();
  }
}
