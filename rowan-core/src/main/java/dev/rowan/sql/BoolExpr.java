package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Call;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Prefix;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import org.jspecify.annotations.Nullable;

/// A truth value: a condition, or a boolean column.
///
/// Three-valued as in SQL: a condition over null is null, which a `where` treats as false.
public interface BoolExpr extends TypedExpr<Boolean, BoolExpr> {
  @Override
  default SqlType<Boolean> type() {
    return SqlType.BOOLEAN;
  }

  @Override
  default BoolExpr typed(Expression node) {
    return Views.bool(node);
  }

  @Override
  default BoolExpr as(String label) {
    return new Views.OfBool(node(), new Name(label));
  }

  /// `this and other`.
  default BoolExpr and(BoolExpr other) {
    return of(Conditions.and(conditionOf(this), conditionOf(other)));
  }

  /// `this or other`.
  default BoolExpr or(BoolExpr other) {
    return of(Conditions.or(conditionOf(this), conditionOf(other)));
  }

  /// `not this`.
  default BoolExpr not() {
    Expression condition = conditionOf(this);
    return condition == null ? NoCondition.OFF : Views.bool(Prefix.not(condition));
  }

  /// `this is true`: false where it is null.
  default BoolExpr isTrue() {
    return asserted("is_true");
  }

  /// `this is not true`: true where it is null.
  default BoolExpr isNotTrue() {
    return asserted("is_not_true");
  }

  /// `this is false`: false where it is null.
  default BoolExpr isFalse() {
    return asserted("is_false");
  }

  /// `this is not false`: true where it is null.
  default BoolExpr isNotFalse() {
    return asserted("is_not_false");
  }

  /// `this is unknown`: whether the condition is null.
  default BoolExpr isUnknown() {
    return isNull();
  }

  /// `this is not unknown`: whether the condition is true or false.
  default BoolExpr isNotUnknown() {
    return isNotNull();
  }

  /// `case when this then 1 when not this then 0 end`.
  default NumberExpr<Integer> castInteger() {
    return Sql.caseWhen(this, Sql.literal(1)).when(not(), 0).end();
  }

  private BoolExpr asserted(String function) {
    Expression condition = conditionOf(this);
    return condition == null
        ? NoCondition.OFF
        : Views.bool(Call.of(function, SqlType.BOOLEAN, condition));
  }

  /// The node of `condition`, or null where it is switched off.
  ///
  /// @throws InvalidStatement if there is no condition at all: null means a mistake, not "no
  ///   filter"
  static @Nullable Expression conditionOf(@Nullable BoolExpr condition) {
    if (condition == null) {
      throw new InvalidStatement(
          "ROWAN-1104",
          "a condition is null; an optional filter is spelled whenPresent(value, …) or when(flag,"
              + " …)");
    }
    return condition instanceof NoCondition ? null : condition.node();
  }

  private static BoolExpr of(@Nullable Expression condition) {
    return condition == null ? NoCondition.OFF : Views.bool(condition);
  }
}
