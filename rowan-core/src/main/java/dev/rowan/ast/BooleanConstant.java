package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// `true` or `false`.
public record BooleanConstant(boolean value) implements Expression {
  @Override
  public SqlType<?> type() {
    return SqlType.BOOLEAN;
  }
}
