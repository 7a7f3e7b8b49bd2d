package dev.rowan.sql;

/// An aggregate that gives an array.
public interface ArrayAggregate<E> extends ArrayExpr<E>, Aggregate<ArrayExpr<E>> {
  @Override
  default ArrayExpr<E> over(Window window) {
    return typed(Aggregates.over(this, window));
  }

  @Override
  default ArrayExpr<E> over() {
    return typed(Aggregates.over(this, Window.EMPTY));
  }

  @Override
  default ArrayAggregate<E> filter(BoolExpr condition) {
    return new Aggregates.OfArray<>(Aggregates.filter(this, condition), type());
  }
}
