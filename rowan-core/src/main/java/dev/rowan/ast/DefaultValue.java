package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// `default`, in the place of a value of an insert or update: the column's own default.
///
/// `equivalent` is the expression that gives the same value, for servers without the keyword there:
/// the declared default, or null.
public record DefaultValue(Expression equivalent) implements Expression {
  @Override
  public SqlType<?> type() {
    return equivalent.type();
  }
}
