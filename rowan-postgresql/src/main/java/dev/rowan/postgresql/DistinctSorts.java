package dev.rowan.postgresql;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.StatementNode;
import dev.rowan.render.Rewrite;
import java.util.List;

/// `string_agg(distinct left(a, ?), ',' order by left(a, ?))` -> `string_agg(distinct left(a, ?),
/// ',')`
///
/// PostgreSQL sees two expressions where there are two parameters, and orders what is distinct only
/// by its arguments; it sorts them anyway to find what is distinct.
final class DistinctSorts implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public Expression expression(Expression before) {
        Expression expression = super.expression(before);
        return expression instanceof AggregateCall call
                && call.distinct()
                && GroupByParameters.hasParameter(call.arguments().getFirst())
            ? new AggregateCall(
                call.function(), call.arguments(), true, List.of(), call.filter(), call.type())
            : expression;
      }
    }.statement(statement);
  }
}
