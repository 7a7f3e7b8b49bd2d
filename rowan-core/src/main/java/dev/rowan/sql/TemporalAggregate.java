package dev.rowan.sql;

import java.time.temporal.Temporal;

/// An aggregate that gives a date or time.
public interface TemporalAggregate<T extends Temporal>
    extends TemporalExpr<T>, Aggregate<TemporalExpr<T>> {
  @Override
  default TemporalExpr<T> over(Window window) {
    return typed(Aggregates.over(this, window));
  }

  @Override
  default TemporalExpr<T> over() {
    return typed(Aggregates.over(this, Window.EMPTY));
  }

  @Override
  default TemporalAggregate<T> filter(BoolExpr condition) {
    return new Aggregates.OfTemporal<>(Aggregates.filter(this, condition), type());
  }
}
