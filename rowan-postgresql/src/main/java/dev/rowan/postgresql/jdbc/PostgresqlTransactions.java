package dev.rowan.postgresql.jdbc;

import dev.rowan.engine.Isolation;
import dev.rowan.engine.TransactionMode;
import dev.rowan.engine.jdbc.TransactionControl;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// The driver sends `begin` with the first statement. What differs from the session's defaults is
/// set for the one transaction alone, so that there is nothing to set back.
final class PostgresqlTransactions implements TransactionControl {
  @Override
  public void begin(Connection connection, TransactionMode mode) throws SQLException {
    connection.setAutoCommit(false);
    Optional<Isolation> isolation = mode.isolation();
    if (isolation.isEmpty() && !mode.readsOnly()) {
      return;
    }
    String level = isolation.map(PostgresqlTransactions::spelled).orElse("");
    try (Statement statement = connection.createStatement()) {
      statement.execute("set transaction" + level + (mode.readsOnly() ? " read only" : ""));
    } catch (SQLException failure) {
      rollback(connection, mode);
      throw failure;
    }
  }

  private static String spelled(Isolation isolation) {
    return switch (isolation) {
      case READ_COMMITTED -> " isolation level read committed";
      case REPEATABLE_READ -> " isolation level repeatable read";
      case SERIALIZABLE -> " isolation level serializable";
    };
  }

  @Override
  public void commit(Connection connection, TransactionMode mode) throws SQLException {
    connection.commit();
    connection.setAutoCommit(true);
  }

  @Override
  public void rollback(Connection connection, TransactionMode mode) throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
