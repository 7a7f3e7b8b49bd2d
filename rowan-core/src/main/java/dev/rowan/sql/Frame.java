package dev.rowan.sql;

import dev.rowan.ast.Bind;
import dev.rowan.ast.FrameBound;
import dev.rowan.type.SqlType;
import java.time.temporal.TemporalAmount;

/// One end of a window frame.
public record Frame(FrameBound bound) {
  /// `unbounded preceding`: from the first row of the partition.
  public static final Frame UNBOUNDED_PRECEDING = new Frame(new FrameBound.UnboundedPreceding());

  /// `current row`.
  public static final Frame CURRENT_ROW = new Frame(new FrameBound.CurrentRow());

  /// `unbounded following`: to the last row of the partition.
  public static final Frame UNBOUNDED_FOLLOWING = new Frame(new FrameBound.UnboundedFollowing());

  /// `rows preceding`.
  public static Frame preceding(long rows) {
    return new Frame(new FrameBound.Preceding(Literals.count(rows, "preceding")));
  }

  /// `interval preceding`, in the range of a window ordered by a date or time.
  public static Frame preceding(TemporalAmount distance) {
    return new Frame(new FrameBound.Preceding(new Bind(distance, SqlType.INTERVAL)));
  }

  /// `interval following`, in the range of a window ordered by a date or time.
  public static Frame following(TemporalAmount distance) {
    return new Frame(new FrameBound.Following(new Bind(distance, SqlType.INTERVAL)));
  }

  /// `rows following`.
  public static Frame following(long rows) {
    return new Frame(new FrameBound.Following(Literals.count(rows, "following")));
  }
}
