package dev.rowan.sql;

/// `case subject when value then result …`, being built. Immutable.
public final class CaseValue<T, U, R extends Expr<U>> {
  private final TypedExpr<T, ?> subject;
  private final Case<U, R> choice;

  CaseValue(TypedExpr<T, ?> subject, Case<U, R> choice) {
    this.subject = subject;
    this.choice = choice;
  }

  /// `when value then result`.
  public CaseValue<T, U, R> when(T value, R result) {
    return new CaseValue<>(subject, choice.when(subject.eq(value), result));
  }

  /// `when value then result`.
  public CaseValue<T, U, R> when(T value, U result) {
    return new CaseValue<>(subject, choice.when(subject.eq(value), result));
  }

  /// `when value then null`.
  public CaseValue<T, U, R> whenNull(T value) {
    return new CaseValue<>(subject, choice.whenNull(subject.eq(value)));
  }

  /// `else value end`.
  public R otherwise(R value) {
    return choice.otherwise(value);
  }

  /// `else value end`.
  public R otherwise(U value) {
    return choice.otherwise(value);
  }

  /// `end`: null where the subject has none of the values.
  public R end() {
    return choice.end();
  }
}
