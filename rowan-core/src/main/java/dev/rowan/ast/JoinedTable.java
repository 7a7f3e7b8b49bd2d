package dev.rowan.ast;

import org.jspecify.annotations.Nullable;

/// `left [inner|left|cross] join right on condition`; a cross join has no condition.
public record JoinedTable(FromItem left, Kind kind, FromItem right, @Nullable Expression on)
    implements FromItem {
  /// The kinds of join.
  public enum Kind {
    /// Rows with a partner on both sides.
    INNER("join"),
    /// Every row of the left side, with nulls where the right has no partner.
    LEFT("left join"),
    /// Every row with every row.
    CROSS("cross join");

    private final String keyword;

    Kind(String keyword) {
      this.keyword = keyword;
    }

    /// The standard spelling.
    public String keyword() {
      return keyword;
    }
  }
}
