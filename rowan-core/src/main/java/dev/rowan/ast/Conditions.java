package dev.rowan.ast;

import org.jspecify.annotations.Nullable;

/// Joining conditions of which either may be missing.
public final class Conditions {
  private Conditions() {}

  /// `left and right`; a missing side and a constant `true` contribute nothing.
  public static @Nullable Expression and(@Nullable Expression left, @Nullable Expression right) {
    return combine(Operator.AND, left, right);
  }

  /// `left or right`; a missing side contributes nothing.
  public static @Nullable Expression or(@Nullable Expression left, @Nullable Expression right) {
    return combine(Operator.OR, left, right);
  }

  private static @Nullable Expression combine(
      Operator operator, @Nullable Expression left, @Nullable Expression right) {
    if (left == null) {
      return right;
    }
    return right == null ? left : Infix.condition(operator, left, right);
  }
}
