package dev.rowan;

/// A null in the data where the program asked for a value.
public final class UnexpectedNull extends RowanException {
  private static final long serialVersionUID = 1L;

  /// A null that was read as a value, with its code.
  public UnexpectedNull(String code, String message) {
    super(code, message);
  }
}
