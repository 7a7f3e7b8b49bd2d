package dev.rowan.engine;

import dev.rowan.UnexpectedNull;
import dev.rowan.sql.Fetch;
import dev.rowan.sql.RowInput;
import dev.rowan.type.SqlType;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row kept after its cursor moved on, until the lists nested in it are loaded.
final class BufferedRow implements RowInput {
  private final @Nullable Object[] values;
  private final List<Object>[] nested;
  private final String[] labels;

  private BufferedRow(@Nullable Object[] values, List<Object>[] nested, String[] labels) {
    this.values = values;
    this.nested = nested;
    this.labels = labels;
  }

  static BufferedRow of(RowInput row, Fetch<?> fetch, String[] labels) {
    @Nullable Object[] values = new @Nullable Object[fetch.types().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.orNull(i + 1, fetch.types().get(i));
    }
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    List<Object>[] nested = new List[fetch.nested().size()];
    java.util.Arrays.fill(nested, List.of());
    return new BufferedRow(values, nested, labels);
  }

  static String[] labels(Cursor cursor, int columns) {
    String[] labels = new String[columns];
    for (int i = 0; i < columns; i++) {
      labels[i] = cursor.label(i + 1);
    }
    return labels;
  }

  void nest(int index, List<Object> elements) {
    nested[index] = Collections.unmodifiableList(elements);
  }

  @Override
  public List<Object> nested(int index) {
    return nested[index];
  }

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
  @SuppressWarnings("unchecked") // the value was read as the type the query states for the column
  public <T> T get(int column, SqlType<T> type) {
    return (T) value(column);
  }

  @Override
  @SuppressWarnings("unchecked") // as above
  public <T> @Nullable T orNull(int column, SqlType<T> type) {
    return (T) values[column - 1];
  }

  @Override
  public boolean isNull(int column) {
    return values[column - 1] == null;
  }

  private Object value(int column) {
    Object value = values[column - 1];
    if (value == null) {
      throw nullIn(column, labels[column - 1]);
    }
    return value;
  }

  static UnexpectedNull nullIn(int column, String label) {
    return new UnexpectedNull(
        "ROWAN-3014",
        "column %d (%s) of the row is null where a value is read; declare it @Nullable, or read it with orNull or find"
            .formatted(column, label));
  }
}
