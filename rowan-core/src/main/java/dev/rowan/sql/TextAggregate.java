package dev.rowan.sql;

/// An aggregate that gives a text.
public interface TextAggregate extends TextExpr, Aggregate<TextExpr> {
  @Override
  default TextExpr over(Window window) {
    return typed(Aggregates.over(this, window));
  }

  @Override
  default TextExpr over() {
    return typed(Aggregates.over(this, Window.EMPTY));
  }

  @Override
  default TextAggregate filter(BoolExpr condition) {
    return new Aggregates.OfText(Aggregates.filter(this, condition), type());
  }
}
