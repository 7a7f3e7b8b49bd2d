package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// `left operator right`.
public record Infix(Operator operator, Expression left, Expression right, SqlType<?> type)
    implements Expression {
  /// A comparison or a logical connective.
  public static Infix condition(Operator operator, Expression left, Expression right) {
    return new Infix(operator, left, right, SqlType.BOOLEAN);
  }
}
