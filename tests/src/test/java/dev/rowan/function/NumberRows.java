package dev.rowan.function;

import static dev.rowan.model.SampleTable.SAMPLES;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.nullIf;

import dev.rowan.model.Sample;
import dev.rowan.sql.Expr;
import dev.rowan.sql.NumberExpr;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The functions and operators of numbers.
final class NumberRows {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private NumberRows() {}

  static List<FunctionRow> all() {
    return List.of(
        whole("plus a value", n -> n.plus(3), n -> n + 3),
        whole("minus a value", n -> n.minus(3), n -> n - 3),
        whole("times a value", n -> n.times(3), n -> n * 3),
        whole("divided by a value", n -> n.dividedBy(2), n -> n / 2),
        whole("remainder of a value", n -> n.mod(4), n -> n % 4),
        two("plus", (a, b) -> a.plus(b), (a, b) -> a + b),
        two("minus", (a, b) -> a.minus(b), (a, b) -> a - b),
        two("times", (a, b) -> a.times(b), (a, b) -> a * b),
        two("divided by", (a, b) -> a.dividedBy(b), (a, b) -> a / b),
        two("remainder", (a, b) -> a.mod(b), (a, b) -> a % b),
        whole("quotient", n -> n.quotient(4), n -> quotient(n, 4)),
        whole("quotient of columns", n -> n.quotient(literal(8)), n -> quotient(n, 8)),
        decimal("quotient of a decimal", d -> d.quotient(8), d -> d.divide(new BigDecimal(8))),
        decimal("decimal plus", d -> d.plus(HALF), d -> d.add(HALF)),
        decimal("decimal minus", d -> d.minus(HALF), d -> d.subtract(HALF)),
        decimal("decimal times", d -> d.times(HALF), d -> d.multiply(HALF)),
        decimal("decimal divided", d -> d.dividedBy(HALF), d -> d.add(d)),
        decimal("decimal remainder", d -> d.mod(HALF), d -> d.remainder(HALF)),
        whole("negated", n -> n.negated(), n -> -n),
        whole("abs", n -> n.abs(), n -> Math.abs(n)),
        decimal("abs of a decimal", d -> d.abs(), d -> d.abs()),
        whole("sign", n -> n.sign(), n -> Integer.signum(n)),
        decimal("sign of a decimal", d -> d.sign(), d -> d.signum()),
        real("sign of a float", r -> r.sign(), r -> (int) Math.signum(r)),
        whole("floor of a whole number", n -> n.floor(), n -> n),
        decimal("floor of a decimal", d -> d.floor(), d -> rounded(d, RoundingMode.FLOOR)),
        decimal("ceil of a decimal", d -> d.ceil(), d -> rounded(d, RoundingMode.CEILING)),
        decimal("trunc of a decimal", d -> d.trunc(), d -> rounded(d, RoundingMode.DOWN)),
        decimal("round of a decimal", d -> d.round(), d -> rounded(d, RoundingMode.HALF_UP)),
        decimal("round to a digit", d -> d.round(1), d -> d.setScale(1, RoundingMode.HALF_UP)),
        decimal("round to more digits", d -> d.round(5), d -> d),
        decimal(
            "floor of a sum",
            d -> d.plus(HALF).floor(),
            d -> d.add(HALF).setScale(0, RoundingMode.FLOOR)),
        real("floor of a float", r -> r.floor(), r -> Math.floor(r)),
        real("ceil of a float", r -> r.ceil(), r -> Math.ceil(r)),
        real("trunc of a float", r -> r.trunc(), r -> r < 0 ? Math.ceil(r) : Math.floor(r)),
        real(
            "round of a float",
            r -> r.round(),
            r -> Math.signum(r) * Math.floor(Math.abs(r) + 0.5)),
        whole("power", n -> n.power(2), n -> Math.pow(n, 2)),
        two(
            "power of columns",
            (a, b) -> a.abs().plus(1).power(b),
            (a, b) -> Math.pow(Math.abs(a) + 1, b)),
        whole("sqrt", n -> n.abs().sqrt(), n -> Math.sqrt(Math.abs(n))),
        decimal("sqrt of a decimal", d -> d.abs().sqrt(), d -> Math.sqrt(d.abs().doubleValue())),
        real("exp", r -> r.exp(), r -> Math.exp(r)),
        real("ln", r -> r.abs().plus(1).ln(), r -> Math.log(Math.abs(r) + 1)),
        real("log10", r -> r.abs().plus(1).log10(), r -> Math.log10(Math.abs(r) + 1)),
        real("sin", r -> r.sin(), r -> Math.sin(r)),
        real("cos", r -> r.cos(), r -> Math.cos(r)),
        real("tan", r -> r.tan(), r -> Math.tan(r)),
        real("asin", r -> r.dividedBy(4).asin(), r -> Math.asin(r / 4)),
        real("acos", r -> r.dividedBy(4).acos(), r -> Math.acos(r / 4)),
        real("atan", r -> r.atan(), r -> Math.atan(r)),
        real("atan2", r -> r.atan2(literal(2)), r -> Math.atan2(r, 2)),
        real("degrees", r -> r.degrees(), r -> Math.toDegrees(r)),
        real("radians", r -> r.radians(), r -> Math.toRadians(r)),
        two("bit and", (a, b) -> a.bitAnd(b), (a, b) -> a & b),
        two("bit or", (a, b) -> a.bitOr(b), (a, b) -> a | b),
        two("bit xor", (a, b) -> a.bitXor(b), (a, b) -> a ^ b),
        two("bits mixed", (a, b) -> a.bitAnd(b.plus(1)).bitOr(8), (a, b) -> a & (b + 1) | 8),
        whole("bit and a value", n -> n.bitAnd(5), n -> n & 5),
        whole("bit or a value", n -> n.bitOr(5), n -> n | 5),
        whole("bit xor a value", n -> n.bitXor(5), n -> n ^ 5),
        whole("bit not", n -> n.bitNot(), n -> ~n),
        whole("shift left", n -> n.shiftLeft(33), n -> (long) n << 33),
        whole("shift right", n -> n.shiftRight(1), n -> (long) n >> 1),
        whole("between", n -> n.between(-7, 7), n -> n >= -7 && n <= 7),
        whole("not between", n -> n.notBetween(0, 7), n -> n < 0 || n > 7),
        whole("between symmetric", n -> n.betweenSymmetric(7, -7), n -> n >= -7 && n <= 7),
        two("between columns", (a, b) -> a.between(b, literal(9L)), (a, b) -> a >= b && a <= 9),
        two(
            "between columns symmetric",
            (a, b) -> a.betweenSymmetric(b, b.negated()),
            (a, b) -> Math.abs(a) <= Math.abs(b)),
        whole("in numbers", n -> n.in(7, 0), n -> n == 7 || n == 0),
        two("in columns", (a, b) -> a.in(b, b.plus(7)), (a, b) -> a.equals(b) || a == b + 7),
        whole(
            "cast to a wider",
            n -> n.as(SqlType.BIGINT).times(n.as(SqlType.BIGINT)),
            n -> (long) n * n),
        whole("cast to a decimal", n -> n.as(SqlType.decimal(9, 2)), n -> new BigDecimal(n)),
        decimal(
            "cast to a whole number",
            d -> d.as(SqlType.BIGINT),
            d -> rounded(d, RoundingMode.HALF_UP).longValue()),
        whole("cast to text", n -> n.castText(), n -> n.toString()),
        two(
            "not zero",
            (a, b) -> a.dividedBy(nullIf(b.plus(2), 0)),
            (a, b) -> b == -2 ? null : a / (b + 2)));
  }

  private static FunctionRow whole(
      String name,
      Function<NumberExpr<Integer>, Expr<?>> sql,
      Function<Integer, @Nullable Object> meaning) {
    return FunctionRow.of(name, SAMPLES.number, Sample::number, sql::apply, meaning);
  }

  private static FunctionRow decimal(
      String name,
      Function<NumberExpr<BigDecimal>, Expr<?>> sql,
      Function<BigDecimal, @Nullable Object> meaning) {
    return FunctionRow.of(name, SAMPLES.amount, Sample::amount, sql::apply, meaning);
  }

  private static FunctionRow real(
      String name,
      Function<NumberExpr<Double>, Expr<?>> sql,
      Function<Double, @Nullable Object> meaning) {
    return FunctionRow.of(name, SAMPLES.real, Sample::real, sql::apply, meaning);
  }

  private static FunctionRow two(
      String name,
      BiFunction<NumberExpr<Integer>, NumberExpr<Integer>, Expr<?>> sql,
      BiFunction<Integer, Integer, @Nullable Object> meaning) {
    return FunctionRow.ofTwo(
        name, sql.apply(SAMPLES.number, SAMPLES.second), Sample::number, Sample::second, meaning);
  }

  private static BigDecimal quotient(int dividend, int divisor) {
    return new BigDecimal(dividend).divide(new BigDecimal(divisor));
  }

  private static BigDecimal rounded(BigDecimal number, RoundingMode mode) {
    return number.setScale(0, mode);
  }
}
