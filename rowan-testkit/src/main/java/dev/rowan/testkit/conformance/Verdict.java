package dev.rowan.testkit.conformance;

import dev.rowan.RowanException;
import dev.rowan.dialect.AnsiDialect;
import dev.rowan.dialect.Dialect;
import dev.rowan.render.Support;
import dev.rowan.render.UnsupportedFeature;
import dev.rowan.testkit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds a dialect's verdict on one feature against the live server.
///
/// | verdict | standard SQL on the server | the dialect's SQL on the server |
/// |---|---|---|
/// | native | gives the rows expected | gives the rows expected |
/// | emulated | fails, or gives other rows | gives the rows expected |
/// | refused | fails | is not printed |
final class Verdict {
  private final Probe probe;
  private final TestDatabase database;
  private final Dialect dialect;

  private Verdict(Probe probe, TestDatabase database, Dialect dialect) {
    this.probe = probe;
    this.database = database;
    this.dialect = dialect;
  }

  /// Asserts that what `dialect` says of the feature of `probe` is so on `database`.
  static void require(Probe probe, TestDatabase database, Dialect dialect) {
    new Verdict(probe, database, dialect).require();
  }

  private void require() {
    Outcome standard = outcome(probe.standard(), AnsiDialect.ANSI);
    Outcome own = outcome(probe.own(), dialect);
    Support support = dialect.features().support(probe.feature());
    switch (support) {
      case NATIVE -> {
        require(standard.expected(), "claims it is native, but standard SQL gives", standard);
        require(own.expected(), "claims it is native, but its own SQL gives", own);
      }
      case EMULATED -> {
        require(!standard.expected(), "emulates what the server does itself", standard);
        require(own.expected(), "emulates it, but its own SQL gives", own);
      }
      case REFUSED -> {
        require(standard.failure() != null, "refuses what the server does itself", standard);
        boolean refused = own.failure() instanceof UnsupportedFeature;
        require(refused, "refuses it, but printing it gives", own);
      }
    }
  }

  private void require(boolean condition, String claim, Outcome outcome) {
    if (!condition) {
      throw new AssertionError(
          "%s on %s: the dialect %s %s; expected %s"
              .formatted(probe.feature(), database.name(), claim, outcome, probe.expected()),
          outcome.failure());
    }
  }

  private Outcome outcome(Probe.Script script, Dialect printing) {
    List<Object> rows = new ArrayList<>();
    try {
      database.<RuntimeException>rolledBack(
          transaction -> rows.addAll(script.run(new Trial(transaction, printing))));
    } catch (RowanException failure) {
      return new Outcome(List.of(), failure, false);
    } catch (java.util.NoSuchElementException noRow) {
      return new Outcome(List.of(), null, false);
    }
    return new Outcome(rows, null, rows.equals(probe.expected()));
  }

  /// What came of a run: rows, or a failure.
  private record Outcome(List<?> rows, @Nullable RowanException failure, boolean expected) {
    @Override
    public String toString() {
      return failure == null ? rows.toString() : failure.toString();
    }
  }
}
