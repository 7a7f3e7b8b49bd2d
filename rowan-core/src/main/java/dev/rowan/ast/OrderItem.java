package dev.rowan.ast;

/// `expression [asc|desc] [nulls first|last]`.
public record OrderItem(Expression expression, boolean descending, Nulls nulls) {
  /// Where nulls stand.
  public enum Nulls {
    /// Where the server puts them.
    UNSPECIFIED,
    /// Before all values.
    FIRST,
    /// After all values.
    LAST
  }
}
