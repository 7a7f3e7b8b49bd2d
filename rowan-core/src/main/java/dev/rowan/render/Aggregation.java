package dev.rowan.render;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Children;
import dev.rowan.ast.Expression;
import dev.rowan.ast.OrderedSetCall;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.WindowCall;
import java.util.List;

/// Whether an expression aggregates, or looks over a window.
final class Aggregation extends Children {
  private boolean aggregates;
  private boolean windows;

  static Aggregation in(SelectItem item) {
    return in(List.of(item.expression()));
  }

  static Aggregation in(List<Expression> expressions) {
    var walk = new Aggregation();
    expressions.forEach(walk::expression);
    return walk;
  }

  @Override
  public void expression(Expression expression) {
    if (expression instanceof WindowCall) {
      windows = true;
      return;
    }
    aggregates |= expression instanceof AggregateCall || expression instanceof OrderedSetCall;
    super.expression(expression);
  }

  @Override
  public void query(QueryNode query) {
    // A query of its own.
  }

  boolean aggregates() {
    return aggregates;
  }

  boolean windows() {
    return windows;
  }

  boolean only() {
    return aggregates && !windows;
  }

  boolean none() {
    return !aggregates && !windows;
  }
}
