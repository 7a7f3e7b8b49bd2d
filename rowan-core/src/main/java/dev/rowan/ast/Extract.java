package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// `extract(part from operand)`, an integer.
public record Extract(Part part, Expression operand) implements Expression {
  /// The parts of a date or time that every dialect can give as an integer.
  public enum Part {
    /// The year, `2025`.
    YEAR,
    /// The quarter, 1 to 4.
    QUARTER,
    /// The month, 1 to 12.
    MONTH,
    /// The year of the ISO week.
    WEEK_YEAR,
    /// The ISO week, 1 to 53.
    WEEK,
    /// The day of the month, 1 to 31.
    DAY,
    /// The day of the week, 1 for Monday to 7 for Sunday.
    DAY_OF_WEEK,
    /// The day of the year, 1 to 366.
    DAY_OF_YEAR,
    /// The hour, 0 to 23.
    HOUR,
    /// The minute, 0 to 59.
    MINUTE,
    /// The whole second, 0 to 59.
    SECOND,
    /// The microsecond of the second, 0 to 999999.
    MICROSECOND
  }

  @Override
  public SqlType<?> type() {
    return SqlType.INTEGER;
  }
}
