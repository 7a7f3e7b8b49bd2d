package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// `exists (select …)`.
public record Exists(QueryNode query) implements Expression {
  @Override
  public SqlType<?> type() {
    return SqlType.BOOLEAN;
  }
}
