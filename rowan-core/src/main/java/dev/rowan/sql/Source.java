package dev.rowan.sql;

import dev.rowan.ast.FromItem;

/// What can stand in `from` and be joined.
public interface Source {
  /// The node that stands for it in `from`.
  FromItem source();
}
