package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/// Functions that are values only over a window, beside the everyday ones of [Sql]. Meant to be
/// imported statically.
public final class WindowFunctions {
  private WindowFunctions() {}

  /// `ntile(buckets)`: which of so many parts of equal size a row falls in, from 1.
  public static WindowFunction<NumberExpr<Integer>> ntile(int buckets) {
    Bind bind = place(buckets, "ntile");
    return new WindowFunction<>(
        Call.of("ntile", SqlType.INTEGER, bind), node -> Views.number(node, SqlType.INTEGER));
  }

  /// `percent_rank()`: (rank − 1) / (rows − 1), from 0 to 1; 0 for a single row.
  public static WindowFunction<NumberExpr<Double>> percentRank() {
    return distribution("percent_rank");
  }

  /// `cume_dist()`: the share of rows that do not stand after a row, above 0 to 1.
  public static WindowFunction<NumberExpr<Double>> cumeDist() {
    return distribution("cume_dist");
  }

  /// `first_value(expression)`: its value in the first row of the frame.
  public static <T, S extends Expr<T>> WindowFunction<S> firstValue(TypedExpr<T, S> expression) {
    return of("first_value", expression);
  }

  /// `last_value(expression)`: its value in the last row of the frame, which without a frame of its
  /// own ends at the row itself and its peers.
  public static <T, S extends Expr<T>> WindowFunction<S> lastValue(TypedExpr<T, S> expression) {
    return of("last_value", expression);
  }

  /// `nth_value(expression, n)`: its value in the `n`th row of the frame, from 1; null where there
  /// are fewer.
  public static <T, S extends Expr<T>> WindowFunction<S> nthValue(
      TypedExpr<T, S> expression, int n) {
    return of("nth_value", expression, place(n, "nthValue"));
  }

  /// `lag(expression, rows)`: its value so many rows before; null where there is none.
  public static <T, S extends Expr<T>> WindowFunction<S> lag(TypedExpr<T, S> expression, int rows) {
    return of("lag", expression, distance(rows, "lag"));
  }

  /// `lag(expression, rows, otherwise)`: its value so many rows before; `otherwise` where there is
  /// no such row.
  public static <T, S extends Expr<T>> WindowFunction<S> lag(
      TypedExpr<T, S> expression, int rows, T otherwise) {
    return of("lag", expression, distance(rows, "lag"), Literals.operand(otherwise, expression));
  }

  /// `lead(expression, rows)`: its value so many rows after; null where there is none.
  public static <T, S extends Expr<T>> WindowFunction<S> lead(
      TypedExpr<T, S> expression, int rows) {
    return of("lead", expression, distance(rows, "lead"));
  }

  /// `lead(expression, rows, otherwise)`: its value so many rows after; `otherwise` where there is
  /// no such row.
  public static <T, S extends Expr<T>> WindowFunction<S> lead(
      TypedExpr<T, S> expression, int rows, T otherwise) {
    return of("lead", expression, distance(rows, "lead"), Literals.operand(otherwise, expression));
  }

  private static <T, S extends Expr<T>> WindowFunction<S> of(
      String function, TypedExpr<T, S> expression, Expression... more) {
    List<Expression> arguments = new ArrayList<>(List.of(expression.node()));
    arguments.addAll(List.of(more));
    return new WindowFunction<>(
        new Call(function, arguments, expression.type()), expression::typed);
  }

  private static WindowFunction<NumberExpr<Double>> distribution(String function) {
    return new WindowFunction<>(
        Call.of(function, SqlType.DOUBLE), node -> Views.number(node, SqlType.DOUBLE));
  }

  private static Bind place(int number, String function) {
    if (number < 1) {
      throw new InvalidStatement(
          "ROWAN-1164", "%s(…) is given %d, which counts from 1".formatted(function, number));
    }
    return new Bind(number, SqlType.INTEGER);
  }

  private static Bind distance(int rows, String function) {
    if (rows < 0) {
      throw new InvalidStatement(
          "ROWAN-1164",
          "%s(…) is given %d rows; give 0 or more, or look the other way"
              .formatted(function, rows));
    }
    return new Bind(rows, SqlType.INTEGER);
  }
}
