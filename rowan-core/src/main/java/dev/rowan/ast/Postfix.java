package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// `operand operator`: `a is null`, `a is not null`.
public record Postfix(Expression operand, Operator operator) implements Expression {
  @Override
  public SqlType<?> type() {
    return SqlType.BOOLEAN;
  }
}
