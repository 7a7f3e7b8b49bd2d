package dev.rowan.sqlite.jdbc;

import dev.rowan.engine.Driver;
import dev.rowan.engine.DriverProvider;
import dev.rowan.engine.EngineOptions;
import dev.rowan.engine.EngineUrl;
import dev.rowan.engine.error.Failure;
import dev.rowan.engine.error.FailureKind;
import dev.rowan.engine.error.InvalidUrl;
import dev.rowan.engine.jdbc.BorrowedConnections;
import dev.rowan.engine.jdbc.ConnectionSource;
import dev.rowan.engine.jdbc.FailureClassifier;
import dev.rowan.engine.jdbc.JdbcDriver;
import dev.rowan.engine.jdbc.JdbcParts;
import dev.rowan.engine.jdbc.JdbcParts.Trait;
import dev.rowan.engine.jdbc.OneConnection;
import dev.rowan.engine.jdbc.PooledConnections;
import dev.rowan.sqlite.SqliteDialect;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/// Opens SQLite databases: `sqlite:path`, `sqlite::memory:`.
///
/// Every connection enforces foreign keys and waits for locks (`busyTimeout`, 5 seconds). A file is
/// in WAL mode, where reading goes on while one transaction writes; a database in memory has one
/// connection.
public final class SqliteDriverProvider implements DriverProvider {
  private static final String MEMORY = ":memory:";
  private static final int POOL = 4;
  private static final Set<String> OPTIONS = Set.of("busyTimeout");

  @Override
  public String dialect() {
    return "sqlite";
  }

  @Override
  public Driver open(EngineUrl url) {
    String path = url.database();
    if (url.host() != null || path == null) {
      throw new InvalidUrl(
          "ROWAN-3002",
          "SQLite has no server: write sqlite:path/to/file.db, sqlite:/from/root.db or"
              + " sqlite::memory:");
    }
    EngineOptions options = EngineOptions.of(url, OPTIONS);
    boolean memory = path.equals(MEMORY);
    SQLiteDataSource source = source(path, memory, options);
    try {
      Connection first = source.getConnection();
      JdbcParts parts = parts(first);
      ConnectionSource connections =
          memory
              ? new OneConnection(first, options.connectTimeout())
              : pool(source, first, options);
      return new JdbcDriver(parts, connections, options.statementTimeout());
    } catch (SQLException e) {
      throw unopened(path, e);
    }
  }

  /// The failure with the file it is about, which SQLite does not name.
  private static RuntimeException unopened(String path, SQLException failure) {
    return FailureKind.CONNECTION_FAILED.exception(
        Failure.because(
                "SQLite cannot open the file %s: %s"
                    .formatted(path, SqliteFailures.message(failure)))
            .withCause(failure));
  }

  private static ConnectionSource pool(
      SQLiteDataSource source, Connection first, EngineOptions options) throws SQLException {
    first.close();
    return new PooledConnections(source, options, POOL);
  }

  private static SQLiteDataSource source(String path, boolean memory, EngineOptions options) {
    var config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    String busyTimeout = options.driver().getOrDefault("busyTimeout", "5s");
    Duration wait = EngineOptions.duration("busyTimeout", busyTimeout);
    config.setBusyTimeout((int) Math.min(Integer.MAX_VALUE, wait.toMillis()));
    config.setGetGeneratedKeys(false);
    if (!memory) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    }
    var source = new ExtendedSource(config);
    source.setUrl("jdbc:sqlite:" + spelled(path));
    return source;
  }

  /// The driver takes what follows a `?` for options; the file URI has an escape for it.
  private static String spelled(String path) {
    return path.indexOf('?') < 0
        ? path
        : "file:" + path.replace("%", "%25").replace("?", "%3f").replace("#", "%23");
  }

  @Override
  public Optional<Driver> over(DataSource source) {
    try (Connection connection = source.getConnection()) {
      if (!connection.isWrapperFor(SQLiteConnection.class)) {
        return Optional.empty();
      }
      return Optional.of(
          new JdbcDriver(
              parts(connection),
              new BorrowedConnections(source, SqliteDriverProvider::enforce),
              Duration.ZERO));
    } catch (SQLException e) {
      throw new SqliteFailures().classify(e, FailureClassifier.Call.connecting());
    }
  }

  /// Connections that know the functions of Rowan's SQL.
  private static final class ExtendedSource extends SQLiteDataSource {
    ExtendedSource(SQLiteConfig config) {
      super(config);
    }

    @Override
    public SQLiteConnection getConnection(@Nullable String user, @Nullable String password)
        throws SQLException {
      SQLiteConnection connection = super.getConnection(user, password);
      ConnectionFunctions.addTo(connection);
      return connection;
    }
  }

  /// SQLite enforces foreign keys only on connections that ask for it, and knows the functions of
  /// Rowan's SQL on those they were added to.
  private static void enforce(Connection connection) throws SQLException {
    ConnectionFunctions.addTo(connection.unwrap(SQLiteConnection.class));
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma foreign_keys = on");
    }
  }

  private static JdbcParts parts(Connection connection) throws SQLException {
    DatabaseMetaData facts = connection.getMetaData();
    String[] version = facts.getDatabaseProductVersion().split("\\.", -1);
    return new JdbcParts(
        SqliteDialect.of(Integer.parseInt(version[0]), Integer.parseInt(version[1])),
        new SqliteCodecs(),
        new SqliteFailures(),
        new SqliteTransactions(),
        Set.of(Trait.KEEPS_STATEMENTS, Trait.CANCELS));
  }
}
