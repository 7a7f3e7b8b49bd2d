package dev.rowan.engine.jdbc;

import dev.rowan.dialect.Dialect;
import dev.rowan.engine.Driver;
import dev.rowan.engine.DriverConnection;
import dev.rowan.engine.jdbc.JdbcParts.Trait;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/// A database over JDBC: connections of a source, used by the parts of the product's driver.
public final class JdbcDriver implements Driver {
  private final JdbcParts parts;
  private final ConnectionSource source;
  private final Duration statementTimeout;
  private final @Nullable ScheduledExecutorService clock;
  private final Map<Connection, StatementCache> kept = new ConcurrentHashMap<>();

  /// A driver over `source`, which it closes in the end. Where the parts ask for it, statements are
  /// cancelled after `statementTimeout` (zero: never).
  public JdbcDriver(JdbcParts parts, ConnectionSource source, Duration statementTimeout) {
    this.parts = parts;
    this.source = source;
    this.statementTimeout = statementTimeout;
    this.clock =
        parts.has(Trait.CANCELS) && statementTimeout.isPositive()
            ? Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("rowan-deadlines").factory())
            : null;
  }

  JdbcParts parts() {
    return parts;
  }

  @Nullable StatementDeadline deadline(Statement statement) {
    return clock == null ? null : StatementDeadline.start(clock, statement, statementTimeout);
  }

  @Override
  public Dialect dialect() {
    return parts.dialect();
  }

  @Override
  public boolean streamsInTransaction() {
    return parts.has(Trait.STREAMS_IN_TRANSACTION);
  }

  @Override
  public DriverConnection acquire() {
    try {
      return used(source.acquire());
    } catch (SQLException e) {
      throw parts.failures().classify(e, FailureClassifier.Call.connecting());
    }
  }

  private JdbcConnection used(Connection lent) throws SQLException {
    try {
      Connection physical = lent.unwrap(Connection.class);
      return new JdbcConnection(
          this, lent, physical, parts.has(Trait.KEEPS_STATEMENTS) ? statementsOf(physical) : null);
    } catch (SQLException | RuntimeException failure) {
      try {
        source.discard(lent);
      } catch (SQLException second) {
        failure.addSuppressed(second);
      }
      throw failure;
    }
  }

  private StatementCache statementsOf(Connection physical) {
    StatementCache known = kept.get(physical);
    if (known == null) {
      kept.keySet().removeIf(JdbcDriver::closed);
      known = new StatementCache(physical);
      kept.put(physical, known);
    }
    return known;
  }

  private static boolean closed(Connection connection) {
    try {
      return connection.isClosed();
    } catch (SQLException e) {
      return true;
    }
  }

  void takeBack(Connection lent, Connection physical, boolean broken) {
    try {
      if (broken) {
        kept.remove(physical);
        source.discard(lent);
      } else {
        source.release(lent);
      }
    } catch (SQLException e) {
      throw parts.failures().classify(e, FailureClassifier.Call.connecting());
    }
  }

  @Override
  public void close() {
    kept.clear();
    source.close();
    if (clock != null) {
      clock.shutdownNow();
    }
  }
}
