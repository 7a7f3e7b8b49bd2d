package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Expression;

/// The condition that was switched off: it contributes nothing wherever it stands, also inside
/// `or`.
record NoCondition() implements BoolExpr {
  static final BoolExpr OFF = new NoCondition();

  @Override
  public Expression node() {
    throw new InvalidStatement(
        "ROWAN-1105",
        "a condition that was switched off by when(…) or whenPresent(…) stands where a value is"
            + " needed; use it in where, having, and, or, not alone");
  }

  @Override
  public String toString() {
    return "(no condition)";
  }

  static BoolExpr both(BoolExpr left, BoolExpr right) {
    BoolExpr.conditionOf(right);
    return left.and(right);
  }

  static BoolExpr either(BoolExpr left, BoolExpr right) {
    BoolExpr.conditionOf(right);
    return left.or(right);
  }
}
