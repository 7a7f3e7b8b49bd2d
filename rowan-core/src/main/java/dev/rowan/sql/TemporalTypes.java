package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.type.SqlType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;

/// What the types of date and time have, and what they lack.
final class TemporalTypes {
  private TemporalTypes() {}

  /// The SQL type of a Java date or time.
  @SuppressWarnings("unchecked") // each branch gives the type of the value's own class
  static <T extends Temporal> SqlType<T> of(T value) {
    SqlType<? extends Temporal> type =
        switch (value) {
          case Instant _ -> SqlType.TIMESTAMPTZ;
          case LocalDate _ -> SqlType.DATE;
          case LocalDateTime _ -> SqlType.TIMESTAMP;
          case LocalTime _ -> SqlType.TIME;
          default ->
              throw new InvalidStatement(
                  "ROWAN-1115",
                  "literal(%s) is of no SQL type; use Instant, LocalDate, LocalDateTime or LocalTime"
                      .formatted(value.getClass().getSimpleName()));
        };
    return (SqlType<T>) type;
  }

  /// Refuses what a time of day does not have.
  static void requireDate(Expr<?> expression, String what) {
    if (expression.type().equals(SqlType.TIME)) {
      throw lacking(expression, what);
    }
  }

  /// Refuses what a date does not have.
  static void requireTime(Expr<?> expression, String what) {
    if (expression.type().equals(SqlType.DATE)) {
      throw lacking(expression, what);
    }
  }

  /// Refuses what only `type` has.
  static void require(Expr<?> expression, SqlType<?> type, String what) {
    if (!expression.type().equals(type)) {
      throw lacking(expression, what);
    }
  }

  private static InvalidStatement lacking(Expr<?> expression, String what) {
    return new InvalidStatement(
        "ROWAN-1194",
        "%s is asked of %s, which is of type %s and has none; convert it by date(), time(), at(…), local(zone) or instant(zone)"
            .formatted(what, Views.describe(expression), expression.type()));
  }

  /// An instant as the date and time that it is in UTC; others as they are.
  static Expression local(Expr<?> expression) {
    return expression.type().equals(SqlType.TIMESTAMPTZ)
        ? Call.of("at_utc", SqlType.TIMESTAMP, expression.node())
        : expression.node();
  }
}
