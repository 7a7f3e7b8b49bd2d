package dev.rowan.render;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Children;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.OrderedSetCall;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.WindowCall;
import org.jspecify.annotations.Nullable;

/// Checks that window functions stand where the rows of a query are known: in its list and order,
/// and not in one another.
final class WindowPlaces extends Children {
  /// Where no window function can stand; null where one can.
  private @Nullable String place;

  private WindowPlaces() {}

  /// @throws InvalidStatement if a window function of `statement` is out of place
  static void check(StatementNode statement) {
    new WindowPlaces().statement(statement);
  }

  @Override
  public void statement(StatementNode statement) {
    if (statement instanceof QueryNode query) {
      query(query);
    } else {
      within("a data change", () -> super.statement(statement));
    }
  }

  @Override
  public void query(QueryNode query) {
    within(
        null,
        () -> {
          if (query instanceof SelectQuery select) {
            select(select);
          } else {
            super.query(query);
          }
        });
  }

  private void select(SelectQuery select) {
    select.from().forEach(this::from);
    clause("where", select.where());
    within("group by", () -> select.groupBy().forEach(this::expression));
    clause("having", select.having());
    super.query(SelectQuery.of(select.items()).withOrderBy(select.orderBy()));
  }

  @Override
  public void from(FromItem item) {
    if (item instanceof JoinedTable joined) {
      from(joined.left());
      from(joined.right());
      clause("the condition of a join", joined.on());
    } else {
      super.from(item);
    }
  }

  @Override
  public void expression(Expression expression) {
    switch (expression) {
      case WindowCall call -> {
        if (place != null) {
          throw new InvalidStatement(
              "ROWAN-1222",
              "a window function stands in %s, which comes before windows are looked over; select it under a label in a derived table, select(…).as(\"…\"), and use its column"
                  .formatted(place));
        }
        requireWhole(call);
        within("another window function", () -> super.expression(call));
      }
      case AggregateCall _, OrderedSetCall _ -> {
        String around = place == null ? "an aggregate" : place;
        within(around, () -> super.expression(expression));
      }
      default -> super.expression(expression);
    }
  }

  private static void requireWhole(WindowCall call) {
    if (call.function() instanceof AggregateCall aggregate && aggregate.distinct()) {
      throw new InvalidStatement(
          "ROWAN-1223",
          "%s(distinct …) stands over a window, where servers count every row; take it over a derived table without repeated rows"
              .formatted(aggregate.function()));
    }
  }

  private void clause(String name, @Nullable Expression condition) {
    if (condition != null) {
      within(name, () -> expression(condition));
    }
  }

  private void within(@Nullable String name, Runnable visit) {
    String outer = place;
    place = name;
    visit.run();
    place = outer;
  }
}
