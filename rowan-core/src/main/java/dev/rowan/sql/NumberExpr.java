package dev.rowan.sql;

import dev.rowan.ast.Between;
import dev.rowan.ast.Cast;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InList;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.Prefix;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A number. Every method that takes a number has a twin for `long`, since an `int` literal is no
/// `Long` in Java; comparisons accept numbers of any width, arithmetic needs one type
/// ([#as(SqlType)] widens).
public interface NumberExpr<N extends Number> extends NumberFunctions<N> {
  @Override
  default NumberExpr<N> typed(Expression node) {
    return Views.number(node, type());
  }

  @Override
  default NumberExpr<N> as(String label) {
    return new Views.OfNumber<>(node(), type(), new Name(label));
  }

  /// `cast(this as type)`.
  default <M extends Number> NumberExpr<M> as(SqlType<M> type) {
    return Views.number(new Cast(node(), type), type);
  }

  /// `this = value`.
  default BoolExpr eq(long value) {
    return compare(Operator.EQ, value);
  }

  /// `this <> value`.
  default BoolExpr ne(long value) {
    return compare(Operator.NE, value);
  }

  /// `this < value`.
  default BoolExpr lt(long value) {
    return compare(Operator.LT, value);
  }

  /// `this <= value`.
  default BoolExpr le(long value) {
    return compare(Operator.LE, value);
  }

  /// `this > value`.
  default BoolExpr gt(long value) {
    return compare(Operator.GT, value);
  }

  /// `this >= value`.
  default BoolExpr ge(long value) {
    return compare(Operator.GE, value);
  }

  /// `this between low and high`, both ends included.
  default BoolExpr between(long low, long high) {
    return Views.bool(
        new Between(node(), Literals.number(low, type()), Literals.number(high, type()), false));
  }

  /// `this not between low and high`.
  default BoolExpr notBetween(long low, long high) {
    return between(low, high).not();
  }

  /// `this between low and high`, both ends included, whatever their width.
  default BoolExpr between(NumberExpr<?> low, NumberExpr<?> high) {
    return Views.bool(new Between(node(), low.node(), high.node(), false));
  }

  /// `this not between low and high`, whatever their width.
  default BoolExpr notBetween(NumberExpr<?> low, NumberExpr<?> high) {
    return between(low, high).not();
  }

  /// `this between symmetric low and high`: the ends in either order.
  default BoolExpr betweenSymmetric(long low, long high) {
    return between(Math.min(low, high), Math.max(low, high));
  }

  /// `this in (value, …)`; false where there are none.
  default BoolExpr in(long... values) {
    List<Expression> items = new ArrayList<>(values.length);
    for (long value : values) {
      items.add(Literals.number(value, type()));
    }
    return Views.bool(new InList(node(), items, false));
  }

  /// `this in (expression, …)`, whatever their width.
  default BoolExpr in(NumberExpr<?> first, NumberExpr<?>... more) {
    return Views.in(this, first, more);
  }

  /// `this not in (value, …)`; true where there are none.
  default BoolExpr notIn(long... values) {
    return in(values).not();
  }

  /// `this is not distinct from value`: equal, where null equals null.
  default BoolExpr eqOrBothNull(long value) {
    return compare(Operator.IS_NOT_DISTINCT_FROM, value);
  }

  /// `this = other`, whatever its width.
  default BoolExpr eq(NumberExpr<?> other) {
    return Views.condition(Operator.EQ, node(), other.node());
  }

  /// `this <> other`, whatever its width.
  default BoolExpr ne(NumberExpr<?> other) {
    return Views.condition(Operator.NE, node(), other.node());
  }

  /// `this < other`, whatever its width.
  default BoolExpr lt(NumberExpr<?> other) {
    return Views.condition(Operator.LT, node(), other.node());
  }

  /// `this <= other`, whatever its width.
  default BoolExpr le(NumberExpr<?> other) {
    return Views.condition(Operator.LE, node(), other.node());
  }

  /// `this > other`, whatever its width.
  default BoolExpr gt(NumberExpr<?> other) {
    return Views.condition(Operator.GT, node(), other.node());
  }

  /// `this >= other`, whatever its width.
  default BoolExpr ge(NumberExpr<?> other) {
    return Views.condition(Operator.GE, node(), other.node());
  }

  /// `this + value`.
  default NumberExpr<N> plus(N value) {
    return Arithmetic.apply(Operator.PLUS, this, Literals.operand(value, this));
  }

  /// `this + value`.
  default NumberExpr<N> plus(long value) {
    return Arithmetic.apply(Operator.PLUS, this, Literals.exactly(value, this));
  }

  /// `this + other`.
  default NumberExpr<N> plus(NumberExpr<N> other) {
    return Arithmetic.apply(Operator.PLUS, this, other.node());
  }

  /// `this - value`.
  default NumberExpr<N> minus(N value) {
    return Arithmetic.apply(Operator.MINUS, this, Literals.operand(value, this));
  }

  /// `this - value`.
  default NumberExpr<N> minus(long value) {
    return Arithmetic.apply(Operator.MINUS, this, Literals.exactly(value, this));
  }

  /// `this - other`.
  default NumberExpr<N> minus(NumberExpr<N> other) {
    return Arithmetic.apply(Operator.MINUS, this, other.node());
  }

  /// `this * value`.
  default NumberExpr<N> times(N value) {
    return Arithmetic.apply(Operator.TIMES, this, Literals.operand(value, this));
  }

  /// `this * value`.
  default NumberExpr<N> times(long value) {
    return Arithmetic.apply(Operator.TIMES, this, Literals.exactly(value, this));
  }

  /// `this * other`.
  default NumberExpr<N> times(NumberExpr<N> other) {
    return Arithmetic.apply(Operator.TIMES, this, other.node());
  }

  /// `this / value`; whole numbers are truncated toward zero.
  default NumberExpr<N> dividedBy(N value) {
    return Arithmetic.apply(Operator.DIVIDE, this, Literals.operand(value, this));
  }

  /// `this / value`; whole numbers are truncated toward zero.
  default NumberExpr<N> dividedBy(long value) {
    return Arithmetic.apply(Operator.DIVIDE, this, Literals.exactly(value, this));
  }

  /// `this / other`; whole numbers are truncated toward zero.
  default NumberExpr<N> dividedBy(NumberExpr<N> other) {
    return Arithmetic.apply(Operator.DIVIDE, this, other.node());
  }

  /// `cast(this as numeric) / value`: the quotient with its digits after the point, of whole
  /// numbers too. SQLite computes it in double precision.
  default NumberExpr<BigDecimal> quotient(long value) {
    return Arithmetic.quotient(this, Literals.number(value, type()));
  }

  /// `cast(this as numeric) / other`: the quotient with its digits after the point, of whole
  /// numbers too. SQLite computes it in double precision.
  default NumberExpr<BigDecimal> quotient(NumberExpr<?> other) {
    return Arithmetic.quotient(this, other.node());
  }

  /// `this % value`: the remainder, with the sign of `this`.
  default NumberExpr<N> mod(N value) {
    return Arithmetic.apply(Operator.MODULO, this, Literals.operand(value, this));
  }

  /// `this % value`: the remainder, with the sign of `this`.
  default NumberExpr<N> mod(long value) {
    return Arithmetic.apply(Operator.MODULO, this, Literals.exactly(value, this));
  }

  /// `this % other`: the remainder, with the sign of `this`.
  default NumberExpr<N> mod(NumberExpr<N> other) {
    return Arithmetic.apply(Operator.MODULO, this, other.node());
  }

  /// `-this`.
  default NumberExpr<N> negated() {
    return typed(new Prefix(Operator.NEGATE, node(), type()));
  }

  private BoolExpr compare(Operator operator, long value) {
    return Views.bool(Infix.condition(operator, node(), Literals.number(value, type())));
  }
}
