package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.SelectItem;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Several projections side by side in one select or returning list.
final class Projections {
  private Projections() {}

  /// The columns of all `projections`.
  static List<SelectItem> items(List<? extends Projection<?>> projections) {
    if (projections.size() == 1 && projections.getFirst() instanceof TableOf<?> table) {
      return table.selection().items();
    }
    List<SelectItem> items = new ArrayList<>();
    Set<Name> labels = new HashSet<>();
    for (Projection<?> projection : projections) {
      for (SelectItem item : projection.selection().items()) {
        Name label = item.label();
        if (label != null && !labels.add(label)) {
          throw new InvalidStatement(
              "ROWAN-1111",
              "two columns of one list are labelled \""
                  + label
                  + "\"; give one of them another label");
        }
        items.add(item);
      }
    }
    return items;
  }

  /// One projection, read as its own value.
  static <R> Fetch<R> fetch(Projection<R> projection, boolean mayBeAbsent, boolean inline) {
    Selection<R> selection = selection(projection, mayBeAbsent, inline);
    return new Fetch<>(
        selection.placement().at(1, 0),
        selection.nested(),
        types(selection.items(), selection.nested()));
  }

  /// The columns of one projection, as [#fetch] reads them.
  static List<SelectItem> items(Projection<?> projection, boolean mayBeAbsent, boolean inline) {
    return selection(projection, mayBeAbsent, inline).items();
  }

  /// What `projection` adds; where `inline`, with its lists in columns of their own.
  private static <T> Selection<T> selection(
      Projection<T> projection, boolean mayBeAbsent, boolean inline) {
    Selection<T> selection = mayBeAbsent ? projection.selectionOrAbsent() : projection.selection();
    return inline ? selection.inOneStatement() : selection;
  }

  /// Several projections, read as a [Row]; those at `absent` may be absent from it.
  static Fetch<Row> rowFetch(List<Projection<?>> projections, BitSet absent, boolean inline) {
    List<SelectItem> items = new ArrayList<>();
    List<NestedList> nested = new ArrayList<>();
    List<RowReader<?>> readers = new ArrayList<>();
    for (int i = 0; i < projections.size(); i++) {
      Projection<?> projection = projections.get(i);
      Selection<?> selection = selection(projection, absent.get(i), inline);
      readers.add(selection.placement().at(items.size() + 1, nested.size()));
      int shift = items.size();
      selection.nested().forEach(list -> nested.add(list.shifted(shift)));
      items.addAll(selection.items());
    }
    RowReader<?>[] parts = readers.toArray(RowReader<?>[]::new);
    return new Fetch<>(row -> Row.read(projections, parts, row), nested, types(items, nested));
  }

  /// The types of the columns, where rows are kept until their lists are loaded.
  private static List<SqlType<?>> types(List<SelectItem> items, List<NestedList> nested) {
    if (nested.isEmpty()) {
      return List.of();
    }
    List<SqlType<?>> types = new ArrayList<>(items.size());
    items.forEach(item -> types.add(item.expression().type()));
    return types;
  }
}
