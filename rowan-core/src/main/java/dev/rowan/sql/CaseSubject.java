package dev.rowan.sql;

/// `case subject`, waiting for its first `when`. Immutable.
public final class CaseSubject<T, S extends Expr<T>> {
  private final TypedExpr<T, S> subject;

  CaseSubject(TypedExpr<T, S> subject) {
    this.subject = subject;
  }

  /// `when value then result`.
  public <U, R extends Expr<U>> CaseValue<T, U, R> when(T value, TypedExpr<U, R> result) {
    return new CaseValue<>(subject, Sql.caseWhen(subject.eq(value), result));
  }

  /// `when value then result`.
  public CaseValue<T, String, TextExpr> when(T value, String result) {
    return when(value, Sql.literal(result));
  }
}
