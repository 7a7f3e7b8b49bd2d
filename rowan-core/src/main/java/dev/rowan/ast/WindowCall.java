package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// `function [ignore nulls] over (partition by … order by … frame)`; the function is a [Call] or an
/// [AggregateCall].
public record WindowCall(Expression function, WindowSpec window, boolean ignoreNulls)
    implements Expression {
  /// A function that respects nulls.
  public WindowCall(Expression function, WindowSpec window) {
    this(function, window, false);
  }

  @Override
  public SqlType<?> type() {
    return function.type();
  }
}
