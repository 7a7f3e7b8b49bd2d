package dev.rowan.testkit.conformance;

import dev.rowan.dialect.Dialect;
import dev.rowan.render.Feature;
import dev.rowan.render.Support;
import dev.rowan.render.UnsupportedFeature;
import dev.rowan.sql.Statement;
import dev.rowan.testkit.Databases;
import dev.rowan.testkit.StatementSubject;
import dev.rowan.testkit.TestDatabase;
import dev.rowan.testkit.corpus.Corpus;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The conformance suite: a subclass without members runs it on every database that a
/// [dev.rowan.testkit.TestDatabaseProvider] offers.
///
/// Every [Feature] is probed: what a dialect claims must work, and what it emulates or refuses must
/// not work without it. Every statement of the [Corpus] runs, or needs what the dialect refuses.
public abstract class DialectConformance {
  /// For subclasses.
  protected DialectConformance() {}

  @TestFactory
  final Stream<DynamicContainer> verdictsHoldOnTheLiveServer() {
    return onEach(database ->
        Arrays.stream(Feature.values())
            .map(feature ->
                DynamicTest.dynamicTest(
                    feature.name(),
                    () -> Verdict.require(Probes.of(feature), database, database.dialect()))));
  }

  @TestFactory
  final Stream<DynamicContainer> theCorpusRunsOnTheLiveServer() {
    return onEach(database ->
        Corpus.statements().entrySet().stream()
            .map(entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> requireRuns(entry.getValue(), database))));
  }

  /// A statement of what the dialect refuses need not run; the probe of the feature proves that.
  private static void requireRuns(Statement statement, TestDatabase database) {
    Dialect dialect = database.dialect();
    try {
      statement.compile(dialect);
    } catch (UnsupportedFeature refusal) {
      if (dialect.features().support(refusal.feature()) == Support.REFUSED) {
        return;
      }
    }
    StatementSubject.requireRuns(statement, database);
  }

  private static Stream<DynamicContainer> onEach(
      java.util.function.Function<TestDatabase, Stream<DynamicTest>> tests) {
    return Databases.all().stream()
        .map(database ->
            DynamicContainer.dynamicContainer(
                database.name(),
                database.available()
                    ? tests.apply(database)
                    : Stream.of(DynamicTest.dynamicTest(database.name(), database::require))));
  }
}
