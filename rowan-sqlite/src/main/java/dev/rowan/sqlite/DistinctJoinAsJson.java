package dev.rowan.sqlite;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.StatementNode;
import dev.rowan.render.Rewrite;
import java.util.List;

/// `string_agg(distinct a, ', ')` -> `rowan_join_json(json_group_array(distinct a), ', ')`
///
/// SQLite counts what is distinct only of aggregates of one argument
/// ([dev.rowan.render.Feature#DISTINCT_JOIN]).
final class DistinctJoinAsJson implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public Expression expression(Expression before) {
        Expression expression = super.expression(before);
        return expression instanceof AggregateCall call
                && call.distinct()
                && call.function().equals("string_agg")
            ? joined(call)
            : expression;
      }
    }.statement(statement);
  }

  private static Expression joined(AggregateCall call) {
    Expression list =
        new AggregateCall(
            "json_group_array",
            List.of(call.arguments().getFirst()),
            true,
            call.orderBy(),
            call.filter(),
            call.type());
    return Call.of("join_json", call.type(), list, call.arguments().getLast());
  }
}
