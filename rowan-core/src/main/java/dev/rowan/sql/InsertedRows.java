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
    List<ProvidedValues> provided = new ArrayList<>(rows.size());
    for (ColumnValues<?> row : rows) {
      provided.add(provided(table, row, provided.size()));
    }
    List<Column<?>> columns = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      if (provided.stream().anyMatch(row -> row.columns().contains(column))) {
        columns.add(column);
      } else {
        requireOptional(table, column, 0);
      }
    }
    if (columns.isEmpty() && provided.size() == 1) {
      return InsertStatement.of(table.ref(), List.of(), new InsertSource.Defaults());
    }
    // Rows of nothing but defaults still need a column to say so in.
    List<Column<?>> named = columns.isEmpty() ? table.columns().subList(0, 1) : columns;
    List<List<Expression>> values = new ArrayList<>(provided.size());
    for (int i = 0; i < provided.size(); i++) {
      values.add(row(table, provided.get(i), named, i));
    }
    return InsertStatement.of(table.ref(), names(named), new InsertSource.Rows(values));
  }

  private static ProvidedValues provided(TableOf<?> table, ColumnValues<?> row, int index) {
    Objects.requireNonNull(row, "a row to insert is null");
    if (!row.table().equals(table)) {
      throw new InvalidStatement(
          "ROWAN-1134",
          "row %d of the insert into %s gives values of columns of %s; give each table its own rows"
              .formatted(index, table, row.table()));
    }
    return ProvidedValues.of(row);
  }

  private static List<Expression> row(
      TableOf<?> table, ProvidedValues provided, List<Column<?>> columns, int index) {
    List<Expression> values = new ArrayList<>(columns.size());
    for (Column<?> column : columns) {
      int at = provided.columns().indexOf(column);
      if (at < 0) {
        requireOptional(table, column, index);
      }
      values.add(at >= 0 ? provided.values().get(at) : defaultOf(table, column));
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
