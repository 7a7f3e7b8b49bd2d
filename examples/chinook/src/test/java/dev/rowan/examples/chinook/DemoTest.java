package dev.rowan.examples.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// The answers stated here were computed by sqlite3 from the original project's script.
class DemoTest {

  @TempDir Path directory;

  private record Run(int exitCode, String out, String err) {

    static Run of(String... arguments) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      int exitCode =
          new CommandLine(new Demo())
              .setOut(new PrintWriter(out))
              .setErr(new PrintWriter(err))
              .execute(arguments);
      return new Run(exitCode, out.toString(), err.toString());
    }

    /// The output with every run of blanks as one.
    String flat() {
      return out.replaceAll("\\s+", " ");
    }
  }

  private static void assertTellsTheTruth(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines().map(String::length)).allMatch(length -> length <= 110);
    assertThat(run.flat())
        .contains("11 tables created in", "15,607 rows loaded in")
        .contains("playlist_tracks 8715", "tracks 3503", "invoice_lines 2240")
        .contains("1. Typed filter and order", "Rime of the Ancient Mariner Harris 13:36")
        .contains("Iron Maiden 140 138.60", "U2 107 105.93", "Led Zeppelin 87 86.13")
        .contains(
            "Jazz 1 My Funny Valentine (Live) 15:07", "Jazz 2 Miles Runs The Voodoo Down 14:03")
        .contains("Reggae 1 Equal Rights Downpresser Man 6:06")
        .contains("0 Adams General Manager", "2 Adams > Edwards > Peacock Sales Support Agent")
        .contains("Back to Black (12 tracks)", "Let There Be Rock (8 tracks)")
        .contains("2 Minutes To Midnight [Heavy Metal Classic] [Music] [Music]")
        .contains("1 Luís Gonçalves Lisboa +55 (12) 3923-5555")
        .contains("jazz now costs 1.09", "playlist entries left 8715")
        .contains("table customers columns email")
        .contains("3,503 tracks, 382 hours of music, the longest 88:06");
    assertThat(run.out().lines().toList().getLast()).startsWith("Done in ");
  }

  @Test
  void walksOnSqlite() {
    Run run = Run.of();

    assertTellsTheTruth(run);
    assertThat(run.out()).startsWith("Chinook on sqlite 3.");
  }

  @Test
  void walksOnEmbeddedPostgresql18() {
    Run run = Run.of("--embedded-postgresql");

    assertTellsTheTruth(run);
    assertThat(run.out()).startsWith("Chinook on postgresql 18.");
  }

  @Test
  void leavesTheTablesInADatabaseOfTheUsers() {
    String url = "sqlite:" + directory.resolve("mine.db");

    assertThat(Run.of("--url", url).out()).contains("The tables are still there");
    Run again = Run.of("--url", url);

    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.out()).isEmpty();
    assertThat(again.err().lines()).hasSize(1).first().asString().contains("artists", "--reset");
    assertTellsTheTruth(Run.of("--url", url, "--reset"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chinook",
        "oracle://localhost/xe",
        "sqlite:/no/such/directory/chinook.db",
        "postgresql://postgres@127.0.0.1:1/postgres",
        "postgresql://postgres@no-such-host.invalid/postgres",
        "postgresql://postgres@localhost/postgres?poolSice=3"
      })
  void anAddressThatLeadsNowhereIsOneLineAndAnExitCode(String url) {
    Run run = Run.of("--url", url);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1).first().asString().startsWith("rowan demo: ROWAN-");
  }

  @Test
  void aWrongPasswordIsOneLineThatDoesNotShowIt() throws Exception {
    try (GuardedPostgres server = GuardedPostgres.start()) {
      Run run = Run.of("--url", server.url("wrong-secret"));

      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err().lines())
          .hasSize(1)
          .first()
          .asString()
          .startsWith("rowan demo: ROWAN-3222");
      assertThat(run.err()).doesNotContain("wrong-secret");
    }
  }

  @Test
  void unknownArgumentsAreExplained() {
    Run run = Run.of("--turbo");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--turbo", "--embedded-postgresql");
  }

  @Test
  void helpNamesEveryOption() {
    Run run = Run.of("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(List.of("--url", "--embedded-postgresql", "--reset", "--help"))
        .allMatch(option -> Objects.requireNonNull(run.out()).contains(option));
  }
}
