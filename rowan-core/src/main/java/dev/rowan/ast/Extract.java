package dev.rowan.ast;

import dev.rowan.type.SqlType;

/// `extract(part from operand)`, an integer.
public record Extract(Part part, Expression operand) implements Expression {
  /// The parts of a date or time that every dialect can give as an integer.
  public enum Part {
    /// The year, `2025`.
    YEAR,
    /// The month, 1 to 12.
    MONTH,
    /// The day of the month, 1 to 31.
    DAY,
    /// The hour, 0 to 23.
    HOUR,
    /// The minute, 0 to 59.
    MINUTE
  }

  @Override
  public SqlType<?> type() {
    return SqlType.INTEGER;
  }
}
