package dev.rowan.mapping;

import dev.rowan.sql.Expr;
import dev.rowan.sql.ManyPath;
import dev.rowan.sql.NestedListSpec;
import dev.rowan.sql.ShapeLayout;
import dev.rowan.sql.TableOf;

/// The facts of a shape that are stated in its `define`: how nested lists are filtered, ordered and
/// limited, and what computed components are.
public final class ShapeSpec {
  private final ShapeLayout layout;

  /// A specification that refines `layout`; generated shapes make it.
  public ShapeSpec(ShapeLayout layout) {
    this.layout = layout;
  }

  /// The list that follows `path`.
  public <T extends TableOf<?>> NestedListSpec<?, T> list(ManyPath<T> path) {
    return layout.refine(path);
  }

  /// The expression of the [Computed] component called `component`.
  public ShapeSpec computed(String component, Expr<?> expression) {
    layout.compute(component, expression);
    return this;
  }
}
