package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// `function over (partition by … order by … frame)`; the function is a [Call] or an
/// [AggregateCall].
public record WindowCall(Expression function, WindowSpec window) implements Expression {
  @Override
  public SqlType<?> type() {
    return function.type();
  }
}
