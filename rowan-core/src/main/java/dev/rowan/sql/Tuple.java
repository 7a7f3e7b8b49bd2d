package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InQuery;
import dev.rowan.ast.Operator;
import dev.rowan.ast.RowValue;
import java.util.ArrayList;
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

  private RowValue node() {
    List<Expression> nodes = new ArrayList<>();
    items.forEach(item -> nodes.add(item.node()));
    return new RowValue(nodes);
  }

  private BoolExpr compare(Operator operator, Object... values) {
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
    return Views.condition(operator, node(), new RowValue(binds));
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
