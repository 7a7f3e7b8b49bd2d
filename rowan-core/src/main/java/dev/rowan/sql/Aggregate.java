package dev.rowan.sql;

/// An aggregate function, which may also run over a window. `S` is the family of its value.
public interface Aggregate<S> {
  /// `this over (window)`: one value per row.
  S over(Window window);

  /// `this over ()`: over all rows of the result.
  S over();

  /// `this filter (where condition)`: over the rows for which the condition holds.
  S filter(BoolExpr condition);
}
