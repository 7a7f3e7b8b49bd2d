package dev.rowan.postgresql;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InArray;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.render.ExpressionPrinter;
import dev.rowan.render.Printing;
import dev.rowan.type.SqlType;
import java.time.Period;

/// Standard expressions, with arrays as parameters.
final class PostgresqlExpressionPrinter extends ExpressionPrinter {
  PostgresqlExpressionPrinter(Printing out) {
    super(out);
  }

  /// `instant + period` counts days and months of UTC, whatever the zone of the session: `(instant
  /// at time zone 'UTC' + period) at time zone 'UTC'`.
  @Override
  protected void infix(Infix infix) {
    boolean period =
        infix.type().equals(SqlType.TIMESTAMPTZ)
            && infix.right() instanceof Bind bind
            && bind.value() instanceof Period;
    if (!period) {
      super.infix(infix);
      return;
    }
    out.text("((");
    term(infix.left());
    out.text(" at time zone 'UTC' ").text(infix.operator().symbol()).text(" ");
    print(infix.right());
    out.text(") at time zone 'UTC')");
  }

  /// `value = any(?)`: one parameter for any number of values.
  @Override
  protected void inArray(InArray in) {
    operand(in.value(), COMPARED);
    out.text(" = any(").bind(in.array()).text(")");
  }

  /// Operators of JSON and arrays bind as `||` does (manual §4.1.6, "any other operator").
  @Override
  protected int precedence(Expression expression) {
    return expression instanceof Call call
            && (PostgresqlJson.operator(call) || PostgresqlArrays.operator(call))
        ? Operator.CONCAT.precedence()
        : super.precedence(expression);
  }
}
