package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.CaseBranch;
import dev.rowan.ast.CaseExpression;
import dev.rowan.ast.Expression;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `case when condition then value … else value end`, being built. Immutable.
public sealed class Case<T, S extends Expr<T>> permits NumberCase {
  final TypedExpr<T, S> first;
  private final List<CaseBranch> branches;

  Case(TypedExpr<T, S> first, List<CaseBranch> branches) {
    this.first = first;
    this.branches = branches;
  }

  static <T, S extends Expr<T>> Case<T, S> of(BoolExpr condition, TypedExpr<T, S> value) {
    return new Case<>(value, List.of(new CaseBranch(present(condition), value.node())));
  }

  /// `when condition then value`.
  public Case<T, S> when(BoolExpr condition, S value) {
    return with(condition, value.node());
  }

  /// `when condition then value`.
  public Case<T, S> when(BoolExpr condition, T value) {
    return with(condition, Literals.operand(value, first));
  }

  /// `when condition then null`.
  public Case<T, S> whenNull(BoolExpr condition) {
    return with(condition, new Bind(null, first.type()));
  }

  /// `else value end`.
  public S otherwise(S value) {
    return end(value.node());
  }

  /// `else value end`.
  public S otherwise(T value) {
    return end(Literals.operand(value, first));
  }

  /// `end`: null where no condition holds.
  public S end() {
    return end(null);
  }

  private Case<T, S> with(BoolExpr condition, Expression value) {
    return new Case<>(first, and(condition, value));
  }

  /// The branches so far and one more.
  final List<CaseBranch> and(BoolExpr condition, Expression value) {
    List<CaseBranch> more = new ArrayList<>(branches);
    more.add(new CaseBranch(present(condition), value));
    return List.copyOf(more);
  }

  final S end(@Nullable Expression otherwise) {
    SqlType<T> type = first.type();
    return first.typed(new CaseExpression(branches, otherwise, type));
  }

  static Expression present(BoolExpr condition) {
    Expression node = BoolExpr.conditionOf(condition);
    if (node == null) {
      throw new InvalidStatement(
          "ROWAN-1105",
          "a branch of case … when has a condition that was switched off; leave the branch out"
              + " instead");
    }
    return node;
  }
}
