package dev.rowan.sql;

import dev.rowan.ast.SetQuery.SetOperator;

/// What set operations combine: a select, or a set operation in its turn.
///
/// They nest as the calls do: `a.union(b).except(c)` is `(a union b) except c`, and
/// `a.union(b.except(c))` is `a union (b except c)`; parentheses are written where SQL would read
/// it otherwise, and where a side has an order or a limit of its own. On SQLite, which has no such
/// parentheses, that side becomes a derived table.
///
/// Both sides are read as the same `R`, and rows by what the first side selected. Rows are equal
/// where all columns are; here, two nulls are.
public sealed interface SetOperand<R> extends Query<R> permits Select, SetOperation {
  /// `this union other`: the rows of either, each once.
  default SetOperation<R> union(SetOperand<R> other) {
    return SetOperation.of(SetOperator.UNION, this, other);
  }

  /// `this union all other`: all rows of both.
  default SetOperation<R> unionAll(SetOperand<R> other) {
    return SetOperation.of(SetOperator.UNION_ALL, this, other);
  }

  /// `this intersect other`: the rows that are in both, each once.
  default SetOperation<R> intersect(SetOperand<R> other) {
    return SetOperation.of(SetOperator.INTERSECT, this, other);
  }

  /// `this intersect all other`: a row that this has m times and the other n times, the lesser of
  /// both times. SQLite numbers equal rows instead.
  default SetOperation<R> intersectAll(SetOperand<R> other) {
    return SetOperation.of(SetOperator.INTERSECT_ALL, this, other);
  }

  /// `this except other`: the rows of this that are not in the other, each once.
  default SetOperation<R> except(SetOperand<R> other) {
    return SetOperation.of(SetOperator.EXCEPT, this, other);
  }

  /// `this except all other`: a row that this has m times and the other n times, m - n times.
  /// SQLite numbers equal rows instead.
  default SetOperation<R> exceptAll(SetOperand<R> other) {
    return SetOperation.of(SetOperator.EXCEPT_ALL, this, other);
  }

  /// `(this) as alias`: a table whose columns are read by the expressions that were selected, in a
  /// set operation by its first side.
  default Derived as(String alias) {
    return Derived.table(this, alias);
  }
}
