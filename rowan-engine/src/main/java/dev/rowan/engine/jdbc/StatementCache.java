package dev.rowan.engine.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The prepared statements kept for one connection: those used last, each lent to one use at a
/// time.
final class StatementCache {
  private static final int MOST = 256;

  private final Connection connection;
  private final LinkedHashMap<String, PreparedStatement> idle = new LinkedHashMap<>();

  StatementCache(Connection connection) {
    this.connection = connection;
  }

  PreparedStatement take(String sql) throws SQLException {
    PreparedStatement kept = idle.remove(sql);
    return kept != null ? kept : connection.prepareStatement(sql);
  }

  void give(String sql, PreparedStatement statement) throws SQLException {
    try {
      statement.clearParameters();
    } catch (SQLException failure) {
      statement.close();
      throw failure;
    }
    PreparedStatement twin = idle.put(sql, statement);
    if (twin != null) {
      twin.close();
    }
    if (idle.size() > MOST) {
      Map.@Nullable Entry<String, PreparedStatement> oldest = idle.pollFirstEntry();
      if (oldest != null) {
        oldest.getValue().close();
      }
    }
  }
}
