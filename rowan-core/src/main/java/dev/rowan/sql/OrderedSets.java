package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Expression;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.OrderedSetCall;
import dev.rowan.type.SqlType;
import java.util.List;

/// Aggregates of values in their order, `… within group (order by expression)`: percentiles, the
/// most frequent value. Nulls do not count; over no values each is null.
///
/// Servers without them (SQLite, MariaDB, MySQL) number the rows instead, and refuse `mode`.
public final class OrderedSets {
  private OrderedSets() {}

  /// `percentile_cont(fraction) within group (order by expression)`: the value below which the
  /// fraction (0 to 1) of all values lies, between two of them where it falls there.
  public static NumberExpr<Double> percentileCont(double fraction, NumberExpr<?> expression) {
    return Views.number(
        call("percentile_cont", fraction(fraction), expression.asc(), SqlType.DOUBLE),
        SqlType.DOUBLE);
  }

  /// `percentile_cont(0.5) within group (order by expression)`: the middle value, or the mean of
  /// the two in the middle.
  public static NumberExpr<Double> median(NumberExpr<?> expression) {
    return percentileCont(0.5, expression);
  }

  /// `percentile_disc(fraction) within group (order by expression)`: the first value at or behind
  /// the fraction (0 to 1) of all values.
  public static <T, S extends Expr<T>> S percentileDisc(
      double fraction, TypedExpr<T, S> expression) {
    return expression.typed(
        call("percentile_disc", fraction(fraction), expression.asc(), expression.type()));
  }

  /// `mode() within group (order by expression)`: the most frequent value, the first of equals.
  public static <T, S extends Expr<T>> S mode(TypedExpr<T, S> expression) {
    return expression.typed(call("mode", List.of(), expression.asc(), expression.type()));
  }

  private static OrderedSetCall call(
      String function, List<Expression> arguments, Ordering order, SqlType<?> type) {
    OrderItem item = order.item();
    return new OrderedSetCall(function, arguments, List.of(item), type);
  }

  private static List<Expression> fraction(double fraction) {
    if (!(fraction >= 0 && fraction <= 1)) {
      throw new InvalidStatement(
          "ROWAN-1165",
          "a percentile of %s is asked; give a fraction from 0 to 1".formatted(fraction));
    }
    return List.of(new Bind(fraction, SqlType.DOUBLE));
  }
}
