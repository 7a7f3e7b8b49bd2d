package dev.rowan.sql;

import org.jspecify.annotations.Nullable;

/// A record that selects a subset or a tree of tables; base of every generated shape class.
///
/// As a projection it adds its columns to the select list; its nested lists are loaded by one more
/// statement each, whatever the number of rows. Immutable and thread-safe.
public abstract class ShapeOf<S> implements Projection<S> {
  private volatile @Nullable ShapeLayout layout;

  /// For generated subclasses.
  protected ShapeOf() {}

  /// The table the shape starts from, under its own name.
  protected abstract TableOf<?> root();

  /// States the shape's columns, parts and lists as seen from `root`, in component order.
  protected abstract void describe(ShapeLayout layout, TableOf<?> root);

  /// Builds the record from one row.
  protected abstract S read(ShapeInput in);

  /// The shape as seen from its own root. Computed once.
  final ShapeLayout layout() {
    ShapeLayout known = layout;
    if (known == null) {
      known = layoutFrom(root());
      layout = known;
    }
    return known;
  }

  /// The shape as seen from another reference to its root table: the far end of a path.
  final ShapeLayout layoutFrom(TableOf<?> root) {
    var described = new ShapeLayout(root);
    describe(described, root);
    return described.complete();
  }

  @Override
  public final Selection<S> selection() {
    return layout().selection(this);
  }

  @Override
  public final Selection<S> selectionOrAbsent() {
    return layout().selectionOrAbsent(this);
  }
}
