package dev.rowan.sql;

import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import java.util.ArrayList;
import java.util.List;

/// Functions that choose among values: the greatest, the least, the one that belongs to another.
/// [Sql] has the everyday ones, `coalesce`, `nullIf` and `caseWhen`.
public final class Choices {
  private Choices() {}

  /// `greatest(first, second, …)`; null where any is (SQL:2023; PostgreSQL's own ignores nulls).
  @SafeVarargs
  public static <T, S extends Expr<T>> S greatest(
      TypedExpr<T, S> first, TypedExpr<T, S> second, TypedExpr<T, S>... more) {
    List<Expression> arguments = new ArrayList<>(List.of(first.node(), second.node()));
    for (TypedExpr<T, S> argument : more) {
      arguments.add(argument.node());
    }
    return first.typed(new Call("greatest", arguments, first.type()));
  }

  /// `greatest(first, value)`; null where `first` is.
  public static <T, S extends Expr<T>> S greatest(TypedExpr<T, S> first, T value) {
    return among("greatest", first, Literals.operand(value, first));
  }

  /// `greatest(first, value)`; null where `first` is.
  public static <N extends Number> NumberExpr<N> greatest(NumberExpr<N> first, long value) {
    return among("greatest", first, Literals.exactly(value, first));
  }

  /// `least(first, second, …)`; null where any is (SQL:2023; PostgreSQL's own ignores nulls).
  @SafeVarargs
  public static <T, S extends Expr<T>> S least(
      TypedExpr<T, S> first, TypedExpr<T, S> second, TypedExpr<T, S>... more) {
    List<Expression> arguments = new ArrayList<>(List.of(first.node(), second.node()));
    for (TypedExpr<T, S> argument : more) {
      arguments.add(argument.node());
    }
    return first.typed(new Call("least", arguments, first.type()));
  }

  /// `least(first, value)`; null where `first` is.
  public static <T, S extends Expr<T>> S least(TypedExpr<T, S> first, T value) {
    return among("least", first, Literals.operand(value, first));
  }

  /// `least(first, value)`; null where `first` is.
  public static <N extends Number> NumberExpr<N> least(NumberExpr<N> first, long value) {
    return among("least", first, Literals.exactly(value, first));
  }

  /// `case subject when value then … end`: a choice by the value of one expression. It is written
  /// as `case when subject = value then … end`.
  public static <T, S extends Expr<T>> CaseSubject<T, S> caseOf(TypedExpr<T, S> subject) {
    return new CaseSubject<>(subject);
  }

  private static <T, S extends Expr<T>> S among(
      String function, TypedExpr<T, S> first, Expression second) {
    return first.typed(Call.of(function, first.type(), first.node(), second));
  }
}
