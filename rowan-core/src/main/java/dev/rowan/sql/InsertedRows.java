package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.DefaultValue;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InsertSource;
import dev.rowan.ast.InsertStatement;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.SelectItem;
import dev.rowan.schema.ColumnDef;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The rows of an insert as one statement: which columns they go into, and what stands in the gaps.
final class InsertedRows {
  private InsertedRows() {}

  /// `(column, …) values (…), (…)`: the columns that any row gives, with `default` where another
  /// row does not.
  static InsertStatement of(TableOf<?> table, Collection<? extends ColumnValues<?>> rows) {
    BitSet given = given(table, rows);
    if (given.isEmpty() && rows.size() == 1) {
      return InsertStatement.of(table.ref(), List.of(), new InsertSource.Defaults());
    }
    if (given.isEmpty()) {
      // Rows of nothing but defaults still need a column to say so in.
      given.set(0);
    }
    List<Column<?>> columns = given.stream().<Column<?>>mapToObj(table.columns()::get).toList();
    List<List<Expression>> values = new ArrayList<>(rows.size());
    for (ColumnValues<?> row : rows) {
      values.add(row(table, row, given, values.size()));
    }
    return InsertStatement.of(table.ref(), names(columns), new InsertSource.Rows(values));
  }

  /// The columns that any of `rows` gives, by place.
  private static BitSet given(TableOf<?> table, Collection<? extends ColumnValues<?>> rows) {
    BitSet given = new BitSet(table.columns().size());
    int index = 0;
    for (ColumnValues<?> row : rows) {
      requireOf(table, row, index++);
      for (int i = 0; i < table.columns().size(); i++) {
        if (row.provides(i)) {
          given.set(i);
        }
      }
    }
    for (int i = 0; i < table.columns().size(); i++) {
      if (!given.get(i)) {
        requireOptional(table, table.columns().get(i), 0);
      }
    }
    return given;
  }

  private static void requireOf(TableOf<?> table, ColumnValues<?> row, int index) {
    Objects.requireNonNull(row, "a row to insert is null");
    if (!row.table().equals(table)) {
      throw new InvalidStatement(
          "ROWAN-1134",
          "row %d of the insert into %s gives values of columns of %s; give each table its own rows"
              .formatted(index, table, row.table()));
    }
  }

  private static List<Expression> row(
      TableOf<?> table, ColumnValues<?> row, BitSet given, int index) {
    List<Expression> provided = ProvidedValues.of(row).values();
    List<Expression> values = new ArrayList<>(given.cardinality());
    int next = 0;
    for (int i = given.nextSetBit(0); i >= 0; i = given.nextSetBit(i + 1)) {
      Column<?> column = table.columns().get(i);
      if (row.provides(i)) {
        values.add(provided.get(next++));
      } else {
        requireOptional(table, column, index);
        values.add(defaultOf(table, column));
      }
    }
    return values;
  }

  private static void requireOptional(TableOf<?> table, Column<?> column, int row) {
    if (!definition(table, column).optionalOnInsert()) {
      throw new InvalidStatement(
          "ROWAN-1158",
          "row %d of the insert into %s gives no value for %s, which is neither nullable nor has a default; give one"
              .formatted(row, table, column.name()));
    }
  }

  /// `default`, and what it stands for.
  static DefaultValue defaultOf(TableOf<?> table, Column<?> column) {
    var declared = definition(table, column).defaultValue();
    return new DefaultValue(
        declared == null ? new Bind(null, column.type()) : declared.expression());
  }

  private static ColumnDef definition(TableOf<?> table, Column<?> column) {
    return table.definition().column(new Name(column.name()));
  }

  /// `(column, …) select …`, by place.
  static InsertStatement of(TableOf<?> table, Query<?> query, List<Column<?>> columns) {
    columns.forEach(column -> Columns.own(table, column));
    QueryNode node = Subqueries.into(query, columns);
    return InsertStatement.of(table.ref(), names(columns), new InsertSource.FromQuery(node));
  }

  /// `(column, …) select …`, by name.
  static InsertStatement byName(TableOf<?> table, Query<?> query) {
    List<SelectItem> items = Subqueries.node(query).items();
    List<Column<?>> columns = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Column<?> column = named(table, name(items.get(i)), i + 1);
      if (columns.contains(column)) {
        throw new InvalidStatement(
            "ROWAN-1132",
            "column " + column + " is selected twice; select it once, or name it as(…)");
      }
      columns.add(column);
    }
    for (Column<?> column : table.columns()) {
      if (!columns.contains(column) && !definition(table, column).optionalOnInsert()) {
        throw new InvalidStatement(
            "ROWAN-1158",
            "the select inserted into %s gives no value for %s, which is neither nullable nor has a default; select it as(\"%s\")"
                .formatted(table, column.name(), column.name()));
      }
    }
    return of(table, query, columns);
  }

  private static @Nullable Name name(SelectItem item) {
    Name label = item.label();
    if (label != null) {
      return label;
    }
    return switch (item.expression()) {
      case ColumnRef column -> column.name();
      case OutputRef output -> output.name();
      default -> null;
    };
  }

  private static Column<?> named(TableOf<?> table, @Nullable Name name, int place) {
    for (Column<?> column : table.columns()) {
      if (name != null && column.name().equals(name.text())) {
        return column;
      }
    }
    throw new InvalidStatement(
        "ROWAN-1157",
        "column %d of the select inserted into %s by name is %s; the table has %s"
            .formatted(
                place,
                table,
                name == null ? "an expression without name, so say as(…)" : "called " + name,
                table.columns().stream().map(Column::name).toList()));
  }

  private static List<Name> names(List<Column<?>> columns) {
    return columns.stream().map(column -> new Name(column.name())).toList();
  }
}
