package dev.rowan.sql;

import dev.rowan.ast.Expression;

/// An element of `group by`.
public interface Grouping {
  /// The node of the element.
  Expression node();
}
