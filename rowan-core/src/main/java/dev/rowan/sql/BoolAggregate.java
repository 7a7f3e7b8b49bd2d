package dev.rowan.sql;

/// An aggregate that gives a truth value.
public interface BoolAggregate extends BoolExpr, Aggregate<BoolExpr> {
  @Override
  default BoolExpr over(Window window) {
    return typed(Aggregates.over(this, window));
  }

  @Override
  default BoolExpr over() {
    return typed(Aggregates.over(this, Window.EMPTY));
  }

  @Override
  default BoolAggregate filter(BoolExpr condition) {
    return new Aggregates.OfBool(Aggregates.filter(this, condition));
  }
}
