package dev.rowan.engine.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.sql.DataSource;

/// Connections of a source that the user made, keeps and closes. They go back as they came, in
/// autocommit or not.
public final class BorrowedConnections implements ConnectionSource {
  private final DataSource source;
  private final Preparation preparation;
  private final Set<Connection> changed =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  /// What a connection needs before it is used.
  @FunctionalInterface
  public interface Preparation {
    /// Prepares `connection`; it stays so when it goes back.
    void prepare(Connection connection) throws SQLException;
  }

  /// The connections of `source`, each prepared when it is borrowed.
  public BorrowedConnections(DataSource source, Preparation preparation) {
    this.source = source;
    this.preparation = preparation;
  }

  /// The connections of `source` as they are.
  public BorrowedConnections(DataSource source) {
    this(source, connection -> {});
  }

  @Override
  public Connection acquire() throws SQLException {
    Connection connection = source.getConnection();
    try {
      if (!connection.getAutoCommit()) {
        connection.setAutoCommit(true);
        changed.add(connection);
      }
      preparation.prepare(connection);
      return connection;
    } catch (SQLException | RuntimeException failure) {
      try {
        connection.close();
      } catch (SQLException second) {
        failure.addSuppressed(second);
      }
      throw failure;
    }
  }

  @Override
  public void release(Connection connection) throws SQLException {
    try (connection) {
      if (changed.remove(connection)) {
        connection.setAutoCommit(false);
      }
    }
  }

  @Override
  public void discard(Connection connection) throws SQLException {
    changed.remove(connection);
    try (connection) {
      connection.abort(Runnable::run);
    }
  }

  @Override
  public void close() {
    // not ours
  }
}
