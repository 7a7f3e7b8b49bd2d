package dev.rowan.sql;

import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.type.SqlType;
import java.time.temporal.Temporal;
import java.util.List;

/// A call of a window function that Rowan does not know, before its type is said. Immutable.
public final class CustomWindowFunction {
  private final String function;
  private final List<Expression> arguments;

  CustomWindowFunction(String function, List<Expression> arguments) {
    this.function = function;
    this.arguments = List.copyOf(arguments);
  }

  /// As a text.
  public WindowFunction<TextExpr> text() {
    return new WindowFunction<>(typed(SqlType.TEXT), Views::text);
  }

  /// As a number of `type`.
  public <N extends Number> WindowFunction<NumberExpr<N>> number(SqlType<N> type) {
    return new WindowFunction<>(typed(type), node -> Views.number(node, type));
  }

  /// As a date or time of `type`.
  public <T extends Temporal> WindowFunction<TemporalExpr<T>> temporal(SqlType<T> type) {
    return new WindowFunction<>(typed(type), node -> Views.temporal(node, type));
  }

  /// As a value of `type`.
  public <T> WindowFunction<ValueExpr<T>> value(SqlType<T> type) {
    return new WindowFunction<>(typed(type), node -> Views.value(node, type));
  }

  private Call typed(SqlType<?> type) {
    return new Call(function, arguments, type);
  }
}
