package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InList;
import dev.rowan.ast.InQuery;
import dev.rowan.ast.Operator;
import dev.rowan.ast.RowValue;
import dev.rowan.ast.ScalarQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Several expressions compared as one: `(a, b)`. Immutable.
public final class Tuple {
  private final List<Expr<?>> items;

  Tuple(List<Expr<?>> items) {
    this.items = List.copyOf(items);
  }

  /// `(a, b) = (value, value)`.
  public BoolExpr eq(Object... values) {
    return compare(Operator.EQ, values);
  }

  /// `(a, b) < (value, value)`: decided by the first pair that differs.
  public BoolExpr lt(Object... values) {
    return compare(Operator.LT, values);
  }

  /// `(a, b) <= (value, value)`.
  public BoolExpr le(Object... values) {
    return compare(Operator.LE, values);
  }

  /// `(a, b) > (value, value)`.
  public BoolExpr gt(Object... values) {
    return compare(Operator.GT, values);
  }

  /// `(a, b) >= (value, value)`.
  public BoolExpr ge(Object... values) {
    return compare(Operator.GE, values);
  }

  /// `(a, b) <> (value, value)`: one pair at least differs.
  public BoolExpr ne(Object... values) {
    return compare(Operator.NE, values);
  }

  /// `(a, b) = (c, d)`.
  public BoolExpr eq(Tuple other) {
    return Views.condition(Operator.EQ, node(), other.sized(items.size()));
  }

  /// `(a, b) is distinct from (c, d)`: one pair at least differs, where two nulls are equal.
  public BoolExpr isDistinctFrom(Tuple other) {
    return Views.condition(Operator.IS_DISTINCT_FROM, node(), other.sized(items.size()));
  }

  /// `(a, b) is not distinct from (c, d)`: all pairs are equal, where two nulls are equal.
  public BoolExpr isNotDistinctFrom(Tuple other) {
    return Views.condition(Operator.IS_NOT_DISTINCT_FROM, node(), other.sized(items.size()));
  }

  /// `(a, b) = (select x, y …)`: the one row of the query; null where it finds none.
  public BoolExpr eq(Query<Row> query) {
    var row = new ScalarQuery(Subqueries.columns(query, items.size()), node().type());
    return Views.condition(Operator.EQ, node(), row);
  }

  /// `(a, b) in (select x, y …)`.
  public BoolExpr in(Query<Row> query) {
    return Views.bool(new InQuery(node(), Subqueries.columns(query, items.size()), false));
  }

  /// The items as columns, for `set (a, b) = …`.
  List<Column<?>> columns() {
    List<Column<?>> columns = new ArrayList<>();
    for (Expr<?> item : items) {
      if (!(item instanceof Column<?> column)) {
        throw new InvalidStatement(
            "ROWAN-1154",
            "%s is set beside others, but is no column; name columns of the table in row(…)"
                .formatted(Views.describe(item)));
      }
      columns.add(column);
    }
    return columns;
  }

  /// `(a, b) not in (select x, y …)`. Where the query gives a null the condition may never be true.
  public BoolExpr notIn(Query<Row> query) {
    return in(query).not();
  }

  /// `(a, b) in ((1, 2), (3, 4))`; false where there are none. Rows are made by [Sql#row], or of
  /// values by [#of].
  public BoolExpr in(Collection<Tuple> rows) {
    List<Expression> nodes = new ArrayList<>();
    rows.forEach(row -> nodes.add(row.sized(items.size())));
    return Views.bool(new InList(node(), nodes, false));
  }

  /// `(a, b) not in ((1, 2), (3, 4))`; true where there are none.
  public BoolExpr notIn(Collection<Tuple> rows) {
    return in(rows).not();
  }

  /// `(value, value)`: a row of values of the types of this one's expressions, to be looked for
  /// among others.
  public Tuple of(Object... values) {
    List<Expr<?>> row = new ArrayList<>();
    List<Expression> operands = operands(values);
    for (int i = 0; i < operands.size(); i++) {
      row.add(Views.value(operands.get(i), items.get(i).type()));
    }
    return new Tuple(row);
  }

  List<Expression> nodes() {
    List<Expression> nodes = new ArrayList<>();
    items.forEach(item -> nodes.add(item.node()));
    return nodes;
  }

  private RowValue node() {
    return new RowValue(nodes());
  }

  /// The node, of `count` items.
  private RowValue sized(int count) {
    if (items.size() != count) {
      throw new InvalidStatement(
          "ROWAN-1106",
          "a row of %d expressions is compared with %d values; give one for each"
              .formatted(count, items.size()));
    }
    return node();
  }

  private BoolExpr compare(Operator operator, Object... values) {
    return Views.condition(operator, node(), new RowValue(operands(values)));
  }

  private List<Expression> operands(Object... values) {
    if (values.length != items.size()) {
      throw new InvalidStatement(
          "ROWAN-1106",
          "a row of %d expressions is compared with %d values; give one for each"
              .formatted(items.size(), values.length));
    }
    List<Expression> binds = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      binds.add(operand(values[i], items.get(i)));
    }
    return binds;
  }

  private static Expression operand(Object value, Expr<?> item) {
    if (value instanceof Expr<?> expression) {
      return expression.node();
    }
    boolean whole = value instanceof Long || value instanceof Integer || value instanceof Short;
    if (whole && item instanceof NumberExpr<?>) {
      return Literals.number(((Number) value).longValue(), item.type());
    }
    if (!item.type().javaType().isInstance(value)) {
      throw new InvalidStatement(
          "ROWAN-1107",
          "%s holds %s and is compared with a %s"
              .formatted(
                  Views.describe(item),
                  item.type().javaType().getSimpleName(),
                  value.getClass().getSimpleName()));
    }
    return Literals.bind(value, item.type());
  }
}
