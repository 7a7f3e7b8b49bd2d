package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FrameSpec;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.WindowSpec;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.List;

/// A window: `partition by … order by … rows between … and …`. Immutable.
///
/// It begins with `partitionBy(…)`, which may be of nothing.
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

  /// The same window under a name: a query writes it once, `window name as (…)`, however many
  /// functions look over it. Whatever is said of it afterwards makes another window, without name.
  public Window named(String name) {
    return new Window(
        new WindowSpec(new Name(name), spec.partitionBy(), spec.orderBy(), spec.frame()));
  }

  /// The same window over the rows between two of them: `rows between from and to`.
  public Window rows(Frame from, Frame to) {
    return framed(FrameSpec.Unit.ROWS, from, to);
  }

  /// The same window over the rows whose ordering value lies between two distances from the row's
  /// own: `range between from and to`. The distance is a number, or, where the order is one of
  /// times, a period or duration.
  public Window range(Frame from, Frame to) {
    return framed(FrameSpec.Unit.RANGE, from, to);
  }

  /// The same window over groups of rows of equal order: `groups between from and to`. MySQL and
  /// MariaDB lack it.
  public Window groups(Frame from, Frame to) {
    return framed(FrameSpec.Unit.GROUPS, from, to);
  }

  /// `… exclude current row`: the frame without the row itself. MySQL and MariaDB lack it, and all
  /// exclusions.
  public Window excludingCurrentRow() {
    return excluding(FrameSpec.Exclusion.CURRENT_ROW);
  }

  /// `… exclude group`: the frame without the row and those of equal order.
  public Window excludingGroup() {
    return excluding(FrameSpec.Exclusion.GROUP);
  }

  /// `… exclude ties`: the frame without the other rows of equal order.
  public Window excludingTies() {
    return excluding(FrameSpec.Exclusion.TIES);
  }

  private Window excluding(FrameSpec.Exclusion exclusion) {
    FrameSpec frame = spec.frame();
    if (frame == null) {
      throw new InvalidStatement(
          "ROWAN-1163",
          "a window without frame excludes rows of it; say rows(…), range(…) or groups(…) first");
    }
    return framed(new FrameSpec(frame.unit(), frame.start(), frame.end(), exclusion));
  }

  private Window framed(FrameSpec.Unit unit, Frame from, Frame to) {
    return framed(new FrameSpec(unit, from.bound(), to.bound()));
  }

  private Window framed(FrameSpec frame) {
    return new Window(new WindowSpec(spec.partitionBy(), spec.orderBy(), frame));
  }
}
