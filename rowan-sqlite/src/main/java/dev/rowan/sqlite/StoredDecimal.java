package dev.rowan.sqlite;

import dev.rowan.type.DecimalType;
import java.math.BigDecimal;

/// How decimals are stored: of up to 18 digits as a 64 bit integer scaled by the digits after the
/// point, wider or unlimited ones as text.
public final class StoredDecimal {
  private static final int LONGEST = 18;

  private StoredDecimal() {}

  /// Whether values of `type` are scaled integers.
  public static boolean scaled(DecimalType type) {
    return type.limited() && type.precision() <= LONGEST;
  }

  /// The text of a decimal that is not scaled: without exponent, trailing zeros cut to the declared
  /// scale.
  public static String text(BigDecimal value, DecimalType type) {
    BigDecimal stripped = value.stripTrailingZeros();
    int scale =
        type.limited() ? Math.max(type.scale(), stripped.scale()) : Math.max(0, stripped.scale());
    return stripped.setScale(scale).toPlainString();
  }
}
