package dev.rowan.testkit.conformance;

import dev.rowan.render.Feature;
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
/// not work without it. Every statement of the [Corpus] runs.
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
                    entry.getKey(),
                    () -> StatementSubject.requireRuns(entry.getValue(), database))));
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
