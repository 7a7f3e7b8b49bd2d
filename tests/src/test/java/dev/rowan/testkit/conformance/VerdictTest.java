package dev.rowan.testkit.conformance;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.dialect.AnsiDialect;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.Feature;
import dev.rowan.render.Features;
import dev.rowan.testkit.Databases;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {
  private static final Features STANDARD = Features.standard("test", "1");

  /// A dialect that prints standard SQL, whatever it says of features.
  private static final class Saying extends AnsiDialect {
    Saying(Features features) {
      super(features);
    }
  }

  private static void require(Feature feature, TestDatabase database, Dialect dialect) {
    Verdict.require(Probes.of(feature), database, dialect);
  }

  private static TestDatabase sqlite() {
    return Databases.of(SQLITE).getFirst();
  }

  private static TestDatabase postgresql() {
    return Databases.of(POSTGRESQL).getFirst();
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "LATERAL",
        "DEFAULT_AS_VALUE",
        "LIKE_MINDS_CASE",
        "INTERVAL_ARITHMETIC",
        "EXACT_DECIMALS",
        "ARRAY_PARAMETERS",
        "OFFSET_WITHOUT_LIMIT",
        "ENFORCED_LENGTH",
        "ADD_FOREIGN_KEY"
      })
  void claimingWhatSqliteCannotDoFails(Feature feature) {
    assertThatThrownBy(() -> require(feature, sqlite(), new Saying(STANDARD)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(feature + " on sqlite memory: the dialect claims it is native");
  }

  @Test
  void claimingWhatPostgresqlCannotDoFails() {
    assertThatThrownBy(
            () -> require(Feature.PARAMETERS_IN_GROUP_BY, postgresql(), new Saying(STANDARD)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("claims it is native, but standard SQL gives");
  }

  @OnDatabases
  void emulatingWhatTheServerDoesFails(TestDatabase database) {
    for (Feature feature : new Feature[] {Feature.RETURNING, Feature.UPSERT, Feature.ROW_VALUES}) {
      assertThatThrownBy(() -> require(feature, database, new Saying(STANDARD.emulating(feature))))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("emulates what the server does itself");
    }
  }

  @OnDatabases
  void refusingWhatTheServerDoesFails(TestDatabase database) {
    assertThatThrownBy(() ->
            require(Feature.RETURNING, database, new Saying(STANDARD.refusing(Feature.RETURNING))))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("refuses what the server does itself");
  }

  @Test
  void anEmulationThatDoesNothingFails() {
    var dialect = new Saying(STANDARD.emulating(Feature.LIKE_MINDS_CASE));

    assertThatThrownBy(() -> require(Feature.LIKE_MINDS_CASE, sqlite(), dialect))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("emulates it, but its own SQL gives");
  }

  @Test
  void aRefusalThatIsNotMadeFails() {
    var dialect = new Saying(STANDARD.refusing(Feature.OFFSET_WITHOUT_LIMIT));

    assertThatThrownBy(() -> require(Feature.OFFSET_WITHOUT_LIMIT, sqlite(), dialect))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("refuses it, but printing it gives");
  }

  @Test
  void trueVerdictsPass() {
    assertThatCode(() -> require(Feature.LATERAL, sqlite(), SQLITE)).doesNotThrowAnyException();
    assertThatCode(() -> require(Feature.LATERAL, postgresql(), POSTGRESQL))
        .doesNotThrowAnyException();
  }
}
