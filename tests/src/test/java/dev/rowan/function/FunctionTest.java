package dev.rowan.function;

import static dev.rowan.model.SampleTable.SAMPLES;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.AnsiDialect;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.UnsupportedFeature;
import dev.rowan.testkit.Databases;
import dev.rowan.testkit.GoldenFile;
import dev.rowan.testkit.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every function means the same on every database, and is spelled as approved in
/// `golden/functions`. A function is one row of its family.
class FunctionTest {
  private static final Path DIRECTORY = Path.of("src/test/resources/golden/functions");

  static List<Tried> rows() {
    return Stream.of(
            TextRows.all(),
            NumberRows.all(),
            TruthRows.all(),
            TimeRows.all(),
            ChoiceRows.all(),
            ByteRows.all(),
            AggregateRows.all())
        .<Tried>flatMap(List::stream)
        .toList();
  }

  static Stream<Dialect> dialects() {
    return Stream.of(AnsiDialect.ANSI, POSTGRESQL, SQLITE);
  }

  @TestFactory
  @Tag("case:sqlalchemy-A20")
  @Tag("case:sqlalchemy-A26")
  @Tag("case:sqlalchemy-A28")
  @Tag("case:sqlalchemy-A34")
  Stream<DynamicContainer> everyFunctionMeansTheSame() {
    return Databases.all().stream()
        .map(database ->
            DynamicContainer.dynamicContainer(
                database.name(),
                database.available()
                    ? rows().stream().map(row -> test(row, database))
                    : Stream.of(DynamicTest.dynamicTest(database.name(), database::require))));
  }

  private static DynamicTest test(Tried row, TestDatabase database) {
    return DynamicTest.dynamicTest(row.name(), () -> row.requireMeaningOn(database));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void everyFunctionIsSpelledAsApproved(Dialect dialect) {
    var file = new GoldenFile(DIRECTORY.resolve(dialect.name() + ".sql"));
    file.requireEquals(
        rows().stream()
            .map(row -> "%s: %s%n".formatted(row.name(), spelling(row, dialect)))
            .collect(Collectors.joining()));
  }

  private static String spelling(Tried row, Dialect dialect) {
    try {
      return select(row.sql())
          .from(SAMPLES)
          .sql(dialect)
          .replaceFirst("^select (.*) from samples$", "$1");
    } catch (UnsupportedFeature refused) {
      return "refused, " + refused.feature();
    }
  }

  @Test
  void everyRowHasItsOwnName() {
    assertThat(rows().stream().map(Tried::name)).doesNotHaveDuplicates();
  }
}
