package dev.rowan.sqlite.jdbc;

import dev.rowan.engine.TransactionMode;
import dev.rowan.engine.jdbc.TransactionControl;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConnection;

/// Transactions that may write take the write lock when they begin: taking it in the middle, after
/// others have written, can only fail. Read-only ones take none and refuse changes. All are
/// serializable.
///
/// The driver's own commit and rollback begin the next transaction at once, which would take the
/// lock again; so its autocommit flag is set here and the statements are sent as they are.
final class SqliteTransactions implements TransactionControl {
  @Override
  public void begin(Connection connection, TransactionMode mode) throws SQLException {
    autoCommit(connection, false);
    try {
      if (mode.readsOnly()) {
        send(connection, "pragma query_only = 1");
        send(connection, "begin");
      } else {
        send(connection, "begin immediate");
      }
    } catch (SQLException failure) {
      end(connection, mode);
      throw failure;
    }
  }

  @Override
  public void commit(Connection connection, TransactionMode mode) throws SQLException {
    send(connection, "commit");
    end(connection, mode);
  }

  @Override
  public void rollback(Connection connection, TransactionMode mode) throws SQLException {
    try {
      send(connection, "rollback");
    } catch (SQLException failure) {
      // some failures, such as a full disk, have rolled back already
      if (!String.valueOf(failure.getMessage()).contains("no transaction is active")) {
        throw failure;
      }
    }
    end(connection, mode);
  }

  private static void end(Connection connection, TransactionMode mode) throws SQLException {
    autoCommit(connection, true);
    if (mode.readsOnly()) {
      send(connection, "pragma query_only = 0");
    }
  }

  private static void autoCommit(Connection connection, boolean on) throws SQLException {
    connection.unwrap(SQLiteConnection.class).getConnectionConfig().setAutoCommit(on);
  }

  private static void send(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
