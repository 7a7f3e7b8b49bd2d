package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Expression;
import dev.rowan.ast.OrderItem;
import dev.rowan.type.DecimalType;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// Aggregates beside the everyday ones of [Sql]. They ignore nulls, and are null over no rows.
public final class Aggregation {
  private Aggregation() {}

  /// `string_agg(expression, separator order by …)`: the texts in that order, `separator` between
  /// them; in any order where none is given.
  public static TextAggregate join(TextExpr expression, String separator, Ordering... orderings) {
    List<OrderItem> order = Arrays.stream(orderings).map(Ordering::item).toList();
    return join(expression, separator, false, order);
  }

  /// `string_agg(distinct expression, separator order by expression)`: each text once, in order.
  public static TextAggregate joinDistinct(TextExpr expression, String separator) {
    return join(expression, separator, true, List.of(expression.item()));
  }

  /// `every(condition)`, `bool_and(condition)`: whether it is true in all rows where it is not
  /// null.
  public static BoolAggregate every(BoolExpr condition) {
    return truth("every", condition);
  }

  /// `bool_or(condition)`: whether it is true in any row.
  public static BoolAggregate any(BoolExpr condition) {
    return truth("any", condition);
  }

  /// `sum(distinct expression)`: each number once.
  public static NumberAggregate<BigDecimal> sumDistinct(NumberExpr<?> expression) {
    SqlType<BigDecimal> type = Arithmetic.sum(expression.type());
    return number(AggregateCall.of("sum", type, expression.node()).withDistinct(), type);
  }

  /// `avg(distinct expression)`: each number once.
  public static NumberAggregate<BigDecimal> avgDistinct(NumberExpr<?> expression) {
    SqlType<BigDecimal> type = DecimalType.QUOTIENT;
    return number(AggregateCall.of("avg", type, expression.node()).withDistinct(), type);
  }

  /// `bit_and(expression)`: the bits that all numbers have.
  public static <N extends Number> NumberAggregate<N> bitAnd(NumberExpr<N> expression) {
    return bits("bit_and", expression);
  }

  /// `bit_or(expression)`: the bits that any number has.
  public static <N extends Number> NumberAggregate<N> bitOr(NumberExpr<N> expression) {
    return bits("bit_or", expression);
  }

  /// `bit_xor(expression)`: the bits that an odd count of numbers has.
  public static <N extends Number> NumberAggregate<N> bitXor(NumberExpr<N> expression) {
    return bits("bit_xor", expression);
  }

  private static TextAggregate join(
      TextExpr expression, String separator, boolean distinct, List<OrderItem> order) {
    List<Expression> arguments = List.of(expression.node(), Arguments.text(separator, "join"));
    return new Aggregates.OfText(
        new AggregateCall("string_agg", arguments, distinct, order, null, SqlType.TEXT),
        SqlType.TEXT);
  }

  private static BoolAggregate truth(String function, BoolExpr condition) {
    Expression node = BoolExpr.conditionOf(condition);
    if (node == null) {
      throw new InvalidStatement(
          "ROWAN-1105", "an aggregate has a condition that was switched off; leave it out instead");
    }
    return new Aggregates.OfBool(AggregateCall.of(function, SqlType.BOOLEAN, node));
  }

  private static <N extends Number> NumberAggregate<N> bits(
      String function, NumberExpr<N> expression) {
    if (!NumberTypes.whole(expression.type())) {
      throw new InvalidStatement(
          "ROWAN-1190",
          "%s is asked of %s, which is of type %s and has no bits to speak of; cast it to a whole number"
              .formatted(function, Views.describe(expression), expression.type()));
    }
    return number(
        AggregateCall.of(function, expression.type(), expression.node()), expression.type());
  }

  private static <N extends Number> NumberAggregate<N> number(AggregateCall call, SqlType<N> type) {
    return new Aggregates.OfNumber<>(call, type);
  }
}
