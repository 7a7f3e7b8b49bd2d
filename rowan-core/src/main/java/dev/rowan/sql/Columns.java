package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.ColumnRef;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.time.temporal.Temporal;
import java.util.List;

/// The columns of the families.
final class Columns {
  private Columns() {}

  /// The name of `column`, which must belong to `table` itself to be given a value there.
  static Name own(TableOf<?> table, Column<?> column) {
    if (!column.table().ref().equals(table.ref())) {
      throw new InvalidStatement(
          "ROWAN-1134",
          "%s is given a value of %s, but is a column of another table; name one of its own"
              .formatted(column, table));
    }
    return new Name(column.name());
  }

  record OfNumber<N extends Number>(TableOf<?> table, String name, ColumnRef node, SqlType<N> type)
      implements NumberColumn<N> {
    @Override
    public String toString() {
      return table + "." + name;
    }
  }

  record OfText(TableOf<?> table, String name, ColumnRef node, SqlType<String> type)
      implements TextColumn {
    @Override
    public String toString() {
      return table + "." + name;
    }
  }

  record OfBool(TableOf<?> table, String name, ColumnRef node, SqlType<Boolean> type)
      implements BoolColumn {
    @Override
    public String toString() {
      return table + "." + name;
    }
  }

  record OfTemporal<T extends Temporal>(
      TableOf<?> table, String name, ColumnRef node, SqlType<T> type) implements TemporalColumn<T> {
    @Override
    public String toString() {
      return table + "." + name;
    }
  }

  record OfValue<T>(TableOf<?> table, String name, ColumnRef node, SqlType<T> type)
      implements ValueColumn<T> {
    @Override
    public String toString() {
      return table + "." + name;
    }
  }

  record OfJson<T>(TableOf<?> table, String name, ColumnRef node, SqlType<T> type)
      implements JsonColumn<T> {
    @Override
    public String toString() {
      return table + "." + name;
    }
  }

  record OfArray<E>(TableOf<?> table, String name, ColumnRef node, SqlType<List<E>> type)
      implements ArrayColumn<E> {
    @Override
    public String toString() {
      return table + "." + name;
    }
  }
}
