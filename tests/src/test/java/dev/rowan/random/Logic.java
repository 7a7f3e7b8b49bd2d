package dev.rowan.random;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// SQL's logic of three values, null being the third.
final class Logic {
  private Logic() {}

  static @Nullable Boolean and(@Nullable Boolean left, @Nullable Boolean right) {
    if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
      return false;
    }
    return left == null || right == null ? null : Boolean.TRUE;
  }

  static @Nullable Boolean or(@Nullable Boolean left, @Nullable Boolean right) {
    return not(and(not(left), not(right)));
  }

  static @Nullable Boolean not(@Nullable Boolean operand) {
    return operand == null ? null : Boolean.valueOf(!operand);
  }

  static @Nullable Boolean equal(@Nullable Object left, @Nullable Object right) {
    return left == null || right == null ? null : Boolean.valueOf(left.equals(right));
  }

  static <T extends Comparable<T>> @Nullable Boolean less(@Nullable T left, @Nullable T right) {
    return left == null || right == null ? null : Boolean.valueOf(left.compareTo(right) < 0);
  }

  static boolean distinct(@Nullable Object left, @Nullable Object right) {
    return !Objects.equals(left, right);
  }

  static @Nullable Boolean in(@Nullable Object value, List<?> values) {
    if (values.isEmpty()) {
      return false;
    }
    return value == null ? null : Boolean.valueOf(values.contains(value));
  }
}
