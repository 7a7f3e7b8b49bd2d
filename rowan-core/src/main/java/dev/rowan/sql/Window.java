package dev.rowan.sql;

import dev.rowan.ast.Expression;
import dev.rowan.ast.FrameBound;
import dev.rowan.ast.FrameSpec;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.WindowSpec;
import java.util.ArrayList;
import java.util.List;

/// A window: `partition by … order by … rows between … and …`. Immutable.
public final class Window {
  static final Window EMPTY = new Window(new WindowSpec(List.of(), List.of(), null));

  private final WindowSpec spec;

  private Window(WindowSpec spec) {
    this.spec = spec;
  }

  WindowSpec spec() {
    return spec;
  }

  /// The same window over parts of equal values.
  public Window partitionBy(Expr<?>... expressions) {
    List<Expression> parts = new ArrayList<>(spec.partitionBy());
    for (Expr<?> expression : expressions) {
      parts.add(expression.node());
    }
    return new Window(new WindowSpec(parts, spec.orderBy(), spec.frame()));
  }

  /// The same window in an order; a second call decides among equals.
  public Window orderBy(Ordering... orderings) {
    List<OrderItem> order = new ArrayList<>(spec.orderBy());
    for (Ordering ordering : orderings) {
      order.add(ordering.item());
    }
    return new Window(new WindowSpec(spec.partitionBy(), order, spec.frame()));
  }

  /// The same window over the rows between two of them: `rows between from and to`.
  public Window rows(Frame from, Frame to) {
    return framed(FrameSpec.Unit.ROWS, from.bound(), to.bound());
  }

  private Window framed(FrameSpec.Unit unit, FrameBound from, FrameBound to) {
    return new Window(
        new WindowSpec(spec.partitionBy(), spec.orderBy(), new FrameSpec(unit, from, to)));
  }
}
