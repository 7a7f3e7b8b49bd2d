package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// `value [not] between low and high`, both ends included.
public record Between(Expression value, Expression low, Expression high, boolean negated)
    implements Expression {
  @Override
  public SqlType<?> type() {
    return SqlType.BOOLEAN;
  }
}
