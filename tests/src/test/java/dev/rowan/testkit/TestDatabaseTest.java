package dev.rowan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.Engine;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
  /// A database that cannot be reached.
  private static final class Nowhere implements TestDatabaseProvider {
    @Override
    public String name() {
      return "nowhere";
    }

    @Override
    public String dialect() {
      return "sqlite";
    }

    @Override
    public Engine open() {
      throw new IllegalStateException("nobody listens");
    }
  }

  @Test
  void aMissingDatabaseIsReportedByNameAndReason() {
    var missing = new TestDatabase(new Nowhere());

    assertThat(missing.available()).isFalse();
    // Skipped, or with CI=true failed: both say why.
    assertThatThrownBy(missing::require)
        .hasMessageContaining("nowhere is missing")
        .hasMessageContaining("nobody listens");
  }

  @Test
  void databasesAreFoundByTheNameOfTheirDialect() {
    assertThat(Databases.all())
        .extracting(TestDatabase::name)
        .containsExactly("sqlite memory", "sqlite file", "postgresql 18", "postgresql server");
    assertThat(Databases.all()).filteredOn(database -> database.speaks("sqlite")).hasSize(2);
  }
}
