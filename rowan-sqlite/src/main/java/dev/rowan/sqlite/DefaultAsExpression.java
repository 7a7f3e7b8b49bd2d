package dev.rowan.sqlite;

import dev.rowan.ast.DefaultValue;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.StatementNode;
import dev.rowan.render.Rewrite;

/// `values (default)`, `set a = default` -> the column's default itself, or null where it has none
/// (which for the row's own number is the next one). SQLite lacks
/// [dev.rowan.render.Feature#DEFAULT_AS_VALUE].
final class DefaultAsExpression implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public Expression expression(Expression before) {
        Expression expression = super.expression(before);
        return expression instanceof DefaultValue value ? value.equivalent() : expression;
      }
    }.statement(statement);
  }
}
