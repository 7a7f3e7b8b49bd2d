package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.BooleanConstant;
import dev.rowan.ast.Cast;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.ValuesQuery;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `(values (…), (…)) as alias (column, …)`: the rows of a Java collection as a table, to be joined
/// or updated from. All values are bound, with the types of the columns they are like.
///
/// An empty collection is a table of no rows. SQLite writes a common table expression. Immutable.
public final class ValuesTable<X> implements Source {
  private final Name alias;
  private final List<X> rows;
  private final List<ValuesColumn<X>> columns;
  private volatile @Nullable FromItem source;

  /// A column: what it is like, what it is called, and where its values come from.
  private record ValuesColumn<X>(
      Column<?> like, Name name, Function<? super X, ? extends @Nullable Object> value) {}

  private ValuesTable(Name alias, List<X> rows, List<ValuesColumn<X>> columns) {
    this.alias = alias;
    this.rows = rows;
    this.columns = List.copyOf(columns);
  }

  static <X> ValuesTable<X> of(String alias, Collection<X> rows) {
    return new ValuesTable<>(new Name(alias), List.copyOf(rows), List.of());
  }

  /// One more column: like `like` in name and type, `value` giving it for each row; null is null.
  public <T> ValuesTable<X> column(
      Column<T> like, Function<? super X, ? extends @Nullable T> value) {
    List<ValuesColumn<X>> more = new ArrayList<>(columns);
    more.add(new ValuesColumn<>(like, name(like.name()), value));
    return new ValuesTable<>(alias, rows, more);
  }

  private Name name(String wanted) {
    var name = new Name(wanted);
    for (int i = 1; taken(name); i++) {
      name = new Name(wanted + "_" + i);
    }
    return name;
  }

  private boolean taken(Name name) {
    return columns.stream().anyMatch(column -> column.name.equals(name));
  }

  /// The column that is like `like`, to be used in expressions.
  ///
  /// @throws InvalidStatement if there is none
  public <T, S extends Expr<T>> S column(TypedExpr<T, S> like) {
    for (ValuesColumn<X> column : columns) {
      if (column.like.node().equals(like.node())) {
        return like.typed(new OutputRef(alias, column.name, like.type()));
      }
    }
    throw new InvalidStatement(
        "ROWAN-1189",
        "values \"%s\" have no column like %s; give it by column(…, row -> …)"
            .formatted(alias, Views.describe(like)));
  }

  /// The same rows under another alias.
  public ValuesTable<X> as(String alias) {
    return new ValuesTable<>(new Name(alias), rows, columns);
  }

  @Override
  public FromItem source() {
    FromItem known = source;
    if (known == null) {
      known = new DerivedTable(rows.isEmpty() ? noRows() : query(), alias, false);
      source = known;
    }
    return known;
  }

  private QueryNode query() {
    requireColumns();
    List<List<Expression>> values = new ArrayList<>(rows.size());
    for (X row : rows) {
      List<Expression> line = new ArrayList<>(columns.size());
      for (ValuesColumn<X> column : columns) {
        Object value = column.value.apply(row);
        var bind = new Bind(value, column.like.type());
        line.add(value == null ? bind : Literals.assigned(bind, column.like));
      }
      values.add(line);
    }
    return new ValuesQuery(columns.stream().map(ValuesColumn::name).toList(), values);
  }

  /// `select cast(null as …) as column, … where false`.
  private QueryNode noRows() {
    requireColumns();
    List<SelectItem> items = new ArrayList<>(columns.size());
    for (ValuesColumn<X> column : columns) {
      var type = column.like.type();
      items.add(new SelectItem(new Cast(new Bind(null, type), type), column.name));
    }
    return SelectQuery.of(items).withWhere(new BooleanConstant(false));
  }

  private void requireColumns() {
    if (columns.isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1189",
          "values \"%s\" have no columns; give them by column(…, row -> …)".formatted(alias));
    }
  }

  @Override
  public String toString() {
    return alias.text();
  }
}
