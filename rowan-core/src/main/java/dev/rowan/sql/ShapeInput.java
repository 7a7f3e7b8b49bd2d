package dev.rowan.sql;

import dev.rowan.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row seen from one shape: columns count from the shape's own first, and its nested shapes and
/// lists are read by the order in which the shape describes them. What generated shapes read from.
public final class ShapeInput {
  private final RowInput row;
  private final int column;
  private final int list;
  private final ShapeLayout layout;

  ShapeInput(RowInput row, int column, int list, ShapeLayout layout) {
    this.row = row;
    this.column = column;
    this.list = list;
    this.layout = layout;
  }

  /// The 64 bit integer in `item`.
  public long getLong(int item) {
    return row.getLong(column + item);
  }

  /// The 32 bit integer in `item`.
  public int getInt(int item) {
    return row.getInt(column + item);
  }

  /// The 16 bit integer in `item`.
  public short getShort(int item) {
    return row.getShort(column + item);
  }

  /// The double precision number in `item`.
  public double getDouble(int item) {
    return row.getDouble(column + item);
  }

  /// The single precision number in `item`.
  public float getFloat(int item) {
    return row.getFloat(column + item);
  }

  /// The truth value in `item`.
  public boolean getBoolean(int item) {
    return row.getBoolean(column + item);
  }

  /// The text in `item`.
  public String getString(int item) {
    return row.getString(column + item);
  }

  /// The value of `item` as `type`.
  public <T> T get(int item, SqlType<T> type) {
    return row.get(column + item, type);
  }

  /// The value of `item` as `type`, or null.
  public <T> @Nullable T orNull(int item, SqlType<T> type) {
    return row.orNull(column + item, type);
  }

  /// The `index`th nested to-one part, or null where it has no row.
  @SuppressWarnings("unchecked") // the layout keeps each part with the projection that made it
  public <T> @Nullable T oneOrNull(int index, Projection<T> part) {
    return (@Nullable T)
        layout
            .part(index)
            .placement()
            .at(column + layout.partItem(index), list + layout.partList(index))
            .read(row);
  }

  /// The `index`th nested to-one part.
  public <T> T one(int index, Projection<T> part) {
    T value = oneOrNull(index, part);
    if (value == null) {
      throw layout.absent(index);
    }
    return value;
  }

  /// The `index`th nested list.
  @SuppressWarnings("unchecked") // loaded by the element projection itself
  public <T> List<T> list(int index, Projection<T> element) {
    return (List<T>) (List<?>) row.nested(list + index);
  }
}
