package dev.rowan.sql;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Extract;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;

/// A date, a time, or a point on the time line.
public interface TemporalExpr<T extends Temporal> extends TypedExpr<T, TemporalExpr<T>> {
  @Override
  default TemporalExpr<T> typed(Expression node) {
    return Views.temporal(node, type());
  }

  @Override
  default TemporalExpr<T> as(String label) {
    return new Views.OfTemporal<>(node(), type(), new Name(label));
  }

  /// `this + interval`; a [java.time.Duration] or a [java.time.Period].
  default TemporalExpr<T> plus(TemporalAmount amount) {
    return typed(new Infix(Operator.PLUS, node(), new Bind(amount, SqlType.INTERVAL), type()));
  }

  /// `this - interval`; a [java.time.Duration] or a [java.time.Period].
  default TemporalExpr<T> minus(TemporalAmount amount) {
    return typed(new Infix(Operator.MINUS, node(), new Bind(amount, SqlType.INTERVAL), type()));
  }

  /// `extract(year from this)`; of an instant, in UTC.
  default NumberExpr<Integer> year() {
    return part(Extract.Part.YEAR);
  }

  /// `extract(month from this)`, 1 to 12; of an instant, in UTC.
  default NumberExpr<Integer> month() {
    return part(Extract.Part.MONTH);
  }

  /// `extract(day from this)`, 1 to 31; of an instant, in UTC.
  default NumberExpr<Integer> day() {
    return part(Extract.Part.DAY);
  }

  /// `extract(hour from this)`, 0 to 23; of an instant, in UTC.
  default NumberExpr<Integer> hour() {
    return part(Extract.Part.HOUR);
  }

  /// `extract(minute from this)`, 0 to 59; of an instant, in UTC.
  default NumberExpr<Integer> minute() {
    return part(Extract.Part.MINUTE);
  }

  private NumberExpr<Integer> part(Extract.Part part) {
    return Views.number(new Extract(part, node()), SqlType.INTEGER);
  }
}
