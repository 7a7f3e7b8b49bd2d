package dev.rowan.sqlite.jdbc;

import dev.rowan.engine.error.UnstorableValue;
import dev.rowan.engine.jdbc.Codec;
import dev.rowan.sqlite.StoredDecimal;
import dev.rowan.type.DecimalType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/// Exact decimals: up to 18 digits as the integer `value · 10^scale`, wider ones as texts.
///
/// A text, in tables not made by Rowan, is read as the number it says; so is a float where texts
/// are stored. Where integers are, a float is what SQLite makes of a result that overflows: an
/// error.
record DecimalCodec(DecimalType type) implements Codec<BigDecimal> {
  @Override
  public void bind(PreparedStatement statement, int parameter, BigDecimal value)
      throws SQLException {
    if (scaled()) {
      statement.setLong(parameter, unscaled(value));
    } else {
      statement.setString(parameter, text(value));
    }
  }

  boolean scaled() {
    return StoredDecimal.scaled(type);
  }

  /// The text that stands for `value`, the same for equal numbers.
  String text(BigDecimal value) {
    return StoredDecimal.text(exact(value), type);
  }

  /// The integer that stands for `value`.
  long unscaled(BigDecimal value) {
    return exact(value).unscaledValue().longValueExact();
  }

  /// The same number at the type's scale.
  BigDecimal exact(BigDecimal value) {
    if (!type.limited()) {
      return value;
    }
    try {
      BigDecimal exact = value.setScale(type.scale(), RoundingMode.UNNECESSARY);
      if (exact.precision() <= type.precision()) {
        return exact;
      }
    } catch (ArithmeticException e) {
      // said below
    }
    throw new UnstorableValue(
        "ROWAN-3105",
        "a decimal of %d digits after the point and %d in all does not fit %s exactly; round it, or widen the column"
            .formatted(
                Math.max(0, value.stripTrailingZeros().scale()),
                value.stripTrailingZeros().precision(),
                type));
  }

  @Override
  public void bindNull(PreparedStatement statement, int parameter) throws SQLException {
    statement.setNull(parameter, Types.NUMERIC);
  }

  @Override
  public @Nullable BigDecimal read(ResultSet row, int column) throws SQLException {
    Object stored = row.getObject(column);
    return stored == null ? null : stored(stored);
  }

  /// The number that SQLite's value stands for.
  BigDecimal stored(Object stored) {
    return switch (stored) {
      case Integer number -> integer(number);
      case Long number -> integer(number);
      case Double number -> floating(number);
      case String text -> new BigDecimal(text);
      default -> throw new ArithmeticException("no number");
    };
  }

  private BigDecimal floating(double number) {
    if (scaled()) {
      throw SqliteCodecs.inexact(type.toString());
    }
    return BigDecimal.valueOf(number);
  }

  private BigDecimal integer(long number) {
    return scaled() ? BigDecimal.valueOf(number, type.scale()) : BigDecimal.valueOf(number);
  }
}
