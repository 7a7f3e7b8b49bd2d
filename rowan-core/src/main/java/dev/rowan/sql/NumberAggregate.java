package dev.rowan.sql;

/// An aggregate that gives a number.
public interface NumberAggregate<N extends Number> extends NumberExpr<N>, Aggregate<NumberExpr<N>> {
  @Override
  default NumberExpr<N> over(Window window) {
    return typed(Aggregates.over(this, window));
  }

  @Override
  default NumberExpr<N> over() {
    return typed(Aggregates.over(this, Window.EMPTY));
  }

  @Override
  default NumberAggregate<N> filter(BoolExpr condition) {
    return new Aggregates.OfNumber<>(Aggregates.filter(this, condition), type());
  }
}
