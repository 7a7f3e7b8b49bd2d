package dev.rowan.ast;

import dev.rowan.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `function([distinct] argument, … [order by …]) [filter (where …)]`; `count` without arguments is
/// `count(*)`.
public record AggregateCall(
    String function,
    List<Expression> arguments,
    boolean distinct,
    List<OrderItem> orderBy,
    @Nullable Expression filter,
    SqlType<?> type)
    implements Expression {
  public AggregateCall {
    arguments = List.copyOf(arguments);
    orderBy = List.copyOf(orderBy);
  }

  /// A plain aggregate.
  public static AggregateCall of(String function, SqlType<?> type, Expression... arguments) {
    return new AggregateCall(function, List.of(arguments), false, List.of(), null, type);
  }

  /// The same aggregate over distinct arguments.
  public AggregateCall withDistinct() {
    return new AggregateCall(function, arguments, true, orderBy, filter, type);
  }

  /// The same aggregate over the rows for which `condition` holds.
  public AggregateCall withFilter(Expression condition) {
    return new AggregateCall(function, arguments, distinct, orderBy, condition, type);
  }
}
