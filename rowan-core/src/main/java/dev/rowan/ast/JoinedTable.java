package dev.rowan.ast;

import org.jspecify.annotations.Nullable;

/// `left [inner|left|right|full|cross] join right on condition`; a cross join has no condition.
public record JoinedTable(FromItem left, Kind kind, FromItem right, @Nullable Expression on)
    implements FromItem {
  /// The kinds of join.
  public enum Kind {
    /// Rows with a partner on both sides.
    INNER("join"),
    /// Every row of the left side, with nulls where the right has no partner.
    LEFT("left join"),
    /// Every row of the right side, with nulls where the left has no partner.
    RIGHT("right join"),
    /// Every row of both sides, with nulls where the other has no partner.
    FULL("full join"),
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

    /// Whether a row of the result may lack the left side.
    public boolean leftMayBeAbsent() {
      return this == RIGHT || this == FULL;
    }

    /// Whether a row of the result may lack the right side.
    public boolean rightMayBeAbsent() {
      return this == LEFT || this == FULL;
    }
  }
}
