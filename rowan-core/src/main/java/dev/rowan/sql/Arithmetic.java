package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Cast;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.type.DecimalType;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;

/// What type an arithmetic operation gives.
///
/// Whole numbers and binary floating point keep their type. Decimals grow as exact arithmetic
/// needs, within the 18 digits that every dialect can compute exactly; quotients are `numeric`
/// without a fixed scale.
final class Arithmetic {
  private static final int EXACT_DIGITS = 18;

  private Arithmetic() {}

  static <N extends Number> NumberExpr<N> apply(
      Operator operator, NumberExpr<N> left, Expression right) {
    if (operator == Operator.MODULO && floating(left.type())) {
      throw new InvalidStatement(
          "ROWAN-1118",
          "mod is asked of %s, a floating point number, which databases do not divide with a remainder; cast it to a decimal"
              .formatted(Views.describe(left)));
    }
    SqlType<N> type = type(operator, left.type(), right.type());
    return Views.number(new Infix(operator, left.node(), right, type), type);
  }

  /// `left / right` with the digits after the point.
  static NumberExpr<BigDecimal> quotient(NumberExpr<?> left, Expression right) {
    DecimalType type = DecimalType.QUOTIENT;
    Expression dividend =
        left.type() instanceof DecimalType ? left.node() : new Cast(left.node(), type);
    Expression divisor = floating(right.type()) ? new Cast(right, type) : right;
    return Views.number(new Infix(Operator.DIVIDE, dividend, divisor, type), type);
  }

  @SuppressWarnings("unchecked") // a DecimalType is a SqlType<BigDecimal>, and so then is N
  private static <N extends Number> SqlType<N> type(
      Operator operator, SqlType<N> left, SqlType<?> right) {
    if (!(left instanceof DecimalType a)) {
      return left;
    }
    DecimalType b =
        right instanceof DecimalType decimal ? decimal : new DecimalType(EXACT_DIGITS, 0);
    return (SqlType<N>) decimal(operator, a, b);
  }

  private static DecimalType decimal(Operator operator, DecimalType a, DecimalType b) {
    if (operator == Operator.DIVIDE || a.quotient() || b.quotient()) {
      return DecimalType.QUOTIENT;
    }
    int scale = operator == Operator.TIMES ? a.scale() + b.scale() : Math.max(a.scale(), b.scale());
    boolean exact = a.limited() && b.limited() && scale <= EXACT_DIGITS;
    return exact ? new DecimalType(EXACT_DIGITS, scale) : new DecimalType(0, 0);
  }

  private static boolean floating(SqlType<?> type) {
    return type.javaType() == Double.class || type.javaType() == Float.class;
  }

  /// The type of a sum of `operand`s: wide enough for any number of rows.
  static SqlType<BigDecimal> sum(SqlType<?> operand) {
    if (operand instanceof DecimalType decimal) {
      return decimal.limited() ? SqlType.decimal(EXACT_DIGITS, decimal.scale()) : decimal;
    }
    return floating(operand)
        ? SqlType.converted(
            SqlType.DOUBLE, BigDecimal.class, BigDecimal::valueOf, BigDecimal::doubleValue)
        : SqlType.decimal(EXACT_DIGITS, 0);
  }
}
