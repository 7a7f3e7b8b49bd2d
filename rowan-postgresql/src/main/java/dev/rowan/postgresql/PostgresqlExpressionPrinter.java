package dev.rowan.postgresql;

import dev.rowan.ast.InArray;
import dev.rowan.render.ExpressionPrinter;
import dev.rowan.render.Printing;

/// Standard expressions, with arrays as parameters.
final class PostgresqlExpressionPrinter extends ExpressionPrinter {
  PostgresqlExpressionPrinter(Printing out) {
    super(out);
  }

  /// `value = any(?)`: one parameter for any number of values.
  @Override
  protected void inArray(InArray in) {
    operand(in.value(), COMPARED);
    out.text(" = any(").bind(in.array()).text(")");
  }
}
