package dev.rowan.type;

import dev.rowan.RowanException;

/// `varchar(length)`, or `text` where the length is 0. Lengths count code points.
public record CharacterType(int length) implements SqlType<String> {
  public CharacterType {
    if (length < 0) {
      throw new RowanException(
          "ROWAN-1002", "varchar(" + length + ") is no type: a length starts at 1");
    }
  }

  /// Whether a length is declared.
  public boolean limited() {
    return length > 0;
  }

  @Override
  public Class<String> javaType() {
    return String.class;
  }

  @Override
  public String toString() {
    return limited() ? "varchar(" + length + ")" : "text";
  }
}
