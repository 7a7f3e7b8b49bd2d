package dev.rowan.sql;

import dev.rowan.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row that carries its lists: they stand in its columns from `first` on.
record InlineRow(RowInput row, int first, List<InlineList> lists) implements RowInput {
  @Override
  public List<Object> nested(int index) {
    return lists.get(index).read(row, first + index);
  }

  @Override
  public long getLong(int column) {
    return row.getLong(column);
  }

  @Override
  public int getInt(int column) {
    return row.getInt(column);
  }

  @Override
  public short getShort(int column) {
    return row.getShort(column);
  }

  @Override
  public double getDouble(int column) {
    return row.getDouble(column);
  }

  @Override
  public float getFloat(int column) {
    return row.getFloat(column);
  }

  @Override
  public boolean getBoolean(int column) {
    return row.getBoolean(column);
  }

  @Override
  public String getString(int column) {
    return row.getString(column);
  }

  @Override
  public <T> T get(int column, SqlType<T> type) {
    return row.get(column, type);
  }

  @Override
  public <T> @Nullable T orNull(int column, SqlType<T> type) {
    return row.orNull(column, type);
  }

  @Override
  public boolean isNull(int column) {
    return row.isNull(column);
  }
}
