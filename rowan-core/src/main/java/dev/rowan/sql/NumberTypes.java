package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;

/// The SQL type of a Java number.
final class NumberTypes {
  private NumberTypes() {}

  @SuppressWarnings("unchecked") // each branch gives the type of the value's own class
  static <N extends Number> SqlType<N> of(N value) {
    SqlType<? extends Number> type =
        switch (value) {
          case Long _ -> SqlType.BIGINT;
          case Integer _ -> SqlType.INTEGER;
          case Short _ -> SqlType.SMALLINT;
          case Double _ -> SqlType.DOUBLE;
          case Float _ -> SqlType.REAL;
          case BigDecimal decimal -> decimal(decimal);
          default ->
              throw new InvalidStatement(
                  "ROWAN-1115",
                  "literal(%s) is of no SQL number type; use long, int, short, double, float or BigDecimal"
                      .formatted(value.getClass().getSimpleName()));
        };
    return (SqlType<N>) type;
  }

  /// Whether the values of `type` are whole numbers.
  static boolean whole(SqlType<?> type) {
    Class<?> java = type.javaType();
    return java == Integer.class || java == Long.class || java == Short.class;
  }

  private static SqlType<BigDecimal> decimal(BigDecimal value) {
    int scale = Math.max(0, value.scale());
    int whole = Math.max(1, value.precision() - value.scale());
    return SqlType.decimal(whole + scale, scale);
  }
}
