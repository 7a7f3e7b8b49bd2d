package dev.rowan.render;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Bind;
import dev.rowan.ast.CaseBranch;
import dev.rowan.ast.CaseExpression;
import dev.rowan.ast.Cast;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.OrderedSetCall;
import dev.rowan.ast.Postfix;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.StatementNode;
import dev.rowan.type.SqlType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `rank(v) within group (order by x)` -> `count(case when x < v then 1 end) + 1`
///
/// `dense_rank(v) …` -> `count(distinct case when x < v then x end) + 1`
///
/// `percent_rank(v) …` -> `count(case when x < v then 1 end) / count(*)`, 0 where there are no rows
///
/// `cume_dist(v) …` -> `(count(case when x <= v then 1 end) + 1) / (count(*) + 1)`
///
/// Nulls come last, and first in a descending order, as PostgreSQL has them. For servers without
/// [Feature#ORDERED_SETS].
public final class HypotheticalAsCounts implements Rewrite {
  /// The rewrite.
  public HypotheticalAsCounts() {}

  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public Expression expression(Expression before) {
        Expression expression = super.expression(before);
        return expression instanceof OrderedSetCall call
                && call.arguments().size() == call.orderBy().size()
            ? counted(call)
            : expression;
      }
    }.statement(statement);
  }

  private static Expression counted(OrderedSetCall call) {
    return switch (call.function()) {
      case "rank" -> plus(count(before(call, 0)), 1);
      // Rows of several columns are not counted apart.
      case "dense_rank" -> call.orderBy().size() == 1 ? plus(distinct(call), 1) : call;
      case "percent_rank" ->
          new CaseExpression(
              List.of(
                  new CaseBranch(
                      Infix.condition(Operator.GT, all(), number(0)),
                      share(count(before(call, 0)), all()))),
              new Bind(0.0, SqlType.DOUBLE),
              SqlType.DOUBLE);
      case "cume_dist" -> {
        Expression notAfter = Conditions.or(before(call, 0), same(call, call.orderBy().size()));
        yield share(plus(count(Objects.requireNonNull(notAfter)), 1), plus(all(), 1));
      }
      default -> call;
    };
  }

  /// Whether a row stands before the hypothetical one, decided by the columns from `at` on.
  private static Expression before(OrderedSetCall call, int at) {
    OrderItem item = call.orderBy().get(at);
    Expression value = call.arguments().get(at);
    Operator operator = item.descending() ? Operator.GT : Operator.LT;
    Expression first = Infix.condition(operator, item.expression(), value);
    if (item.descending()) {
      first = Infix.condition(Operator.OR, first, new Postfix(item.expression(), Operator.IS_NULL));
    }
    if (at + 1 == call.orderBy().size()) {
      return first;
    }
    Expression equal = Infix.condition(Operator.EQ, item.expression(), value);
    return Infix.condition(
        Operator.OR, first, Infix.condition(Operator.AND, equal, before(call, at + 1)));
  }

  /// Whether a row equals the hypothetical one in the first `columns` columns.
  private static @Nullable Expression same(OrderedSetCall call, int columns) {
    Expression all = null;
    for (int i = 0; i < columns; i++) {
      Expression value = call.orderBy().get(i).expression();
      all = Conditions.and(all, Infix.condition(Operator.EQ, value, call.arguments().get(i)));
    }
    return all;
  }

  private static Expression distinct(OrderedSetCall call) {
    OrderItem item = call.orderBy().getFirst();
    Expression value = item.expression();
    Expression counted =
        new CaseExpression(List.of(new CaseBranch(before(call, 0), value)), null, value.type());
    Expression values = AggregateCall.of("count", SqlType.BIGINT, counted).withDistinct();
    if (!item.descending()) {
      return values;
    }
    // All nulls are one value more.
    Expression nulls = count(new Postfix(value, Operator.IS_NULL));
    var one =
        new CaseExpression(
            List.of(new CaseBranch(Infix.condition(Operator.GT, nulls, number(0)), number(1))),
            number(0),
            SqlType.BIGINT);
    return new Infix(Operator.PLUS, values, one, SqlType.BIGINT);
  }

  private static Expression count(Expression condition) {
    var one =
        new CaseExpression(List.of(new CaseBranch(condition, number(1))), null, SqlType.BIGINT);
    return AggregateCall.of("count", SqlType.BIGINT, one);
  }

  private static Expression all() {
    return AggregateCall.of("count", SqlType.BIGINT);
  }

  private static Expression plus(Expression left, long right) {
    return new Infix(Operator.PLUS, left, number(right), SqlType.BIGINT);
  }

  private static Expression share(Expression part, Expression whole) {
    return new Infix(
        Operator.DIVIDE,
        new Cast(part, SqlType.DOUBLE),
        new Cast(whole, SqlType.DOUBLE),
        SqlType.DOUBLE);
  }

  private static Expression number(long value) {
    return new Bind(value, SqlType.BIGINT);
  }
}
