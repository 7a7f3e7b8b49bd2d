package dev.rowan.postgresql;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Children;
import dev.rowan.ast.Expression;
import dev.rowan.ast.SelectQuery;

/// Finds `distinct on (f(a, ?)) … order by f(a, ?)`: two parameters are two expressions to
/// PostgreSQL, which then finds that the order does not begin with what rows are distinct on
/// (manual, SELECT). One that is selected under a label is named by it instead.
final class DistinctOnParameters {
  private DistinctOnParameters() {}

  static boolean any(SelectQuery select) {
    return !select.orderBy().isEmpty()
        && select.options().distinctOn().stream()
            .anyMatch(on -> hasParameter(on) && !labelled(on, select));
  }

  private static boolean hasParameter(Expression expression) {
    var found = new boolean[1];
    Children.each(expression, inner -> found[0] |= inner instanceof Bind);
    return found[0];
  }

  private static boolean labelled(Expression expression, SelectQuery select) {
    return select.items().stream()
        .anyMatch(item -> item.label() != null && item.expression().equals(expression));
  }
}
