package dev.rowan.sql;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.OrderItem;
import dev.rowan.type.SqlType;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;

/// A call of an aggregate that Rowan does not know, before its type is said. The aggregate then
/// filters and runs over windows like any other. Immutable.
public final class CustomAggregate {
  private final AggregateCall call;

  CustomAggregate(AggregateCall call) {
    this.call = call;
  }

  /// `aggregate(distinct …)`.
  public CustomAggregate distinct() {
    return new CustomAggregate(call.withDistinct());
  }

  /// `aggregate(… order by …)`: over the rows in an order.
  public CustomAggregate orderBy(Ordering... orderings) {
    List<OrderItem> order = new ArrayList<>(call.orderBy());
    for (Ordering ordering : orderings) {
      order.add(ordering.item());
    }
    return new CustomAggregate(
        new AggregateCall(
            call.function(), call.arguments(), call.distinct(), order, call.filter(), call.type()));
  }

  /// As a text.
  public TextAggregate text() {
    return new Aggregates.OfText(typed(SqlType.TEXT), SqlType.TEXT);
  }

  /// As a number of `type`.
  public <N extends Number> NumberAggregate<N> number(SqlType<N> type) {
    return new Aggregates.OfNumber<>(typed(type), type);
  }

  /// As a date or time of `type`.
  public <T extends Temporal> TemporalAggregate<T> temporal(SqlType<T> type) {
    return new Aggregates.OfTemporal<>(typed(type), type);
  }

  /// As a value of `type`.
  public <T> ValueAggregate<T> value(SqlType<T> type) {
    return new Aggregates.OfValue<>(typed(type), type);
  }

  private AggregateCall typed(SqlType<?> type) {
    return new AggregateCall(
        call.function(), call.arguments(), call.distinct(), call.orderBy(), call.filter(), type);
  }
}
