package dev.rowan.type;

import dev.rowan.RowanException;
import java.math.BigDecimal;

/// `numeric(precision, scale)`: exact decimals of `precision` digits, `scale` of them after the
/// point; precision 0 is `numeric` as wide as the server allows.
public record DecimalType(int precision, int scale, boolean quotient)
    implements SqlType<BigDecimal> {
  /// What division and averages give: as many digits as the server computes.
  public static final DecimalType QUOTIENT = new DecimalType(0, 0, true);

  public DecimalType {
    boolean legal = precision == 0 ? scale == 0 : precision > 0 && scale >= 0 && scale <= precision;
    if (!legal) {
      throw new RowanException(
          "ROWAN-1002",
          "numeric(%d, %d) is no type: the scale lies between 0 and the precision"
              .formatted(precision, scale));
    }
  }

  /// A decimal of declared digits, or `numeric` where the precision is 0.
  public DecimalType(int precision, int scale) {
    this(precision, scale, false);
  }

  /// Whether a precision is declared.
  public boolean limited() {
    return precision > 0;
  }

  @Override
  public Class<BigDecimal> javaType() {
    return BigDecimal.class;
  }

  @Override
  public String toString() {
    return limited() ? "numeric(" + precision + ", " + scale + ")" : "numeric";
  }
}
