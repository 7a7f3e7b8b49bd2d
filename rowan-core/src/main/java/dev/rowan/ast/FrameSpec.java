package dev.rowan.ast;

/// `rows|range|groups between start and end [exclude …]`.
public record FrameSpec(Unit unit, FrameBound start, FrameBound end, Exclusion exclusion) {
  /// A frame that leaves no row out.
  public FrameSpec(Unit unit, FrameBound start, FrameBound end) {
    this(unit, start, end, Exclusion.NO_OTHERS);
  }

  /// What a frame counts.
  public enum Unit {
    /// Rows.
    ROWS,
    /// Values of the ordering column.
    RANGE,
    /// Groups of peers.
    GROUPS
  }

  /// Which rows of the frame are left out.
  public enum Exclusion {
    /// None.
    NO_OTHERS("no others"),
    /// The row itself.
    CURRENT_ROW("current row"),
    /// The row and its peers.
    GROUP("group"),
    /// Its peers, not the row itself.
    TIES("ties");

    private final String keyword;

    Exclusion(String keyword) {
      this.keyword = keyword;
    }

    /// The standard spelling.
    public String keyword() {
      return keyword;
    }
  }
}
