package dev.rowan.sql;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Expression;
import dev.rowan.type.SqlType;

/// Statistical aggregates, computed in double precision from numbers of any type by an algorithm
/// that does not cancel. Of pairs, those with a null are ignored; `y` depends on `x`.
public final class Statistics {
  private Statistics() {}

  /// `var_pop(expression)`: the variance of all numbers. Null over no rows.
  public static NumberAggregate<Double> varPop(NumberExpr<?> expression) {
    return real("var_pop", Arguments.real(expression));
  }

  /// `var_samp(expression)`: the variance estimated from a sample. Null over less than two rows.
  public static NumberAggregate<Double> varSamp(NumberExpr<?> expression) {
    return real("var_samp", Arguments.real(expression));
  }

  /// `stddev_pop(expression)`: the standard deviation of all numbers. Null over no rows.
  public static NumberAggregate<Double> stddevPop(NumberExpr<?> expression) {
    return real("stddev_pop", Arguments.real(expression));
  }

  /// `stddev_samp(expression)`: the standard deviation estimated from a sample. Null over less than
  /// two rows.
  public static NumberAggregate<Double> stddevSamp(NumberExpr<?> expression) {
    return real("stddev_samp", Arguments.real(expression));
  }

  /// `covar_pop(y, x)`: the covariance of all pairs. Null over no rows.
  public static NumberAggregate<Double> covarPop(NumberExpr<?> y, NumberExpr<?> x) {
    return real("covar_pop", Arguments.real(y), Arguments.real(x));
  }

  /// `covar_samp(y, x)`: the covariance estimated from a sample. Null over less than two rows.
  public static NumberAggregate<Double> covarSamp(NumberExpr<?> y, NumberExpr<?> x) {
    return real("covar_samp", Arguments.real(y), Arguments.real(x));
  }

  /// `corr(y, x)`: the coefficient of correlation, -1 to 1. Null where either does not vary.
  public static NumberAggregate<Double> corr(NumberExpr<?> y, NumberExpr<?> x) {
    return real("corr", Arguments.real(y), Arguments.real(x));
  }

  /// `regr_slope(y, x)`: of the line of least squares. Null where `x` does not vary.
  public static NumberAggregate<Double> regrSlope(NumberExpr<?> y, NumberExpr<?> x) {
    return real("regr_slope", Arguments.real(y), Arguments.real(x));
  }

  /// `regr_intercept(y, x)`: where the line of least squares crosses the axis. Null where `x` does
  /// not vary.
  public static NumberAggregate<Double> regrIntercept(NumberExpr<?> y, NumberExpr<?> x) {
    return real("regr_intercept", Arguments.real(y), Arguments.real(x));
  }

  /// `regr_r2(y, x)`: how much of the variance the line of least squares explains, 0 to 1. Null
  /// where `x` does not vary.
  public static NumberAggregate<Double> regrR2(NumberExpr<?> y, NumberExpr<?> x) {
    return real("regr_r2", Arguments.real(y), Arguments.real(x));
  }

  /// `regr_count(y, x)`: the number of pairs.
  public static NumberAggregate<Long> regrCount(NumberExpr<?> y, NumberExpr<?> x) {
    var call = AggregateCall.of("regr_count", SqlType.BIGINT, Arguments.real(y), Arguments.real(x));
    return new Aggregates.OfNumber<>(call, SqlType.BIGINT);
  }

  private static NumberAggregate<Double> real(String function, Expression... arguments) {
    return new Aggregates.OfNumber<>(
        AggregateCall.of(function, SqlType.DOUBLE, arguments), SqlType.DOUBLE);
  }
}
