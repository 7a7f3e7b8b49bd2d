package dev.rowan.compilation;

import dev.rowan.sql.RowInput;
import dev.rowan.type.SqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row given as a list; columns count from 1.
record ListedRow(List<@Nullable Object> values) implements RowInput {
  static ListedRow of(@Nullable Object... values) {
    return new ListedRow(Arrays.asList(values));
  }

  @Override
  public long getLong(int column) {
    return (Long) value(column);
  }

  @Override
  public int getInt(int column) {
    return (Integer) value(column);
  }

  @Override
  public short getShort(int column) {
    return (Short) value(column);
  }

  @Override
  public double getDouble(int column) {
    return (Double) value(column);
  }

  @Override
  public float getFloat(int column) {
    return (Float) value(column);
  }

  @Override
  public boolean getBoolean(int column) {
    return (Boolean) value(column);
  }

  @Override
  public String getString(int column) {
    return (String) value(column);
  }

  @Override
  public <T> T get(int column, SqlType<T> type) {
    return type.javaType().cast(value(column));
  }

  @Override
  public <T> @Nullable T orNull(int column, SqlType<T> type) {
    return type.javaType().cast(values.get(column - 1));
  }

  @Override
  public boolean isNull(int column) {
    return values.get(column - 1) == null;
  }

  private Object value(int column) {
    return Objects.requireNonNull(values.get(column - 1), "column " + column);
  }
}
