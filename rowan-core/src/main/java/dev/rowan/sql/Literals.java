package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Cast;
import dev.rowan.ast.DefaultValue;
import dev.rowan.ast.Expression;
import dev.rowan.type.DecimalType;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Java values as binds of the type they are compared with or assigned to.
final class Literals {
  private Literals() {}

  /// The right side of a comparison with `left`; null is refused, since SQL compares it with
  /// nothing.
  static <T> Bind operand(@Nullable T value, Expr<T> left) {
    if (value == null) {
      throw new InvalidStatement(
          "ROWAN-1101",
          "%s is compared with null, which SQL compares with nothing; use isNull() or eqOrBothNull(…)"
              .formatted(Views.describe(left)));
    }
    return bind(value, left.type());
  }

  /// `value` as a bind of `type`; a decimal with more digits after the point than the type keeps
  /// its own.
  static Bind bind(Object value, SqlType<?> type) {
    if (value instanceof BigDecimal decimal
        && type instanceof DecimalType declared
        && declared.limited()) {
      BigDecimal plain = decimal.stripTrailingZeros();
      int scale = Math.max(0, plain.scale());
      int whole = Math.max(1, plain.precision() - plain.scale());
      if (scale > declared.scale() || whole > declared.precision() - declared.scale()) {
        return new Bind(decimal, SqlType.decimal(whole + scale, scale));
      }
    }
    return new Bind(value, type);
  }

  /// The value that `column` is set to; null has a method of its own.
  static <T> Bind assignable(@Nullable T value, Column<T> column) {
    if (value == null) {
      throw new InvalidStatement(
          "ROWAN-1133",
          "%s is set to null; say setNull(%s) if that is meant".formatted(column, column.name()));
    }
    return bind(value, column.type());
  }

  /// `value` as it is stored in `column`: a decimal that was computed is rounded to the column's
  /// digits, one that was given must fit them.
  static Expression assigned(Expression value, Column<?> column) {
    if (!(column.type() instanceof DecimalType declared) || !declared.limited()) {
      return value;
    }
    if (!(value instanceof Bind bind)) {
      return value.type().equals(declared) || value instanceof DefaultValue
          ? value
          : new Cast(value, declared);
    }
    if (bind.value() != null && !bind(bind.value(), declared).type().equals(declared)) {
      throw new InvalidStatement(
          "ROWAN-1135",
          "the value for %s has more digits than %s holds; round it with setScale"
              .formatted(column, declared));
    }
    return new Bind(bind.value(), declared);
  }

  /// A whole number as a bind of the number type `type`; of `bigint` where it does not fit.
  static Bind number(long value, SqlType<?> type) {
    Object fitted = fitted(value, type);
    return fitted == null ? new Bind(value, SqlType.BIGINT) : bind(fitted, type);
  }

  /// A whole number as a bind of exactly the number type `type`.
  static Bind exactly(long value, Expr<?> target) {
    Object fitted = fitted(value, target.type());
    if (fitted == null) {
      throw new InvalidStatement(
          "ROWAN-1103",
          "%s is of type %s, which does not hold the whole number given; widen it with as(SqlType.BIGINT)"
              .formatted(Views.describe(target), target.type()));
    }
    return bind(fitted, target.type());
  }

  private static @Nullable Object fitted(long value, SqlType<?> type) {
    Class<?> java = type.javaType();
    if (java == Long.class) {
      return value;
    }
    if (java == Integer.class) {
      return value == (int) value ? (Object) (int) value : null;
    }
    if (java == Short.class) {
      return value == (short) value ? (Object) (short) value : null;
    }
    if (java == BigDecimal.class) {
      return BigDecimal.valueOf(value);
    }
    if (java == Double.class) {
      return (double) value;
    }
    return java == Float.class ? (Object) (float) value : null;
  }

  /// A whole number outside any comparison.
  static Bind count(long rows, String clause) {
    if (rows < 0) {
      throw new InvalidStatement(
          "ROWAN-1112", clause + " " + rows + " is negative; give 0 or more");
    }
    return new Bind(rows, SqlType.BIGINT);
  }
}
