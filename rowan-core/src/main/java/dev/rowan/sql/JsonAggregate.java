package dev.rowan.sql;

/// An aggregate that gives JSON.
public interface JsonAggregate<T> extends JsonExpr<T>, Aggregate<JsonExpr<T>> {
  @Override
  default JsonExpr<T> over(Window window) {
    return typed(Aggregates.over(this, window));
  }

  @Override
  default JsonExpr<T> over() {
    return typed(Aggregates.over(this, Window.EMPTY));
  }

  @Override
  default JsonAggregate<T> filter(BoolExpr condition) {
    return new Aggregates.OfJson<>(Aggregates.filter(this, condition), type());
  }
}
