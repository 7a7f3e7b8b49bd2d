package dev.rowan.sql;

import dev.rowan.ast.SelectItem;
import java.util.ArrayList;
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

  /// The same with every list in a column of its own, behind the others, so that one statement
  /// loads all.
  Selection<T> inOneStatement() {
    if (nested.isEmpty()) {
      return this;
    }
    List<InlineList> lists = new ArrayList<>();
    List<SelectItem> more = new ArrayList<>(items);
    for (NestedList list : nested) {
      InlineList inline = list.inline().get();
      lists.add(inline);
      more.add(new SelectItem(inline.rows(), null));
    }
    int behind = items.size();
    return new Selection<>(
        more,
        List.of(),
        (column, list) -> {
          RowReader<T> reader = placement.at(column, 0);
          return row -> reader.read(new InlineRow(row, column + behind, lists));
        });
  }

  /// Makes the reader for a place in the row.
  @FunctionalInterface
  public interface Placement<T> {
    /// The reader of the selection whose first item is column `column` (from 1) and whose first
    /// nested list is `list` (from 0).
    RowReader<T> at(int column, int list);
  }
}
