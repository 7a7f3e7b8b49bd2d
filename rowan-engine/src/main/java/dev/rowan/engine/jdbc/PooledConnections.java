package dev.rowan.engine.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.engine.EngineOptions;
import dev.rowan.engine.error.Failure;
import dev.rowan.engine.error.FailureKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;

/// A pool that grows as connections are needed and shrinks when they idle.
public final class PooledConnections implements ConnectionSource {
  private static final long SHORTEST_WAIT_MILLIS = 250; // the pool refuses less

  private final HikariDataSource pool;
  private final Duration wait;

  /// A pool over `source`; opens nothing yet.
  public PooledConnections(DataSource source, EngineOptions options, int defaultSize) {
    wait = options.connectTimeout();
    var config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(options.poolSize() == 0 ? defaultSize : options.poolSize());
    config.setMinimumIdle(1);
    config.setConnectionTimeout(Math.max(SHORTEST_WAIT_MILLIS, wait.toMillis()));
    config.setInitializationFailTimeout(-1); // the provider has connected before
    pool = new HikariDataSource(config);
  }

  @Override
  public Connection acquire() throws SQLException {
    try {
      return pool.getConnection();
    } catch (SQLTransientConnectionException timeout) {
      if (timeout.getCause() instanceof SQLException cause) {
        throw cause;
      }
      throw FailureKind.NO_CONNECTION_AVAILABLE.exception(
          Failure.because(
              "all %d connections were in use for %s"
                  .formatted(
                      pool.getMaximumPoolSize(),
                      wait.toString().substring(2).toLowerCase(Locale.ROOT))));
    } catch (SQLException failure) {
      if (failure.getCause() instanceof InterruptedException) {
        throw FailureKind.NO_CONNECTION_AVAILABLE.exception(
            Failure.because("the thread was interrupted while it waited for a connection")
                .withCause(failure));
      }
      throw failure;
    }
  }

  @Override
  public void release(Connection connection) throws SQLException {
    connection.close();
  }

  @Override
  public void discard(Connection connection) {
    pool.evictConnection(connection);
  }

  @Override
  public void close() {
    pool.close();
  }
}
