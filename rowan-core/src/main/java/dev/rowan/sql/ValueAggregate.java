package dev.rowan.sql;

/// An aggregate that gives a value of another type.
public interface ValueAggregate<T> extends ValueExpr<T>, Aggregate<ValueExpr<T>> {
  @Override
  default ValueExpr<T> over(Window window) {
    return typed(Aggregates.over(this, window));
  }

  @Override
  default ValueExpr<T> over() {
    return typed(Aggregates.over(this, Window.EMPTY));
  }

  @Override
  default ValueAggregate<T> filter(BoolExpr condition) {
    return new Aggregates.OfValue<>(Aggregates.filter(this, condition), type());
  }
}
