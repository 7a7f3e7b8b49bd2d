package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.type.DecimalType;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The functions of a number. Null where the number or an argument is.
///
/// Roots, powers, logarithms and angles are computed in double precision on every database, from
/// numbers of any type; their last digit is that of the server's C library. Outside their domain
/// they are an error on PostgreSQL and null on the others.
public interface NumberFunctions<N extends Number> extends TypedExpr<N, NumberExpr<N>> {

  /// `abs(this)`.
  default NumberExpr<N> abs() {
    return typed(Call.of("abs", type(), node()));
  }

  /// `sign(this)`: -1, 0 or 1.
  default NumberExpr<Integer> sign() {
    return Views.number(Call.of("sign", SqlType.INTEGER, node()), SqlType.INTEGER);
  }

  /// `floor(this)`: the greatest whole number that is not greater.
  default NumberExpr<N> floor() {
    return toWhole("floor");
  }

  /// `ceil(this)`: the least whole number that is not less.
  default NumberExpr<N> ceil() {
    return toWhole("ceil");
  }

  /// `trunc(this)`: without the digits after the point.
  default NumberExpr<N> trunc() {
    return toWhole("trunc");
  }

  /// `round(this)`: to the nearest whole number, a half away from zero.
  default NumberExpr<N> round() {
    return toWhole("round");
  }

  /// `round(this, digits)` of a decimal: to so many digits after the point, a half away from zero.
  ///
  /// @throws InvalidStatement for floating point, whose digits are not decimal: cast it to a
  ///   decimal
  default NumberExpr<BigDecimal> round(int digits) {
    if (!(type() instanceof DecimalType) || digits < 0 || digits > 18) {
      throw new InvalidStatement(
          "ROWAN-1191",
          "round(%d) of %s, which is of type %s: it takes a decimal, and 0 to 18 digits; cast it to a decimal"
              .formatted(digits, Views.describe(this), type()));
    }
    SqlType<BigDecimal> type = SqlType.decimal(18, digits);
    return Views.number(Call.of("round", type, node(), new Bind(digits, SqlType.INTEGER)), type);
  }

  /// `power(this, exponent)`, in double precision.
  default NumberExpr<Double> power(double exponent) {
    return real("power", new Bind(exponent, SqlType.DOUBLE));
  }

  /// `power(this, exponent)`, in double precision.
  default NumberExpr<Double> power(NumberExpr<?> exponent) {
    return real("power", Arguments.real(exponent));
  }

  /// `sqrt(this)`, in double precision.
  default NumberExpr<Double> sqrt() {
    return real("sqrt");
  }

  /// `exp(this)`, in double precision.
  default NumberExpr<Double> exp() {
    return real("exp");
  }

  /// `ln(this)`: the natural logarithm, in double precision.
  default NumberExpr<Double> ln() {
    return real("ln");
  }

  /// `log10(this)`, in double precision.
  default NumberExpr<Double> log10() {
    return real("log10");
  }

  /// `sin(this)` of an angle in radians, in double precision.
  default NumberExpr<Double> sin() {
    return real("sin");
  }

  /// `cos(this)` of an angle in radians, in double precision.
  default NumberExpr<Double> cos() {
    return real("cos");
  }

  /// `tan(this)` of an angle in radians, in double precision.
  default NumberExpr<Double> tan() {
    return real("tan");
  }

  /// `asin(this)` in radians, in double precision.
  default NumberExpr<Double> asin() {
    return real("asin");
  }

  /// `acos(this)` in radians, in double precision.
  default NumberExpr<Double> acos() {
    return real("acos");
  }

  /// `atan(this)` in radians, in double precision.
  default NumberExpr<Double> atan() {
    return real("atan");
  }

  /// `atan2(this, x)`: the angle of the point (x, this) in radians, in double precision.
  default NumberExpr<Double> atan2(NumberExpr<?> x) {
    return real("atan2", Arguments.real(x));
  }

  /// `degrees(this)` of an angle in radians, in double precision.
  default NumberExpr<Double> degrees() {
    return real("degrees");
  }

  /// `radians(this)` of an angle in degrees, in double precision.
  default NumberExpr<Double> radians() {
    return real("radians");
  }

  /// `this & other`: the bits that both have.
  default NumberExpr<N> bitAnd(NumberExpr<N> other) {
    return bits("bitand", other.node());
  }

  /// `this & value`: the bits that both have.
  default NumberExpr<N> bitAnd(long value) {
    return bits("bitand", Literals.exactly(value, this));
  }

  /// `this | other`: the bits that either has.
  default NumberExpr<N> bitOr(NumberExpr<N> other) {
    return bits("bitor", other.node());
  }

  /// `this | value`: the bits that either has.
  default NumberExpr<N> bitOr(long value) {
    return bits("bitor", Literals.exactly(value, this));
  }

  /// `this # other`, `this ^ other`: the bits that one of both has.
  default NumberExpr<N> bitXor(NumberExpr<N> other) {
    return bits("bitxor", other.node());
  }

  /// `this # value`, `this ^ value`: the bits that one of both has.
  default NumberExpr<N> bitXor(long value) {
    return bits("bitxor", Literals.exactly(value, this));
  }

  /// `~this`: the other bits, `-this - 1`.
  default NumberExpr<N> bitNot() {
    return bits("bitnot");
  }

  /// `this << places`, in 64 bits.
  default NumberExpr<Long> shiftLeft(int places) {
    return shifted("shiftleft", places);
  }

  /// `this >> places`, in 64 bits; the sign fills the places that become free.
  default NumberExpr<Long> shiftRight(int places) {
    return shifted("shiftright", places);
  }

  private NumberExpr<Long> shifted(String function, int places) {
    requireWhole(function);
    if (places < 0 || places > 63) {
      throw new InvalidStatement(
          "ROWAN-1190", "a shift by %d places; 64 bits are shifted by 0 to 63".formatted(places));
    }
    return Views.number(
        Call.of(function, SqlType.BIGINT, node(), new Bind(places, SqlType.INTEGER)),
        SqlType.BIGINT);
  }

  private NumberExpr<N> bits(String function, Expression... more) {
    requireWhole(function);
    return typed(new Call(function, arguments(node(), more), type()));
  }

  private void requireWhole(String function) {
    if (!NumberTypes.whole(type())) {
      throw new InvalidStatement(
          "ROWAN-1190",
          "%s is asked of %s, which is of type %s and has no bits to speak of; cast it to a whole number"
              .formatted(function, Views.describe(this), type()));
    }
  }

  /// Whole numbers are what they are; decimals and floating point keep their type.
  private NumberExpr<N> toWhole(String function) {
    SqlType<N> type = type();
    return typed(NumberTypes.whole(type) ? node() : Call.of(function, type, node()));
  }

  private NumberExpr<Double> real(String function, Expression... more) {
    return Views.number(
        new Call(function, arguments(Arguments.real(this), more), SqlType.DOUBLE), SqlType.DOUBLE);
  }

  private static List<Expression> arguments(Expression first, Expression... more) {
    List<Expression> arguments = new ArrayList<>(List.of(first));
    arguments.addAll(List.of(more));
    return arguments;
  }
}
