package dev.rowan.render;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FrameBound;
import dev.rowan.ast.FrameSpec;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.WindowCall;
import dev.rowan.ast.WindowSpec;
import dev.rowan.type.SqlType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// `order by t range between interval '1 day' preceding and current row` -> `order by
/// nanoseconds(t) range between 86400000000000 preceding and current row`
///
/// For servers without [Feature#FRAME_INTERVAL]; a dialect says how it counts the nanoseconds of a
/// date or time. Distances of months, which have no length of their own, stay as they are, and are
/// refused by the printer.
public final class IntervalFrameAsNumber implements Rewrite {
  private static final long NANOS_OF_DAY = Duration.ofDays(1).toNanos();

  private final UnaryOperator<Expression> nanoseconds;

  /// Where `nanoseconds` makes a number of a date or time, a day being 86,400 seconds.
  public IntervalFrameAsNumber(UnaryOperator<Expression> nanoseconds) {
    this.nanoseconds = nanoseconds;
  }

  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public Expression expression(Expression before) {
        Expression expression = super.expression(before);
        return expression instanceof WindowCall call ? numbered(call) : expression;
      }
    }.statement(statement);
  }

  private WindowCall numbered(WindowCall call) {
    WindowSpec window = call.window();
    FrameSpec frame = window.frame();
    if (frame == null || window.orderBy().size() != 1) {
      return call;
    }
    FrameBound start = bound(frame.start());
    FrameBound end = bound(frame.end());
    boolean same = start.equals(frame.start()) && end.equals(frame.end());
    if (same || interval(start) || interval(end)) {
      return call;
    }
    OrderItem order = window.orderBy().getFirst();
    var number =
        new OrderItem(nanoseconds.apply(order.expression()), order.descending(), order.nulls());
    return new WindowCall(
        call.function(),
        new WindowSpec(
            window.name(),
            window.partitionBy(),
            List.of(number),
            new FrameSpec(frame.unit(), start, end, frame.exclusion())),
        call.ignoreNulls());
  }

  private static FrameBound bound(FrameBound bound) {
    return switch (bound) {
      case FrameBound.Preceding preceding -> {
        Bind number = number(preceding.rows());
        yield number == null ? bound : new FrameBound.Preceding(number);
      }
      case FrameBound.Following following -> {
        Bind number = number(following.rows());
        yield number == null ? bound : new FrameBound.Following(number);
      }
      case FrameBound.UnboundedPreceding _,
          FrameBound.CurrentRow _,
          FrameBound.UnboundedFollowing _ ->
          bound;
    };
  }

  private static boolean interval(FrameBound bound) {
    return switch (bound) {
      case FrameBound.Preceding preceding -> preceding.rows().type().equals(SqlType.INTERVAL);
      case FrameBound.Following following -> following.rows().type().equals(SqlType.INTERVAL);
      case FrameBound.UnboundedPreceding _,
          FrameBound.CurrentRow _,
          FrameBound.UnboundedFollowing _ ->
          false;
    };
  }

  private static @Nullable Bind number(Bind distance) {
    return switch (distance.value()) {
      case Duration duration -> new Bind(duration.toNanos(), SqlType.BIGINT);
      case Period period when period.toTotalMonths() == 0 ->
          new Bind(LocalDate.EPOCH.plus(period).toEpochDay() * NANOS_OF_DAY, SqlType.BIGINT);
      case null, default -> null;
    };
  }
}
