package dev.rowan.ast;

import java.util.ArrayList;
import java.util.List;
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

  /// The conditions that `condition` joins by `and`, from left to right; none where it is missing.
  public static List<Expression> conjuncts(@Nullable Expression condition) {
    List<Expression> conjuncts = new ArrayList<>();
    collect(condition, conjuncts);
    return conjuncts;
  }

  private static void collect(@Nullable Expression condition, List<Expression> conjuncts) {
    if (condition instanceof Infix infix && infix.operator() == Operator.AND) {
      collect(infix.left(), conjuncts);
      collect(infix.right(), conjuncts);
    } else if (condition != null) {
      conjuncts.add(condition);
    }
  }

  private static @Nullable Expression combine(
      Operator operator, @Nullable Expression left, @Nullable Expression right) {
    if (left == null) {
      return right;
    }
    return right == null ? left : Infix.condition(operator, left, right);
  }
}
