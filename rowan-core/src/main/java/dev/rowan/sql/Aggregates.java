package dev.rowan.sql;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.ArrayFunction;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.Expression;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.WindowCall;
import dev.rowan.type.SqlType;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;

/// The aggregates of the families.
final class Aggregates {
  private Aggregates() {}

  static Expression over(Expr<?> aggregate, Window window) {
    return new WindowCall(aggregate.node(), window.spec());
  }

  /// `aggregate` over the rows for which `condition`, and any condition before it, holds.
  static AggregateCall filter(Expr<?> aggregate, BoolExpr condition) {
    var call = (AggregateCall) aggregate.node();
    Expression filter = Conditions.and(call.filter(), BoolExpr.conditionOf(condition));
    return filter == null ? call : call.withFilter(filter);
  }

  static <N extends Number> NumberAggregate<N> number(String function, NumberExpr<N> value) {
    return new OfNumber<>(AggregateCall.of(function, value.type(), value.node()), value.type());
  }

  static TextAggregate text(String function, TextExpr value) {
    return new OfText(AggregateCall.of(function, value.type(), value.node()), value.type());
  }

  static <T extends Temporal> TemporalAggregate<T> temporal(
      String function, TemporalExpr<T> value) {
    return new OfTemporal<>(AggregateCall.of(function, value.type(), value.node()), value.type());
  }

  record OfNumber<N extends Number>(AggregateCall node, SqlType<N> type)
      implements NumberAggregate<N> {}

  record OfText(AggregateCall node, SqlType<String> type) implements TextAggregate {}

  record OfBool(AggregateCall node) implements BoolAggregate {}

  record OfTemporal<T extends Temporal>(AggregateCall node, SqlType<T> type)
      implements TemporalAggregate<T> {}

  record OfValue<T>(AggregateCall node, SqlType<T> type) implements ValueAggregate<T> {}

  record OfJson<T>(AggregateCall node, SqlType<T> type) implements JsonAggregate<T> {}

  static <T> ArrayAggregate<T> array(Expr<T> value, Ordering... order) {
    List<OrderItem> items = new ArrayList<>();
    for (Ordering element : order) {
      items.add(element.item());
    }
    SqlType<List<T>> type = SqlType.array(value.type());
    return new OfArray<>(
        new AggregateCall(ArrayFunction.AGGREGATE, List.of(value.node()), false, items, null, type),
        type);
  }

  record OfArray<E>(AggregateCall node, SqlType<List<E>> type) implements ArrayAggregate<E> {}
}
