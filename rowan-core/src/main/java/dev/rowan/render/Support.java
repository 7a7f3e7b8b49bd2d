package dev.rowan.render;

/// How a dialect answers for a [Feature].
public enum Support {
  /// The server does it as the standard says.
  NATIVE,
  /// Rowan writes something else that means the same.
  EMULATED,
  /// It is an error, before anything is sent.
  REFUSED
}
