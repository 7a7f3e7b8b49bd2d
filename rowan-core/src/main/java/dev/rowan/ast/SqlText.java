package dev.rowan.ast;

/// Where a [CustomExpression] writes itself.
public interface SqlText {
  /// Writes SQL text as it is.
  SqlText text(String sql);

  /// Writes `expression`, in parentheses where it is not a single term.
  SqlText expression(Expression expression);
}
