package dev.rowan.testkit;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;

import dev.rowan.dialect.AnsiDialect;
import dev.rowan.dialect.Dialect;
import dev.rowan.testkit.corpus.Corpus;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenCorpusTest {
  private static final Path DIRECTORY = Path.of("src/test/resources/golden");

  static Stream<Dialect> dialects() {
    return Stream.of(AnsiDialect.ANSI, POSTGRESQL, SQLITE);
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void theCorpusIsPrintedAsApproved(Dialect dialect) {
    var file = new GoldenFile(DIRECTORY.resolve(dialect.name() + ".sql"));
    file.requireEquals(Corpus.golden(dialect));
  }
}
