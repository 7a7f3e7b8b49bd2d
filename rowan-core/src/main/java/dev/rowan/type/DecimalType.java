package dev.rowan.type;

import dev.rowan.RowanException;
import java.math.BigDecimal;

/// `numeric(precision, scale)`: exact decimals of `precision` digits, `scale` of them after the
/// point; precision 0 is `numeric` as wide as the server allows.
public record DecimalType(int precision, int scale) implements SqlType<BigDecimal> {
  public DecimalType {
    boolean legal = precision == 0 ? scale == 0 : precision > 0 && scale >= 0 && scale <= precision;
    if (!legal) {
      throw new RowanException(
          "ROWAN-1002",
          "numeric(%d, %d) is no type: the scale lies between 0 and the precision"
              .formatted(precision, scale));
    }
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
