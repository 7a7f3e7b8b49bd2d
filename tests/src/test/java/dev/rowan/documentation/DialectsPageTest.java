package dev.rowan.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.postgresql.PostgresqlDialect;
import dev.rowan.render.Feature;
import dev.rowan.render.Features;
import dev.rowan.sqlite.SqliteDialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The table of `docs/dialects.md` is what the dialects answer; `-Daccept` writes it anew.
class DialectsPageTest {
  private static final Path PAGE = Path.of("../docs/dialects.md");
  private static final String BEGIN = "<!-- written from the dialects' features -->\n";
  private static final String END = "<!-- end -->\n";

  @Test
  void theTableOfFeaturesIsWhatTheDialectsAnswer() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int to = page.indexOf(END);
    String expected = page.substring(0, from) + table() + page.substring(to);
    if (System.getProperty("accept") != null) {
      Files.writeString(PAGE, expected);
    }
    assertThat(page).isEqualTo(expected);
  }

  private static String table() {
    List<Features> dialects =
        List.of(PostgresqlDialect.POSTGRESQL.features(), SqliteDialect.SQLITE.features());
    var table = new StringBuilder("| feature |");
    dialects.forEach(dialect -> table.append(' ').append(dialect.dialect()).append(" |"));
    table.append("\n|---|").append("---|".repeat(dialects.size())).append('\n');
    for (Feature feature : Feature.values()) {
      table.append("| ").append(feature.what()).append(" |");
      for (Features dialect : dialects) {
        String verdict = dialect.support(feature).name().toLowerCase(Locale.ROOT);
        table.append(' ').append(verdict).append(" |");
      }
      table.append('\n');
    }
    return table.toString();
  }
}
