package dev.rowan.sql;

import dev.rowan.ast.Between;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Operator;
import dev.rowan.ast.ScalarQuery;

/// An expression that knows its family `S` (`TextExpr`, `NumberExpr<N>`, …): what an operation on
/// such a value gives back.
public interface TypedExpr<T, S extends Expr<T>> extends Expr<T>, QuantifiedComparison<T> {
  @Override
  Expression node();

  /// This family's view of another node of the same type.
  S typed(Expression node);

  /// The same expression under an output name: `this as label`.
  S as(String label);

  /// `this = other`.
  default BoolExpr eq(S other) {
    return Views.condition(Operator.EQ, node(), other.node());
  }

  /// `this <> other`.
  default BoolExpr ne(S other) {
    return Views.condition(Operator.NE, node(), other.node());
  }

  /// `this is distinct from other`: unequal, where two nulls are equal.
  default BoolExpr isDistinctFrom(S other) {
    return Views.condition(Operator.IS_DISTINCT_FROM, node(), other.node());
  }

  /// `this is not distinct from other`: equal, where two nulls are equal.
  default BoolExpr isNotDistinctFrom(S other) {
    return Views.condition(Operator.IS_NOT_DISTINCT_FROM, node(), other.node());
  }

  /// `this < value`.
  default BoolExpr lt(T value) {
    return Views.condition(Operator.LT, node(), Literals.operand(value, this));
  }

  /// `this < other`.
  default BoolExpr lt(S other) {
    return Views.condition(Operator.LT, node(), other.node());
  }

  /// `this <= value`.
  default BoolExpr le(T value) {
    return Views.condition(Operator.LE, node(), Literals.operand(value, this));
  }

  /// `this <= other`.
  default BoolExpr le(S other) {
    return Views.condition(Operator.LE, node(), other.node());
  }

  /// `this > value`.
  default BoolExpr gt(T value) {
    return Views.condition(Operator.GT, node(), Literals.operand(value, this));
  }

  /// `this > other`.
  default BoolExpr gt(S other) {
    return Views.condition(Operator.GT, node(), other.node());
  }

  /// `this >= value`.
  default BoolExpr ge(T value) {
    return Views.condition(Operator.GE, node(), Literals.operand(value, this));
  }

  /// `this >= other`.
  default BoolExpr ge(S other) {
    return Views.condition(Operator.GE, node(), other.node());
  }

  /// `this between low and high`, both ends included.
  default BoolExpr between(T low, T high) {
    return Views.bool(
        new Between(node(), Literals.operand(low, this), Literals.operand(high, this), false));
  }

  /// `this not between low and high`.
  default BoolExpr notBetween(T low, T high) {
    return between(low, high).not();
  }

  /// `this between low and high`, both ends included.
  default BoolExpr between(S low, S high) {
    return Views.bool(new Between(node(), low.node(), high.node(), false));
  }

  /// `this not between low and high`.
  default BoolExpr notBetween(S low, S high) {
    return between(low, high).not();
  }

  /// `this between symmetric low and high`: `this between low and high or this between high and
  /// low`.
  default BoolExpr betweenSymmetric(S low, S high) {
    return between(low, high).or(between(high, low));
  }

  /// `this = (select …)`.
  default BoolExpr eq(Query<? extends T> scalar) {
    return Views.condition(Operator.EQ, node(), scalar(scalar));
  }

  /// `this <> (select …)`.
  default BoolExpr ne(Query<? extends T> scalar) {
    return Views.condition(Operator.NE, node(), scalar(scalar));
  }

  /// `this <= (select …)`.
  default BoolExpr le(Query<? extends T> scalar) {
    return Views.condition(Operator.LE, node(), scalar(scalar));
  }

  /// `this >= (select …)`.
  default BoolExpr ge(Query<? extends T> scalar) {
    return Views.condition(Operator.GE, node(), scalar(scalar));
  }

  /// `this < (select …)`.
  default BoolExpr lt(Query<? extends T> scalar) {
    return Views.condition(Operator.LT, node(), scalar(scalar));
  }

  /// `this > (select …)`.
  default BoolExpr gt(Query<? extends T> scalar) {
    return Views.condition(Operator.GT, node(), scalar(scalar));
  }

  private ScalarQuery scalar(Query<? extends T> query) {
    return Subqueries.scalar(query);
  }
}
