package dev.rowan.function;

import dev.rowan.sql.Expr;
import dev.rowan.testkit.TestDatabase;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A function as a row of a table: an expression, and what it means.
sealed interface Tried permits FunctionRow, AggregateRow {
  /// What reports call it.
  String name();

  /// The expression over the samples.
  Expr<?> sql();

  /// Asserts that `database` computes what it means, or that its dialect refuses it.
  void requireMeaningOn(TestDatabase database);

  /// Asserts that `actual` is `expected`; decimals by value, floats but for their last digits.
  default void requireEqual(@Nullable Object actual, @Nullable Object expected, String of) {
    boolean equal =
        switch (actual) {
          case BigDecimal number when expected instanceof BigDecimal other ->
              number.compareTo(other) == 0;
          case Double number when expected instanceof Double other ->
              Math.abs(number - other) <= 1e-12 * Math.max(1, Math.abs(other));
          case null, default -> Objects.deepEquals(actual, expected);
        };
    if (!equal) {
      throw new AssertionError(
          "%s is <%s>, but means <%s> for %s".formatted(name(), actual, expected, of));
    }
  }
}
