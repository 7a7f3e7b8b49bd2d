package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.UnexpectedNull;
import dev.rowan.ast.Bind;
import dev.rowan.ast.SelectItem;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Where the parts of a shape stand in a row: its columns first, in component order; then the
/// columns of its nested to-one parts; then the keys its lists are loaded by.
///
/// A generated shape describes itself to it; `define` refines lists and computed components; then
/// it is complete and does not change.
public final class ShapeLayout {
  private final TableOf<?> root;
  private final List<SelectItem> items = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, NestedListSpec<?, ?>> lists = new LinkedHashMap<>();
  private final Map<String, Integer> computed = new LinkedHashMap<>();
  private final List<NestedList> nested = new ArrayList<>();
  private int ownLists;

  ShapeLayout(TableOf<?> root) {
    this.root = root;
  }

  private record Part(String component, Selection<?> selection, int item, int list) {}

  // --- described by generated shapes, in component order

  /// The next component is a column or another expression over the root.
  public void column(Expr<?> expression) {
    items.add(new SelectItem(expression.node(), null));
  }

  /// The next component is computed; `define` gives its expression.
  public void computed(String component, SqlType<?> type) {
    computed.put(component, items.size());
    items.add(new SelectItem(new Bind(null, type), null));
  }

  /// The next component is the row at the end of a to-one relation.
  public void one(String component, TableOf<?> far) {
    parts.add(new Part(component, optional(far) ? far.selectionOrAbsent() : far.selection(), 0, 0));
  }

  /// The next component is a shape of the row at the end of a to-one relation.
  public <S> void one(String component, TableOf<?> far, Supplier<? extends ShapeOf<S>> shape) {
    ShapeOf<S> part = shape.get();
    ShapeLayout seen = part.layoutFrom(far);
    parts.add(
        new Part(
            component, optional(far) ? seen.selectionOrAbsent(part) : seen.selection(part), 0, 0));
  }

  /// The next component lists the rows at the end of a to-many relation.
  public <R, T extends TableOf<R>> void list(String component, ManyPath<T> path) {
    lists.put(component, new NestedListSpec<>(path, far -> far.selection()));
  }

  /// The next component lists shapes of the rows at the end of a to-many relation.
  public <S, T extends TableOf<?>> void list(
      String component, ManyPath<T> path, Supplier<? extends ShapeOf<S>> shape) {
    // The shape is looked up when elements are loaded: shapes of two tables may refer to each
    // other.
    lists.put(
        component,
        new NestedListSpec<S, T>(
            path,
            far -> {
              ShapeOf<S> element = shape.get();
              return element.layoutFrom(far).selection(element);
            }));
  }

  // --- refined by define

  /// The list that follows `path`, to be ordered, filtered or limited.
  @SuppressWarnings("unchecked") // a relation's path has one target class
  public <T extends TableOf<?>> NestedListSpec<?, T> refine(ManyPath<T> path) {
    for (NestedListSpec<?, ?> list : lists.values()) {
      if (list.path().relation().equals(path.relation())) {
        return (NestedListSpec<?, T>) list;
      }
    }
    throw new InvalidStatement(
        "ROWAN-1121",
        "define refines %s, but the shape has no list over it; it lists %s"
            .formatted(path, lists.keySet()));
  }

  /// The expression of the computed component `component`.
  public void compute(String component, Expr<?> expression) {
    Integer item = computed.remove(component);
    if (item == null) {
      throw new InvalidStatement(
          "ROWAN-1122",
          "define computes \"%s\", but the shape has no such @Computed component without an expression; it has %s"
              .formatted(component, computed.keySet()));
    }
    items.set(item, new SelectItem(expression.node(), null));
  }

  // --- complete

  ShapeLayout complete() {
    if (!computed.isEmpty()) {
      throw new InvalidStatement(
          "ROWAN-1123",
          "computed components %s have no expression; give it in define"
              .formatted(computed.keySet()));
    }
    ownLists = lists.size();
    int listAt = ownLists;
    var later = new ArrayList<NestedList>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      parts.set(i, new Part(part.component(), part.selection(), items.size(), listAt));
      for (NestedList list : part.selection().nested()) {
        later.add(list.shifted(items.size()));
      }
      items.addAll(part.selection().items());
      listAt += part.selection().nested().size();
    }
    for (NestedListSpec<?, ?> list : lists.values()) {
      int key = keyItem(list.path().local());
      nested.add(list.nestedAt(key));
    }
    nested.addAll(later);
    return this;
  }

  /// Where the key of a list stands: a column of the shape where it is one, else added behind the
  /// others.
  private int keyItem(List<? extends Column<?>> key) {
    if (key.size() == 1) {
      for (int i = 0; i < items.size(); i++) {
        if (items.get(i).expression().equals(key.getFirst().node())) {
          return i;
        }
      }
    }
    key.forEach(column -> items.add(new SelectItem(column.node(), null)));
    return items.size() - key.size();
  }

  <S> Selection<S> selection(ShapeOf<S> shape) {
    return new Selection<>(
        items,
        nested,
        (column, list) -> row -> shape.read(new ShapeInput(row, column - 1, list, this)));
  }

  <S> Selection<S> selectionOrAbsent(ShapeOf<S> shape) {
    var withPresence = new ArrayList<>(items);
    withPresence.add(new SelectItem(root.columns().get(root.presence()).node(), null));
    int presence = items.size();
    return new Selection<>(
        withPresence,
        nested,
        (column, list) ->
            row ->
                row.isNull(column + presence)
                    ? null
                    : shape.read(new ShapeInput(row, column - 1, list, this)));
  }

  Selection<?> part(int index) {
    return parts.get(index).selection();
  }

  /// The first column of a part, relative to the column before the shape's first.
  int partItem(int index) {
    return parts.get(index).item() + 1;
  }

  int partList(int index) {
    return parts.get(index).list();
  }

  UnexpectedNull absent(int index) {
    return new UnexpectedNull(
        "ROWAN-1402",
        "component %s of a shape of %s has no row; declare it @Nullable"
            .formatted(parts.get(index).component(), root));
  }

  private static boolean optional(TableOf<?> far) {
    var path = far.ref().path();
    return path != null && path.optional();
  }
}
