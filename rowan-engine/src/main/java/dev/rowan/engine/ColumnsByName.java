package dev.rowan.engine;

import dev.rowan.engine.error.MismatchedColumns;
import dev.rowan.sql.RowInput;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a statement whose columns are read by their names and not by their places: column
/// `i` of the row is the one called like the `i`th name.
///
/// A name is looked for as it is, and where there is none such, without regard to case: servers
/// spell unquoted names differently.
final class ColumnsByName implements Cursor, RowInput {
  private final Cursor cursor;
  private final int[] places;

  private ColumnsByName(Cursor cursor, int[] places) {
    this.cursor = cursor;
    this.places = places;
  }

  /// `cursor` itself where there are no names or they stand in this order, else a view of it.
  ///
  /// @throws MismatchedColumns if a name is missing, stands twice, or others are there; the cursor
  ///   is then closed
  static Cursor over(Cursor cursor, List<Name> names) {
    if (names.isEmpty()) {
      return cursor;
    }
    try {
      int[] places = places(labels(cursor), names);
      for (int i = 0; i < places.length; i++) {
        if (places[i] != i + 1) {
          return new ColumnsByName(cursor, places);
        }
      }
      return cursor;
    } catch (RuntimeException failure) {
      cursor.close();
      throw failure;
    }
  }

  private static List<String> labels(Cursor cursor) {
    List<String> labels = new ArrayList<>();
    for (int i = 1; i <= cursor.columns(); i++) {
      labels.add(cursor.label(i));
    }
    return labels;
  }

  private static int[] places(List<String> labels, List<Name> names) {
    int[] places = new int[names.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = place(labels, names.get(i).text(), names);
    }
    if (labels.size() > places.length || Arrays.stream(places).distinct().count() < places.length) {
      throw mismatch("it gives others, or one of them twice", labels, names);
    }
    return places;
  }

  private static int place(List<String> labels, String name, List<Name> names) {
    int exact = labels.indexOf(name);
    if (exact >= 0) {
      return exact + 1;
    }
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).equalsIgnoreCase(name)) {
        return i + 1;
      }
    }
    throw mismatch("it gives no \"" + name + "\"", labels, names);
  }

  private static MismatchedColumns mismatch(String what, List<String> labels, List<Name> names) {
    return new MismatchedColumns(
        "ROWAN-3015",
        "a raw statement gives the columns %s where %s are read: %s; name them alike in the SQL and in reading(…)"
            .formatted(labels, names, what));
  }

  @Override
  public boolean next() {
    return cursor.next();
  }

  @Override
  public RowInput row() {
    return this;
  }

  @Override
  public int columns() {
    return places.length;
  }

  @Override
  public String label(int column) {
    return cursor.label(places[column - 1]);
  }

  @Override
  public void close() {
    cursor.close();
  }

  @Override
  public long getLong(int column) {
    return cursor.row().getLong(places[column - 1]);
  }

  @Override
  public int getInt(int column) {
    return cursor.row().getInt(places[column - 1]);
  }

  @Override
  public short getShort(int column) {
    return cursor.row().getShort(places[column - 1]);
  }

  @Override
  public double getDouble(int column) {
    return cursor.row().getDouble(places[column - 1]);
  }

  @Override
  public float getFloat(int column) {
    return cursor.row().getFloat(places[column - 1]);
  }

  @Override
  public boolean getBoolean(int column) {
    return cursor.row().getBoolean(places[column - 1]);
  }

  @Override
  public String getString(int column) {
    return cursor.row().getString(places[column - 1]);
  }

  @Override
  public <T> T get(int column, SqlType<T> type) {
    return cursor.row().get(places[column - 1], type);
  }

  @Override
  public <T> @Nullable T orNull(int column, SqlType<T> type) {
    return cursor.row().orNull(places[column - 1], type);
  }

  @Override
  public boolean isNull(int column) {
    return cursor.row().isNull(places[column - 1]);
  }
}
