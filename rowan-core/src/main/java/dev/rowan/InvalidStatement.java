package dev.rowan;

/// A statement that no database could run as it was meant: the program is wrong, not the data.
///
/// Thrown when the statement is built or rendered, before anything is sent.
public final class InvalidStatement extends RowanException {
  private static final long serialVersionUID = 1L;

  /// A mistake in a statement, with its code.
  public InvalidStatement(String code, String message) {
    super(code, message);
  }
}
