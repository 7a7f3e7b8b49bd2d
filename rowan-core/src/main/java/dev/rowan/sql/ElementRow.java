package dev.rowan.sql;

import dev.rowan.UnexpectedNull;
import dev.rowan.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a list that came inside another row: values that were read already.
record ElementRow(String relation, List<@Nullable Object> values) implements RowInput {
  @Override
  public long getLong(int column) {
    return ((Number) value(column)).longValue();
  }

  @Override
  public int getInt(int column) {
    return ((Number) value(column)).intValue();
  }

  @Override
  public short getShort(int column) {
    return ((Number) value(column)).shortValue();
  }

  @Override
  public double getDouble(int column) {
    return ((Number) value(column)).doubleValue();
  }

  @Override
  public float getFloat(int column) {
    return ((Number) value(column)).floatValue();
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
  @SuppressWarnings("unchecked") // the value was read as the type the list states for the column
  public <T> T get(int column, SqlType<T> type) {
    return (T) value(column);
  }

  @Override
  @SuppressWarnings("unchecked") // as above
  public <T> @Nullable T orNull(int column, SqlType<T> type) {
    return (@Nullable T) values.get(column - 1);
  }

  @Override
  public boolean isNull(int column) {
    return values.get(column - 1) == null;
  }

  private Object value(int column) {
    Object value = values.get(column - 1);
    if (value == null) {
      throw new UnexpectedNull(
          "ROWAN-1404",
          "column %d of an element of %s is null where a value is read; declare it @Nullable"
              .formatted(column, relation));
    }
    return value;
  }
}
