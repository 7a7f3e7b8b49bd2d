package dev.rowan.sql;

import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.WindowCall;
import dev.rowan.type.SqlType;
import java.util.function.Function;

/// A function that is a value only over a window: `row_number()`, `rank()`, `lag(x)`. `S` is the
/// family of its value. Immutable.
public final class WindowFunction<S> {
  private final Call call;
  private final Function<Expression, S> family;
  private final boolean ignoreNulls;

  WindowFunction(Call call, Function<Expression, S> family) {
    this(call, family, false);
  }

  private WindowFunction(Call call, Function<Expression, S> family, boolean ignoreNulls) {
    this.call = call;
    this.family = family;
    this.ignoreNulls = ignoreNulls;
  }

  static WindowFunction<NumberExpr<Long>> ranking(String function) {
    return new WindowFunction<>(
        Call.of(function, SqlType.BIGINT), node -> Views.number(node, SqlType.BIGINT));
  }

  static <T, S extends Expr<T>> WindowFunction<S> neighbour(
      String function, TypedExpr<T, S> expression) {
    return new WindowFunction<>(
        Call.of(function, expression.type(), expression.node()), expression::typed);
  }

  /// `this ignore nulls`: as if rows in which the argument is null were not there. PostgreSQL,
  /// SQLite, MySQL and MariaDB lack it.
  public WindowFunction<S> ignoreNulls() {
    return new WindowFunction<>(call, family, true);
  }

  /// `this respect nulls`, as it is without saying so.
  public WindowFunction<S> respectNulls() {
    return new WindowFunction<>(call, family, false);
  }

  /// `this over (window)`.
  public S over(Window window) {
    return family.apply(new WindowCall(call, window.spec(), ignoreNulls));
  }

  /// `this over ()`.
  public S over() {
    return over(Window.EMPTY);
  }
}
