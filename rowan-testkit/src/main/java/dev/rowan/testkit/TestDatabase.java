package dev.rowan.testkit;

import dev.rowan.dialect.Dialect;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Transaction;
import dev.rowan.sql.Schema;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// A database to test on, with the tables of every [TestSchema]. Opened when it is first used, for
/// the rest of the run. Thread-safe.
public final class TestDatabase {
  private final TestDatabaseProvider provider;
  private @Nullable Engine engine;
  private @Nullable RuntimeException missing;
  private @Nullable RuntimeException broken;

  TestDatabase(TestDatabaseProvider provider) {
    this.provider = provider;
  }

  /// What reports call it.
  public String name() {
    return provider.name();
  }

  /// Whether it speaks the dialect called `dialect`, of whatever version.
  public boolean speaks(String dialect) {
    return provider.dialect().equals(dialect);
  }

  /// Whether it is here; opens it.
  ///
  /// @throws RuntimeException if it is here, but the tables of the tests could not be created
  public synchronized boolean available() {
    RuntimeException failure = broken;
    if (failure != null) {
      throw failure;
    }
    if (engine == null && missing == null) {
      open();
    }
    return missing == null;
  }

  private void open() {
    Engine opened;
    try {
      opened = provider.open();
    } catch (RuntimeException e) {
      missing = e;
      return;
    }
    // A schema that cannot be created is a failure of the tests, not a database that is missing.
    try {
      for (TestSchema tables : TestSchemas.inOrder()) {
        opened.createAll(tables.schema());
        opened.transact(tables::fill);
      }
    } catch (RuntimeException e) {
      broken = e;
      throw e;
    } finally {
      engine = opened;
    }
  }

  /// Ends the test where the database is missing: skipped by name, or failed where `CI=true`.
  public void require() {
    if (available()) {
      return;
    }
    String report = name() + " is missing: " + missing;
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionError(report + "; with CI=true every database must be there", missing);
    }
    Assumptions.abort(report);
  }

  /// The engine of the database.
  public Engine engine() {
    require();
    Engine opened = engine;
    if (opened == null) {
      throw new IllegalStateException(name() + " was removed");
    }
    return opened;
  }

  /// Its SQL, at its version.
  public Dialect dialect() {
    return engine().dialect();
  }

  /// Runs `work` in a transaction that is rolled back.
  public <X extends Exception> void rolledBack(Transaction.Work<X> work) throws X {
    try (var connection = engine().connect();
        var transaction = connection.begin()) {
      work.run(transaction);
    }
  }

  /// Runs `work` while the tables of `schema` are there; drops them afterwards.
  public void withTables(Schema schema, Consumer<? super Engine> work) {
    Engine opened = engine();
    opened.createAll(schema);
    try {
      work.accept(opened);
    } finally {
      opened.dropAll(schema);
    }
  }

  synchronized void remove() {
    Engine opened = engine;
    if (opened != null) {
      engine = null;
      opened.close();
      provider.remove();
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
