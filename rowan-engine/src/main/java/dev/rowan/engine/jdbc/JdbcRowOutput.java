package dev.rowan.engine.jdbc;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.ParameterName;
import dev.rowan.engine.error.UnstorableValue;
import dev.rowan.sql.RowOutput;
import dev.rowan.type.SqlType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// The parameters of a prepared statement.
final class JdbcRowOutput implements RowOutput {
  private final PreparedStatement statement;
  private final Codecs codecs;

  JdbcRowOutput(PreparedStatement statement, Codecs codecs) {
    this.statement = statement;
    this.codecs = codecs;
  }

  void all(List<Bind> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      Bind parameter = parameters.get(i);
      one(i + 1, parameter.type(), parameter.value());
    }
  }

  @SuppressWarnings("unchecked") // a Bind's value is of its type
  private <T> void one(
      int parameter, SqlType<T> type, @org.jspecify.annotations.Nullable Object value) {
    if (value == null) {
      setNull(parameter, type);
    } else if (value instanceof ParameterName name) {
      throw new InvalidStatement(
          "ROWAN-1612",
          "parameter \"%s\" has no value; bind(…) it before the statement runs"
              .formatted(name.name()));
    } else {
      set(parameter, type, (T) value);
    }
  }

  @Override
  public void setLong(int parameter, long value) {
    try {
      statement.setLong(parameter, value);
    } catch (SQLException e) {
      throw unbound(parameter, e);
    }
  }

  @Override
  public void setInt(int parameter, int value) {
    try {
      statement.setInt(parameter, value);
    } catch (SQLException e) {
      throw unbound(parameter, e);
    }
  }

  @Override
  public void setShort(int parameter, short value) {
    try {
      statement.setShort(parameter, value);
    } catch (SQLException e) {
      throw unbound(parameter, e);
    }
  }

  @Override
  public void setDouble(int parameter, double value) {
    try {
      statement.setDouble(parameter, codecs.storable(value));
    } catch (SQLException e) {
      throw unbound(parameter, e);
    }
  }

  @Override
  public void setFloat(int parameter, float value) {
    codecs.storable((double) value);
    try {
      statement.setFloat(parameter, value);
    } catch (SQLException e) {
      throw unbound(parameter, e);
    }
  }

  @Override
  public void setBoolean(int parameter, boolean value) {
    try {
      statement.setBoolean(parameter, value);
    } catch (SQLException e) {
      throw unbound(parameter, e);
    }
  }

  @Override
  public void setString(int parameter, String value) {
    try {
      statement.setString(parameter, codecs.storable(value));
    } catch (SQLException e) {
      throw unbound(parameter, e);
    }
  }

  @Override
  public <T> void set(int parameter, SqlType<T> type, T value) {
    try {
      codecs.of(type).bind(statement, parameter, value);
    } catch (SQLException e) {
      throw unbound(parameter, e);
    }
  }

  @Override
  public void setNull(int parameter, SqlType<?> type) {
    try {
      codecs.of(type).bindNull(statement, parameter);
    } catch (SQLException e) {
      throw unbound(parameter, e);
    }
  }

  /// The driver refuses to take a parameter before anything is sent; its message may hold the
  /// value.
  private static UnstorableValue unbound(int parameter, SQLException cause) {
    return new UnstorableValue(
        "ROWAN-3103",
        "the driver does not take the value of parameter %d (SQLSTATE %s)"
            .formatted(parameter, cause.getSQLState()));
  }
}
