package dev.rowan.postgresql;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Cast;
import dev.rowan.ast.Expression;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.SetQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.ValuesQuery;
import dev.rowan.render.Rewrite;
import java.util.ArrayList;
import java.util.List;

/// `select ? union select id` -> `select cast(? as bigint) union select id`
///
/// `(values (?, ?), (?, ?)) as v (a, b)` -> `(values (cast(? as bigint), cast(? as text)), (?, ?))
/// as v (a, b)`
///
/// A parameter that stands alone in a side of a set operation or in a row of values is a text to
/// PostgreSQL wherever the driver leaves its type open, as it does for nulls and times (manual
/// §10.5).
final class ParameterTypes implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public QueryNode query(QueryNode before) {
        QueryNode query = super.query(before);
        return switch (query) {
          case SetQuery set -> set.withArms(typed(set.left()), typed(set.right()));
          case ValuesQuery values -> firstTyped(values);
          case QueryNode other -> other;
        };
      }
    }.statement(statement);
  }

  /// The first row decides the types of all.
  private static ValuesQuery firstTyped(ValuesQuery values) {
    List<List<Expression>> rows = new ArrayList<>(values.rows());
    List<Expression> first = new ArrayList<>();
    for (Expression value : rows.getFirst()) {
      first.add(value instanceof Bind ? new Cast(value, value.type()) : value);
    }
    rows.set(0, first);
    return values.withRows(rows);
  }

  private static QueryNode typed(QueryNode arm) {
    if (!(arm instanceof SelectQuery select)
        || select.items().stream().noneMatch(ParameterTypes::open)) {
      return arm;
    }
    List<SelectItem> items =
        select.items().stream()
            .map(item ->
                open(item)
                    ? new SelectItem(
                        new Cast(item.expression(), item.expression().type()), item.label())
                    : item)
            .toList();
    return select.withItems(items);
  }

  private static boolean open(SelectItem item) {
    return item.expression() instanceof Bind;
  }
}
