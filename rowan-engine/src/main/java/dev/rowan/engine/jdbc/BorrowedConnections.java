package dev.rowan.engine.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Connections of a source that the user made, keeps and closes.
public record BorrowedConnections(DataSource source) implements ConnectionSource {
  @Override
  public Connection acquire() throws SQLException {
    Connection connection = source.getConnection();
    if (!connection.getAutoCommit()) {
      connection.setAutoCommit(true);
    }
    return connection;
  }

  @Override
  public void release(Connection connection) throws SQLException {
    connection.close();
  }

  @Override
  public void discard(Connection connection) throws SQLException {
    connection.abort(Runnable::run);
    connection.close();
  }

  @Override
  public void close() {
    // not ours
  }
}
