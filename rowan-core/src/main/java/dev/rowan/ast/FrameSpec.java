package dev.rowan.ast;

/// `rows|range|groups between start and end`.
public record FrameSpec(Unit unit, FrameBound start, FrameBound end) {
  /// What a frame counts.
  public enum Unit {
    /// Rows.
    ROWS,
    /// Values of the ordering column.
    RANGE,
    /// Groups of peers.
    GROUPS
  }
}
