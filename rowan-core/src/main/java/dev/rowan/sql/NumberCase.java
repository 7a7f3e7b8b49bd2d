package dev.rowan.sql;

import dev.rowan.ast.Bind;
import dev.rowan.ast.CaseBranch;
import dev.rowan.ast.Expression;
import java.util.List;

/// `case when condition then number … else number end`, being built. Immutable.
public final class NumberCase<N extends Number> extends Case<N, NumberExpr<N>> {
  private NumberCase(TypedExpr<N, NumberExpr<N>> first, List<CaseBranch> branches) {
    super(first, branches);
  }

  static <N extends Number> NumberCase<N> of(BoolExpr condition, NumberExpr<N> value) {
    return new NumberCase<>(value, List.of(new CaseBranch(present(condition), value.node())));
  }

  @Override
  public NumberCase<N> when(BoolExpr condition, NumberExpr<N> value) {
    return with(condition, value.node());
  }

  @Override
  public NumberCase<N> when(BoolExpr condition, N value) {
    return with(condition, Literals.operand(value, first));
  }

  /// `when condition then value`.
  public NumberCase<N> when(BoolExpr condition, long value) {
    return with(condition, Literals.exactly(value, first));
  }

  @Override
  public NumberCase<N> whenNull(BoolExpr condition) {
    return with(condition, new Bind(null, first.type()));
  }

  /// `else value end`.
  public NumberExpr<N> otherwise(long value) {
    return end(Literals.exactly(value, first));
  }

  private NumberCase<N> with(BoolExpr condition, Expression value) {
    return new NumberCase<>(first, and(condition, value));
  }
}
