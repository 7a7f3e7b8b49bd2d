package dev.rowan.ast;

import dev.rowan.type.SqlType;
import java.util.List;

/// `function(argument, …) within group (order by …)`: an aggregate of values in an order.
public record OrderedSetCall(
    String function, List<Expression> arguments, List<OrderItem> orderBy, SqlType<?> type)
    implements Expression {
  public OrderedSetCall {
    arguments = List.copyOf(arguments);
    orderBy = List.copyOf(orderBy);
  }
}
