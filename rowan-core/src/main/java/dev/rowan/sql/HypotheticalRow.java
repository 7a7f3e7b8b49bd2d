package dev.rowan.sql;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Expression;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.OrderedSetCall;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/// A row that is not there, and the place it would have among those that are: `rank(value, …)
/// within group (order by expression, …)`. Immutable.
///
/// Nulls come last, and first in a descending order. Servers without it (SQLite, MariaDB, MySQL)
/// count the rows before it.
public final class HypotheticalRow {
  private final List<Expression> values;
  private final List<OrderItem> order;

  private HypotheticalRow(List<Expression> values, List<OrderItem> order) {
    this.values = values;
    this.order = order;
  }

  /// A row of `value` among those ordered by `expression`.
  public static <T> HypotheticalRow of(Expr<T> expression, T value) {
    return new HypotheticalRow(List.of(), List.of()).and(expression, value);
  }

  /// A row of `value` among those ordered by `expression` from the greatest down.
  public static <T> HypotheticalRow descending(Expr<T> expression, T value) {
    return new HypotheticalRow(List.of(), List.of()).andDescending(expression, value);
  }

  /// The same row with `value` to decide among equals, ordered by `expression`.
  public <T> HypotheticalRow and(Expr<T> expression, T value) {
    return with(Literals.operand(value, expression), expression.asc());
  }

  /// The same row with `value` to decide among equals, ordered by `expression` from the greatest
  /// down.
  public <T> HypotheticalRow andDescending(Expr<T> expression, T value) {
    return with(Literals.operand(value, expression), expression.desc());
  }

  private HypotheticalRow with(Bind value, Ordering ordering) {
    List<Expression> more = new ArrayList<>(values);
    more.add(value);
    List<OrderItem> items = new ArrayList<>(order);
    items.add(ordering.item());
    return new HypotheticalRow(List.copyOf(more), List.copyOf(items));
  }

  /// `rank(…)`: its place, with gaps after equal rows.
  public NumberExpr<Long> rank() {
    return place("rank", SqlType.BIGINT);
  }

  /// `dense_rank(…)`: its place, without gaps.
  public NumberExpr<Long> denseRank() {
    return place("dense_rank", SqlType.BIGINT);
  }

  /// `percent_rank(…)`: the share of rows before it, from 0 to 1.
  public NumberExpr<Double> percentRank() {
    return place("percent_rank", SqlType.DOUBLE);
  }

  /// `cume_dist(…)`: the share of rows, itself among them, that do not stand after it.
  public NumberExpr<Double> cumeDist() {
    return place("cume_dist", SqlType.DOUBLE);
  }

  private <N extends Number> NumberExpr<N> place(String function, SqlType<N> type) {
    return Views.number(new OrderedSetCall(function, values, order, type), type);
  }
}
