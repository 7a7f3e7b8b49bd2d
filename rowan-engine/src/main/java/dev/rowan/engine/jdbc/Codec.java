package dev.rowan.engine.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// How one driver binds and reads the values of one type. Immutable and thread-safe.
public interface Codec<T> {
  /// Binds a value.
  ///
  /// @throws dev.rowan.engine.error.UnstorableValue if the database could not store it exactly
  void bind(PreparedStatement statement, int parameter, T value) throws SQLException;

  /// Binds null.
  void bindNull(PreparedStatement statement, int parameter) throws SQLException;

  /// Reads a value, or null. What it throws unchecked is reported as an unreadable value of the
  /// column.
  @Nullable T read(ResultSet row, int column) throws SQLException;

  /// A codec of these parts; `jdbcType` (of [java.sql.Types]) is what null is bound as.
  static <T> Codec<T> of(int jdbcType, Binder<T> binder, Reader<T> reader) {
    return new Codec<>() {
      @Override
      public void bind(PreparedStatement statement, int parameter, T value) throws SQLException {
        binder.bind(statement, parameter, value);
      }

      @Override
      public void bindNull(PreparedStatement statement, int parameter) throws SQLException {
        statement.setNull(parameter, jdbcType);
      }

      @Override
      public @Nullable T read(ResultSet row, int column) throws SQLException {
        return reader.read(row, column);
      }
    };
  }

  /// Binds a value.
  @FunctionalInterface
  interface Binder<T> {
    /// Binds `value`.
    void bind(PreparedStatement statement, int parameter, T value) throws SQLException;
  }

  /// Reads a value.
  @FunctionalInterface
  interface Reader<T> {
    /// The value of `column`, or null.
    @Nullable T read(ResultSet row, int column) throws SQLException;
  }
}
