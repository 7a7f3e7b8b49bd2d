package dev.rowan.sqlite;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.Prefix;
import dev.rowan.type.SqlType;

/// `floor(d)` over a decimal stored in hundredths -> `d - (d % 100 + 100) % 100`, and so `ceil`,
/// `trunc` and `round`: whole numbers at the scale of the operand.
final class WholeDecimals {
  private WholeDecimals() {}

  /// Whether `call` cuts the digits after the point of a decimal.
  static boolean handles(Call call) {
    return switch (call.function()) {
      case "floor", "ceil", "trunc", "round" -> true;
      default -> false;
    };
  }

  /// The same with the operand as it is stored.
  static Expression scaled(Call call) {
    Scaled operand = Scaled.of(call.arguments().getFirst());
    if (call.arguments().size() == 2) {
      return operand.cast(call.type());
    }
    if (operand.isReal()) {
      return call;
    }
    operand.requireComputable();
    SqlType<?> type = operand.node().type();
    Expression number = operand.node();
    Expression one = new Bind(Scaled.power(operand.scale()), SqlType.BIGINT);
    return switch (call.function()) {
      case "floor" -> infix(Operator.MINUS, number, above(number, one), type);
      case "ceil" -> infix(Operator.PLUS, number, above(negated(number), one), type);
      case "trunc" ->
          infix(Operator.MINUS, number, infix(Operator.MODULO, number, one, type), type);
      default -> Scaled.of(operand.cast(SqlType.decimal(18, 0))).at(operand.scale()).node();
    };
  }

  /// How far `number` is above the next multiple of `one` that is not greater.
  private static Expression above(Expression number, Expression one) {
    SqlType<?> type = SqlType.BIGINT;
    Expression rest = infix(Operator.MODULO, number, one, type);
    return infix(Operator.MODULO, infix(Operator.PLUS, rest, one, type), one, type);
  }

  private static Expression negated(Expression number) {
    return new Prefix(Operator.NEGATE, number, SqlType.BIGINT);
  }

  private static Infix infix(
      Operator operator, Expression left, Expression right, SqlType<?> type) {
    return new Infix(operator, left, right, type);
  }
}
