package dev.rowan.type;

import dev.rowan.RowanException;

/// An SQL identifier exactly as the database should know it, without quotes.
///
/// Printers quote a name where the dialect needs it, so spaces, quotes, reserved words and letters
/// of any script are legal; only the empty name and the NUL character are refused. Immutable.
/// Standard: SQL:2016 §5.2, delimited identifier.
public record Name(String text) {
  public Name {
    if (text.isEmpty()) {
      throw new RowanException(
          "ROWAN-1001", "a name is empty; give the table, column or alias a name");
    }
    if (text.indexOf('\0') >= 0) {
      throw new RowanException(
          "ROWAN-1001", "a name contains the NUL character, which no database can store");
    }
  }

  /// The name `text`.
  public static Name of(String text) {
    return new Name(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
