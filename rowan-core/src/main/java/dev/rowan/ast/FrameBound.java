package dev.rowan.ast;

/// One end of a window frame.
public sealed interface FrameBound {
  /// `unbounded preceding`.
  record UnboundedPreceding() implements FrameBound {}

  /// `n preceding`: rows, groups, or the distance of the ordering value.
  record Preceding(Bind rows) implements FrameBound {}

  /// `current row`.
  record CurrentRow() implements FrameBound {}

  /// `n following`.
  record Following(Bind rows) implements FrameBound {}

  /// `unbounded following`.
  record UnboundedFollowing() implements FrameBound {}
}
