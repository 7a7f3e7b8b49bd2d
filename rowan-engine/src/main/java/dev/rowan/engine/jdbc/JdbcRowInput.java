package dev.rowan.engine.jdbc;

import dev.rowan.UnexpectedNull;
import dev.rowan.engine.error.UnreadableValue;
import dev.rowan.sql.RowInput;
import dev.rowan.type.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The current row of a result set. Primitives are read as primitives: null is looked for only
/// where the driver answered with the value it gives for null. Codecs are resolved once per column.
final class JdbcRowInput implements RowInput {
  private static final Codec<?>[] NO_CODECS = {};
  private static final SqlType<?>[] NO_TYPES = {};

  private final ResultSet rows;
  private final JdbcConnection connection;
  private final String sql;
  private @Nullable Codec<?>[] codecs;
  private @Nullable SqlType<?>[] types;

  JdbcRowInput(ResultSet rows, JdbcConnection connection, String sql) {
    this.rows = rows;
    this.connection = connection;
    this.sql = sql;
    this.codecs = NO_CODECS;
    this.types = NO_TYPES;
  }

  @Override
  public long getLong(int column) {
    try {
      long value = connection.codecs().whole(rows, column);
      if (value == 0 && rows.wasNull()) {
        throw nullIn(column);
      }
      return value;
    } catch (SQLException | UnreadableValue e) {
      throw unreadable(column, "bigint", e);
    }
  }

  @Override
  public int getInt(int column) {
    long value = getLong(column);
    if ((int) value != value) {
      throw unreadable(column, "integer", new ArithmeticException("more than 32 bits"));
    }
    return (int) value;
  }

  @Override
  public short getShort(int column) {
    long value = getLong(column);
    if ((short) value != value) {
      throw unreadable(column, "smallint", new ArithmeticException("more than 16 bits"));
    }
    return (short) value;
  }

  @Override
  public double getDouble(int column) {
    try {
      double value = rows.getDouble(column);
      if (value == 0 && rows.wasNull()) {
        throw nullIn(column);
      }
      return value;
    } catch (SQLException e) {
      throw unreadable(column, "double precision", e);
    }
  }

  @Override
  public float getFloat(int column) {
    try {
      float value = rows.getFloat(column);
      if (value == 0 && rows.wasNull()) {
        throw nullIn(column);
      }
      return value;
    } catch (SQLException e) {
      throw unreadable(column, "real", e);
    }
  }

  @Override
  public boolean getBoolean(int column) {
    try {
      boolean value = rows.getBoolean(column);
      if (!value && rows.wasNull()) {
        throw nullIn(column);
      }
      return value;
    } catch (SQLException e) {
      throw unreadable(column, "boolean", e);
    }
  }

  @Override
  public String getString(int column) {
    try {
      String value = rows.getString(column);
      if (value == null) {
        throw nullIn(column);
      }
      return value;
    } catch (SQLException e) {
      throw unreadable(column, "text", e);
    }
  }

  @Override
  public <T> T get(int column, SqlType<T> type) {
    T value = orNull(column, type);
    if (value == null) {
      throw nullIn(column);
    }
    return value;
  }

  @Override
  public <T> @Nullable T orNull(int column, SqlType<T> type) {
    try {
      return codec(column, type).read(rows, column);
    } catch (SQLException | RuntimeException e) {
      throw unreadable(column, type.toString(), e);
    }
  }

  @Override
  public boolean isNull(int column) {
    try {
      return connection.codecs().isNull(rows, column);
    } catch (SQLException e) {
      throw unreadable(column, "value", e);
    }
  }

  // A codec is stored with its type; another object of an equal type only costs looking the codec
  // up again.
  @SuppressWarnings({"unchecked", "ReferenceEquality"})
  private <T> Codec<T> codec(int column, SqlType<T> type) {
    if (column >= codecs.length) {
      codecs = java.util.Arrays.copyOf(codecs, Math.max(column + 4, codecs.length * 2));
      types = java.util.Arrays.copyOf(types, codecs.length);
    }
    Codec<?> known = codecs[column];
    if (known == null || types[column] != type) {
      known = connection.codecs().of(type);
      codecs[column] = known;
      types[column] = type;
    }
    return (Codec<T>) known;
  }

  String label(int column) {
    try {
      return rows.getMetaData().getColumnLabel(column);
    } catch (SQLException e) {
      return "unknown";
    }
  }

  private UnexpectedNull nullIn(int column) {
    return new UnexpectedNull(
        "ROWAN-3014",
        "column %d (%s) of the row is null where a value is read; declare it @Nullable, or read it with orNull or find"
            .formatted(column, label(column)));
  }

  private RuntimeException unreadable(int column, String type, Exception cause) {
    if (cause instanceof SQLException failure && connection.lost(failure)) {
      return connection.failed(failure, sql, null);
    }
    if (cause instanceof UnreadableValue known) {
      return known.inColumn(column, label(column));
    }
    return new UnreadableValue(
        "ROWAN-3111",
        "column %d (%s) holds a value that cannot be read as %s; bring the column's type and its data to agree"
            .formatted(column, label(column), type),
        cause);
  }
}
