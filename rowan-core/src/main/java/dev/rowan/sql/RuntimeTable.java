package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.TableRef;
import dev.rowan.schema.ColumnDef;
import dev.rowan.schema.TableDef;
import dev.rowan.type.ArrayType;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.Json;
import dev.rowan.type.JsonType;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table made when the program runs, from its definition: one that was read from a database or
/// described by a user. There is no class for it; its columns get their types where they are asked
/// for by name.
///
/// Its rows are [Row]s, read by its columns. As a source, target and projection it is like any
/// other table. Immutable.
public final class RuntimeTable extends TableOf<Row> {
  private final TableDef table;

  private RuntimeTable(TableRef ref, TableDef table) {
    super(ref);
    this.table = table;
    for (ColumnDef column : table.columns()) {
      add(column.name().text(), column.type());
    }
  }

  /// The table that `table` defines.
  public static RuntimeTable of(TableDef table) {
    return new RuntimeTable(TableRef.of(table.name()), table);
  }

  @SuppressWarnings("unchecked") // as the class of the type's values says
  private void add(String name, SqlType<?> type) {
    Class<?> java = type.javaType();
    if (type instanceof JsonType) {
      json(name, type);
    } else if (type instanceof ConvertedType || type instanceof ArrayType) {
      value(name, type);
    } else if (java == String.class) {
      text(name, (SqlType<String>) type);
    } else if (java == Boolean.class) {
      bool(name);
    } else if (Number.class.isAssignableFrom(java)) {
      number(name, (SqlType<? extends Number>) type);
    } else if (Temporal.class.isAssignableFrom(java)) {
      temporal(name, (SqlType<? extends Temporal>) type);
    } else {
      value(name, type);
    }
  }

  /// The column called `name`.
  ///
  /// @throws InvalidStatement if there is none, naming those that are there
  public Column<?> column(String name) {
    table.column(new Name(name));
    for (Column<?> column : columns()) {
      if (column.name().equals(name)) {
        return column;
      }
    }
    throw new IllegalStateException("a column that is defined but not there: " + name);
  }

  /// The text column called `name`.
  ///
  /// @throws InvalidStatement if there is none, or it is of another type
  public TextColumn textColumn(String name) {
    if (column(name) instanceof TextColumn column) {
      return column;
    }
    throw refused(name, "text");
  }

  /// The truth value called `name`.
  ///
  /// @throws InvalidStatement if there is none, or it is of another type
  public BoolColumn boolColumn(String name) {
    if (column(name) instanceof BoolColumn column) {
      return column;
    }
    throw refused(name, "boolean");
  }

  /// The JSON called `name`, as [Json].
  ///
  /// @throws InvalidStatement if there is none, or it is of another type
  @SuppressWarnings("unchecked") // just checked
  public JsonColumn<Json> jsonColumn(String name) {
    if (column(name) instanceof JsonColumn<?> column && column.type().javaType() == Json.class) {
      return (JsonColumn<Json>) column;
    }
    throw refused(name, "json");
  }

  /// The number called `name`, whose values are of `javaType`.
  ///
  /// @throws InvalidStatement if there is none, or it is of another type
  @SuppressWarnings("unchecked") // just checked
  public <N extends Number> NumberColumn<N> numberColumn(String name, Class<N> javaType) {
    if (column(name) instanceof NumberColumn<?> column && column.type().javaType() == javaType) {
      return (NumberColumn<N>) column;
    }
    throw refused(name, javaType.getSimpleName());
  }

  /// The date or time called `name`, whose values are of `javaType`.
  ///
  /// @throws InvalidStatement if there is none, or it is of another type
  @SuppressWarnings("unchecked") // just checked
  public <T extends Temporal> TemporalColumn<T> temporalColumn(String name, Class<T> javaType) {
    if (column(name) instanceof TemporalColumn<?> column && column.type().javaType() == javaType) {
      return (TemporalColumn<T>) column;
    }
    throw refused(name, javaType.getSimpleName());
  }

  /// The value called `name`, of `javaType`: an identifier, an enum, bytes, a class of the user's.
  ///
  /// @throws InvalidStatement if there is none, or it is of another type
  @SuppressWarnings("unchecked") // just checked
  public <T> ValueColumn<T> valueColumn(String name, Class<T> javaType) {
    if (column(name) instanceof ValueColumn<?> column && column.type().javaType() == javaType) {
      return (ValueColumn<T>) column;
    }
    throw refused(name, javaType.getSimpleName());
  }

  private InvalidStatement refused(String name, String asked) {
    return new InvalidStatement(
        "ROWAN-1623",
        "column %s.%s is of type %s and no %s; ask for it as it is"
            .formatted(this, name, table.column(new Name(name)).type(), asked));
  }

  /// A row to insert, by column names. What is not there takes its default; null is null.
  ///
  /// @throws InvalidStatement if a key is no column, a column without default is missing, or a
  ///   value is of another class than its column
  public InsertShape<Row> row(Map<String, ? extends @Nullable Object> values) {
    return RuntimeValues.of(this, values, "the row").complete("the row");
  }

  /// Rows to insert, each as in [#row]; messages name the row, counted from 0.
  public List<InsertShape<Row>> rows(
      Collection<? extends Map<String, ? extends @Nullable Object>> rows) {
    List<InsertShape<Row>> shapes = new ArrayList<>(rows.size());
    for (Map<String, ? extends @Nullable Object> row : rows) {
      String which = "row " + shapes.size();
      shapes.add(RuntimeValues.of(this, row, which).complete(which));
    }
    return shapes;
  }

  /// Values to set in an update, by column names; null is null.
  ///
  /// @throws InvalidStatement if a key is no column, or a value is of another class than its column
  public Patch<Row> patch(Map<String, ? extends @Nullable Object> values) {
    return RuntimeValues.of(this, values, "the patch");
  }

  /// The values of a row of this table by column names, in the table's order, nulls included.
  public Map<String, @Nullable Object> map(Row row) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Column<?> column : columns()) {
      values.put(column.name(), row.orNull(column));
    }
    return Collections.unmodifiableMap(values);
  }

  @Override
  public RuntimeTable as(String alias) {
    return at(ref().as(new Name(alias)));
  }

  @Override
  protected RuntimeTable at(TableRef ref) {
    return new RuntimeTable(ref, table);
  }

  @Override
  protected Row read(RowInput in, int at) {
    List<Column<?>> columns = columns();
    RowReader<?>[] readers = new RowReader<?>[columns.size()];
    for (int i = 0; i < readers.length; i++) {
      readers[i] = columns.get(i).selection().placement().at(at + i, 0);
    }
    return Row.read(List.copyOf(columns), readers, in);
  }

  @Override
  protected TableDef describe() {
    return table;
  }
}
