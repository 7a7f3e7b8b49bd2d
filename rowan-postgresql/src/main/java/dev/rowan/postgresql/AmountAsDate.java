package dev.rowan.postgresql;

import dev.rowan.ast.Cast;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.StatementNode;
import dev.rowan.render.Rewrite;
import dev.rowan.type.SqlType;

/// `date + interval` -> `cast(date + interval as date)`
///
/// PostgreSQL gives a timestamp there (manual §9.9); Rowan's sum is of the type of its left side.
final class AmountAsDate implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public Expression expression(Expression before) {
        Expression expression = super.expression(before);
        return expression instanceof Infix sum
                && sum.type().equals(SqlType.DATE)
                && sum.right().type().equals(SqlType.INTERVAL)
            ? new Cast(sum, SqlType.DATE)
            : expression;
      }
    }.statement(statement);
  }
}
