package dev.rowan.engine.jdbc;

import dev.rowan.engine.error.DatabaseException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Says what a driver's exception means. Stateless.
@FunctionalInterface
public interface FailureClassifier {
  /// The exception to throw instead of `failure`; neither its message nor its cause shows bind
  /// values.
  DatabaseException classify(SQLException failure, Call call);

  /// What was being done when it failed: the statement, with its parameters still bound, on
  /// `connection`.
  record Call(
      @Nullable String sql,
      @Nullable Connection connection,
      @Nullable PreparedStatement statement,
      boolean inTransaction) {
    /// Nothing but opening a connection.
    public static Call connecting() {
      return new Call(null, null, null, false);
    }
  }
}
