package dev.rowan;

/// The root of every error Rowan reports. Unchecked; each module seals its own family under it.
///
/// A message says what was asked, what stands against it, and the way out, and begins with the
/// stable [#code()], for example `ROWAN-1203`. Values of bind parameters never appear in messages
/// unless the caller asked for them.
public class RowanException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /// An error with a stable code.
  public RowanException(String code, String message) {
    super(code + ": " + message);
    this.code = code;
  }

  /// An error with a stable code and the failure that caused it.
  public RowanException(String code, String message, Throwable cause) {
    super(code + ": " + message, cause);
    this.code = code;
  }

  /// The stable code of this kind of error, `ROWAN-` and four digits.
  public final String code() {
    return code;
  }
}
