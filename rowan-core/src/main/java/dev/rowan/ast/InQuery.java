package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// `value [not] in (select …)`.
public record InQuery(Expression value, QueryNode query, boolean negated) implements Expression {
  @Override
  public SqlType<?> type() {
    return SqlType.BOOLEAN;
  }
}
