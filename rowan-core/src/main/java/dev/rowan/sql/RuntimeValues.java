package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.schema.ColumnDef;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Values for columns of a [RuntimeTable], by the names of the columns.
final class RuntimeValues implements InsertShape<Row>, Patch<Row> {
  private final RuntimeTable table;
  private final Map<String, @Nullable Object> values;

  private RuntimeValues(RuntimeTable table, Map<String, @Nullable Object> values) {
    this.table = table;
    this.values = values;
  }

  static RuntimeValues of(
      RuntimeTable table, Map<String, ? extends @Nullable Object> values, String which) {
    Map<String, @Nullable Object> left = new HashMap<>(values);
    for (Column<?> column : table.columns()) {
      Object value = left.remove(column.name());
      if (value != null && !column.type().javaType().isInstance(value)) {
        throw new InvalidStatement(
            "ROWAN-1626",
            "%s of %s has a value of %s for %s, which holds %s; give one of its class"
                .formatted(
                    which,
                    table,
                    value.getClass().getSimpleName(),
                    column.name(),
                    column.type().javaType().getSimpleName()));
      }
    }
    if (!left.isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1624",
          "%s of %s has values for %s, which are no columns; it has %s"
              .formatted(
                  which,
                  table,
                  new TreeSet<>(left.keySet()),
                  table.columns().stream().map(Column::name).toList()));
    }
    return new RuntimeValues(table, new HashMap<>(values));
  }

  /// Itself, if every column has a value that needs one.
  RuntimeValues complete(String which) {
    for (Column<?> column : table.columns()) {
      ColumnDef definition = table.definition().column(new Name(column.name()));
      if (!definition.optionalOnInsert() && !values.containsKey(column.name())) {
        throw new InvalidStatement(
            "ROWAN-1625",
            "%s of %s has no value for %s, which has no default; give one"
                .formatted(which, table, column.name()));
      }
    }
    return this;
  }

  @Override
  public TableOf<Row> table() {
    return table;
  }

  @Override
  public boolean provides(int column) {
    List<Column<?>> columns = table.columns();
    return column >= 0 && column < columns.size() && values.containsKey(columns.get(column).name());
  }

  @Override
  public void bind(RowOutput out) {
    int parameter = 0;
    for (Column<?> column : table.columns()) {
      if (values.containsKey(column.name())) {
        bind(++parameter, column.type(), values.get(column.name()), out);
      }
    }
  }

  private static <T> void bind(
      int parameter, SqlType<T> type, @Nullable Object value, RowOutput out) {
    if (value == null) {
      out.setNull(parameter, type);
    } else {
      out.set(parameter, type, type.javaType().cast(value));
    }
  }

  /// Never the values.
  @Override
  public String toString() {
    return table + new TreeSet<>(values.keySet()).toString();
  }
}
