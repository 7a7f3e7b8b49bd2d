package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// `value = any(array)`: membership in one bound array, so that the text does not depend on its
/// length.
public record InArray(Expression value, Bind array) implements Expression {
  @Override
  public SqlType<?> type() {
    return SqlType.BOOLEAN;
  }
}
