package dev.rowan.sql;

import dev.rowan.ast.ArrayFunction;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Operator;
import dev.rowan.ast.Quantified;

/// Comparisons of a value with every row of a query: `this > all (select …)`.
///
/// `any` is false and `all` true where the query finds no row; either is null where no row decides
/// and a null is among those compared. Negation is written before the whole and never turns one
/// into the other. Servers without it (SQLite) compare with the least and greatest value found.
public interface QuantifiedComparison<T> {
  /// The node of the value.
  Expression node();

  /// `this = any (select …)`: for one row of the query.
  default BoolExpr eqAny(Query<? extends T> query) {
    return compared(Operator.EQ, Quantified.Quantifier.ANY, query);
  }

  /// `this <> any (select …)`: for one row of the query.
  default BoolExpr neAny(Query<? extends T> query) {
    return compared(Operator.NE, Quantified.Quantifier.ANY, query);
  }

  /// `this < any (select …)`: for one row of the query.
  default BoolExpr ltAny(Query<? extends T> query) {
    return compared(Operator.LT, Quantified.Quantifier.ANY, query);
  }

  /// `this <= any (select …)`: for one row of the query.
  default BoolExpr leAny(Query<? extends T> query) {
    return compared(Operator.LE, Quantified.Quantifier.ANY, query);
  }

  /// `this > any (select …)`: for one row of the query.
  default BoolExpr gtAny(Query<? extends T> query) {
    return compared(Operator.GT, Quantified.Quantifier.ANY, query);
  }

  /// `this >= any (select …)`: for one row of the query.
  default BoolExpr geAny(Query<? extends T> query) {
    return compared(Operator.GE, Quantified.Quantifier.ANY, query);
  }

  /// `this = all (select …)`: for every row of the query.
  default BoolExpr eqAll(Query<? extends T> query) {
    return compared(Operator.EQ, Quantified.Quantifier.ALL, query);
  }

  /// `this <> all (select …)`: for every row of the query.
  default BoolExpr neAll(Query<? extends T> query) {
    return compared(Operator.NE, Quantified.Quantifier.ALL, query);
  }

  /// `this < all (select …)`: for every row of the query.
  default BoolExpr ltAll(Query<? extends T> query) {
    return compared(Operator.LT, Quantified.Quantifier.ALL, query);
  }

  /// `this <= all (select …)`: for every row of the query.
  default BoolExpr leAll(Query<? extends T> query) {
    return compared(Operator.LE, Quantified.Quantifier.ALL, query);
  }

  /// `this > all (select …)`: for every row of the query.
  default BoolExpr gtAll(Query<? extends T> query) {
    return compared(Operator.GT, Quantified.Quantifier.ALL, query);
  }

  /// `this >= all (select …)`: for every row of the query.
  default BoolExpr geAll(Query<? extends T> query) {
    return compared(Operator.GE, Quantified.Quantifier.ALL, query);
  }

  /// `this = any(array)`: for one element.
  default BoolExpr eqAny(ArrayExpr<T> array) {
    return compared(Operator.EQ, ArrayFunction.ANY, array);
  }

  /// `this <> all(array)`: for every element.
  default BoolExpr neAll(ArrayExpr<T> array) {
    return compared(Operator.NE, ArrayFunction.ALL, array);
  }

  /// `this < any(array)`: for one element.
  default BoolExpr ltAny(ArrayExpr<T> array) {
    return compared(Operator.LT, ArrayFunction.ANY, array);
  }

  /// `this < all(array)`: for every element.
  default BoolExpr ltAll(ArrayExpr<T> array) {
    return compared(Operator.LT, ArrayFunction.ALL, array);
  }

  /// `this > any(array)`: for one element.
  default BoolExpr gtAny(ArrayExpr<T> array) {
    return compared(Operator.GT, ArrayFunction.ANY, array);
  }

  /// `this > all(array)`: for every element.
  default BoolExpr gtAll(ArrayExpr<T> array) {
    return compared(Operator.GT, ArrayFunction.ALL, array);
  }

  private BoolExpr compared(Operator operator, ArrayFunction quantifier, ArrayExpr<T> array) {
    return Views.condition(operator, node(), quantifier.call(array.elementType(), array.node()));
  }

  private BoolExpr compared(
      Operator operator, Quantified.Quantifier quantifier, Query<? extends T> query) {
    return Views.bool(new Quantified(node(), operator, quantifier, Subqueries.oneColumn(query)));
  }
}
