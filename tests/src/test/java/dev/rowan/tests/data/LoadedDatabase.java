package dev.rowan.tests.data;

import dev.rowan.engine.Engine;
import dev.rowan.engine.EngineUrl;
import dev.rowan.sql.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// A database with one [DataSet], loaded when it is first used and removed when the run ends.
///
/// A test class runs on each, as `@ParameterizedClass @MethodSource("databases")`; where a server
/// is missing its tests are skipped by name, or failed where `CI=true`.
public final class LoadedDatabase {
  private static final Map<String, LoadedDatabase> LOADED = new ConcurrentHashMap<>();

  private final Place place;
  private final DataSet data;
  private Place.@Nullable Made made;
  private @Nullable Engine engine;
  private @Nullable Connection plain;
  private @Nullable RuntimeException failure;

  private LoadedDatabase(Place place, DataSet data) {
    this.place = place;
    this.data = data;
  }

  static {
    var removal = new Thread(() -> LOADED.values().forEach(LoadedDatabase::remove), "data-removal");
    Runtime.getRuntime().addShutdownHook(removal);
  }

  /// One database on each server that `data` is for.
  public static Stream<LoadedDatabase> of(DataSet data) {
    return Place.all().stream()
        .filter(place -> data.dialects().contains(place.dialect()))
        .map(place ->
            LOADED.computeIfAbsent(place.name() + data, name -> new LoadedDatabase(place, data)));
  }

  /// The name of its dialect.
  public String dialect() {
    return place.dialect();
  }

  /// The engine of the database.
  public synchronized Engine engine() {
    load();
    Engine opened = engine;
    if (opened == null) {
      throw new IllegalStateException(this + " was removed");
    }
    return opened;
  }

  /// A JDBC connection to the same database, for SQL written by hand.
  public synchronized Connection plain() {
    load();
    Connection opened = plain;
    if (opened == null) {
      throw new IllegalStateException(this + " was removed");
    }
    return opened;
  }

  /// Asserts that `query` gives the rows of `sql`, written by hand and run through JDBC, in the
  /// same order, and that there are some.
  public void assertSameRows(Query<?> query, String sql) {
    Rows rows = Rows.typed(this, query);
    rows.assertSame(Rows.plain(this, PlainSql.on(dialect(), sql)), "the SQL");
    rows.assertNotEmpty();
  }

  private void load() {
    if (failure != null) {
      throw failure;
    }
    if (engine != null) {
      return;
    }
    Place.Made empty = make();
    made = empty;
    try {
      Engine opened = Engine.open(empty.url());
      engine = opened;
      Connection connection = connect(empty.url());
      plain = connection;
      data.load(opened, connection);
    } catch (RuntimeException e) {
      failure = e;
      throw e;
    } catch (SQLException e) {
      failure = new IllegalStateException(data + " cannot be loaded on " + this, e);
      throw failure;
    } catch (IOException e) {
      failure = new UncheckedIOException(e);
      throw failure;
    }
  }

  private Place.Made make() {
    try {
      return place.make().get();
    } catch (RuntimeException e) {
      String report = place.name() + " is missing: " + e;
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException(report + "; with CI=true every database must be there", e);
      }
      return Assumptions.abort(report);
    }
  }

  private static Connection connect(EngineUrl url) throws SQLException {
    var login = new Properties();
    if (url.user() != null) {
      login.setProperty("user", url.user());
    }
    if (url.password() != null) {
      login.setProperty("password", url.password());
    }
    String address =
        url.host() == null
            ? url.database()
            : "//%s:%d/%s".formatted(url.host(), url.port(), url.database());
    return DriverManager.getConnection("jdbc:%s:%s".formatted(url.dialect(), address), login);
  }

  private synchronized void remove() {
    if (engine != null) {
      engine.close();
      engine = null;
    }
    if (plain != null) {
      try {
        plain.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      plain = null;
    }
    Place.Made removed = made;
    if (removed != null) {
      removed.remove().run();
    }
  }

  @Override
  public String toString() {
    return place.name();
  }
}
