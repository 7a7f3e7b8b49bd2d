package dev.rowan.render;

import dev.rowan.ast.Expression;
import dev.rowan.ast.SqlText;
import dev.rowan.type.QualifiedName;

/// Where expressions and clauses of the user's own write themselves.
record CustomText(Printing out, ExpressionPrinter expressions) implements SqlText {
  @Override
  public SqlText text(String sql) {
    out.text(sql);
    return this;
  }

  @Override
  public SqlText expression(Expression expression) {
    expressions.term(expression);
    return this;
  }

  @Override
  public SqlText operand(Expression expression, int precedence) {
    expressions.operand(expression, precedence);
    return this;
  }

  @Override
  public SqlText name(QualifiedName name) {
    out.name(name);
    return this;
  }

  @Override
  public SqlText operator(String symbol) {
    out.operator(symbol);
    return this;
  }

  @Override
  public String dialect() {
    return out.features().dialect();
  }
}
