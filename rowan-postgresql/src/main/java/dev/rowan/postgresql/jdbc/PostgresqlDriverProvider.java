package dev.rowan.postgresql.jdbc;

import dev.rowan.engine.Driver;
import dev.rowan.engine.DriverProvider;
import dev.rowan.engine.EngineOptions;
import dev.rowan.engine.EngineUrl;
import dev.rowan.engine.error.InvalidUrl;
import dev.rowan.engine.jdbc.BorrowedConnections;
import dev.rowan.engine.jdbc.FailureClassifier;
import dev.rowan.engine.jdbc.JdbcDriver;
import dev.rowan.engine.jdbc.JdbcParts;
import dev.rowan.engine.jdbc.JdbcParts.Trait;
import dev.rowan.engine.jdbc.PooledConnections;
import dev.rowan.postgresql.PostgresqlDialect;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/// Opens PostgreSQL databases: `postgresql://user:password@host:5432/database?option=value`.
///
/// Rows of one batch are sent as one statement; error messages leave out the details in which the
/// server quotes values; a statement timeout is the server's own.
public final class PostgresqlDriverProvider implements DriverProvider {
  private static final int POOL = 10;
  private static final int PORT = 5432;
  private static final Set<String> OPTIONS =
      Set.of(
          "applicationName",
          "sslmode",
          "sslrootcert",
          "currentSchema",
          "lockTimeout",
          "prepareThreshold");

  @Override
  public String dialect() {
    return "postgresql";
  }

  @Override
  public Driver open(EngineUrl url) {
    if (url.host() == null) {
      throw new InvalidUrl(
          "ROWAN-3002",
          "PostgreSQL is a server: write postgresql://user:password@host:5432/database");
    }
    EngineOptions options = EngineOptions.of(url, OPTIONS);
    PGSimpleDataSource source = source(url, options);
    try (Connection first = source.getConnection()) {
      var pool = new PooledConnections(source, options, POOL);
      return new JdbcDriver(parts(first), pool, options.statementTimeout());
    } catch (SQLException e) {
      throw new PostgresqlFailures().classify(e, FailureClassifier.Call.connecting());
    }
  }

  private static PGSimpleDataSource source(EngineUrl url, EngineOptions options) {
    var source = new PGSimpleDataSource();
    String host = url.host();
    source.setServerNames(new String[] {host == null || host.isEmpty() ? "localhost" : host});
    source.setPortNumbers(new int[] {url.port() < 0 ? PORT : url.port()});
    if (url.database() != null && !url.database().isEmpty()) {
      source.setDatabaseName(url.database());
    }
    if (url.user() != null) {
      source.setUser(url.user());
    }
    if (url.password() != null) {
      source.setPassword(url.password());
    }
    int seconds = (int) Math.max(1, options.connectTimeout().toSeconds());
    source.setConnectTimeout(seconds);
    source.setLoginTimeout(seconds);
    source.setTcpKeepAlive(true);
    source.setReWriteBatchedInserts(true);
    source.setLogServerErrorDetail(false);
    source.setApplicationName(options.driver().getOrDefault("applicationName", "rowan"));
    driverOptions(source, options);
    serverOptions(source, options);
    return source;
  }

  private static void driverOptions(PGSimpleDataSource source, EngineOptions options) {
    @Nullable String sslmode = options.driver().get("sslmode");
    if (sslmode != null) {
      source.setSslMode(sslmode);
    }
    @Nullable String root = options.driver().get("sslrootcert");
    if (root != null) {
      source.setSslRootCert(root);
    }
    @Nullable String schema = options.driver().get("currentSchema");
    if (schema != null) {
      source.setCurrentSchema(schema);
    }
    @Nullable String threshold = options.driver().get("prepareThreshold");
    if (threshold != null) {
      source.setPrepareThreshold(number("prepareThreshold", threshold));
    }
  }

  private static int number(String option, String text) {
    if (!text.matches("\\d{1,6}")) {
      throw new InvalidUrl(
          "ROWAN-3004", "the option " + option + " is no count; write a whole number from 0 on");
    }
    return Integer.parseInt(text);
  }

  /// Settings of the session, sent with the connection's first message.
  private static void serverOptions(PGSimpleDataSource source, EngineOptions options) {
    List<String> settings = new ArrayList<>();
    if (options.statementTimeout().isPositive()) {
      settings.add("-c statement_timeout=" + options.statementTimeout().toMillis());
    }
    @Nullable String lockTimeout = options.driver().get("lockTimeout");
    if (lockTimeout != null) {
      settings.add(
          "-c lock_timeout=" + EngineOptions.duration("lockTimeout", lockTimeout).toMillis());
    }
    if (!settings.isEmpty()) {
      source.setOptions(String.join(" ", settings));
    }
  }

  @Override
  public Optional<Driver> over(DataSource source) {
    try (Connection connection = source.getConnection()) {
      if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
        return Optional.empty();
      }
      return Optional.of(
          new JdbcDriver(parts(connection), new BorrowedConnections(source), Duration.ZERO));
    } catch (SQLException e) {
      throw new PostgresqlFailures().classify(e, FailureClassifier.Call.connecting());
    }
  }

  private static JdbcParts parts(Connection connection) throws SQLException {
    DatabaseMetaData facts = connection.getMetaData();
    return new JdbcParts(
        PostgresqlDialect.of(facts.getDatabaseMajorVersion(), facts.getDatabaseMinorVersion()),
        new PostgresqlCodecs(),
        new PostgresqlFailures(),
        new PostgresqlTransactions(),
        Set.of(Trait.BATCHES, Trait.STREAMS_IN_TRANSACTION, Trait.ABORTS_TRANSACTIONS));
  }
}
