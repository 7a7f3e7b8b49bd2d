package dev.rowan.sql;

import dev.rowan.ast.SelectItem;
import java.util.List;

/// What a [Projection] adds to a select list, and how it is read from wherever it ends up standing.
///
/// Shape: `items` columns side by side; `nested` lists loaded by statements of their own.
/// Immutable.
public record Selection<T>(
    List<SelectItem> items, List<NestedList> nested, Placement<T> placement) {
  public Selection {
    items = List.copyOf(items);
    nested = List.copyOf(nested);
  }

  /// Makes the reader for a place in the row.
  @FunctionalInterface
  public interface Placement<T> {
    /// The reader of the selection whose first item is column `column` (from 1) and whose first
    /// nested list is `list` (from 0).
    RowReader<T> at(int column, int list);
  }
}
