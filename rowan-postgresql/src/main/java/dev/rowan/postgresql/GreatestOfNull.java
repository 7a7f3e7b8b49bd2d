package dev.rowan.postgresql;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.CaseBranch;
import dev.rowan.ast.CaseExpression;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Operator;
import dev.rowan.ast.Postfix;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.StatementNode;
import dev.rowan.render.Rewrite;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `greatest(a, b)` -> `case when a is not null and b is not null then greatest(a, b) end`, and so
/// `least`
///
/// PostgreSQL ignores nulls there (manual §9.18.4); the standard does not
/// ([dev.rowan.render.Feature#GREATEST_OF_NULL]).
final class GreatestOfNull implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public Expression expression(Expression before) {
        Expression expression = super.expression(before);
        return expression instanceof Call call
                && (call.function().equals("greatest") || call.function().equals("least"))
            ? guarded(call)
            : expression;
      }
    }.statement(statement);
  }

  private static Expression guarded(Call call) {
    @Nullable Expression known = null;
    for (Expression argument : call.arguments()) {
      if (!(argument instanceof Bind)) {
        known = Conditions.and(known, new Postfix(argument, Operator.IS_NOT_NULL));
      }
    }
    return known == null
        ? call
        : new CaseExpression(List.of(new CaseBranch(known, call)), null, call.type());
  }
}
