package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Cast;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InList;
import dev.rowan.ast.InQuery;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.Postfix;
import dev.rowan.ast.SelectItem;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A value of type `T` in SQL: a typed view over a node of the tree.
///
/// `T` is never a nullable type: nullness is a fact of the data (columns, joins), not of the
/// expression. Immutable; equal expressions are equal objects, so a row can be read by the
/// expression that was selected. The families ([TextExpr], [NumberExpr], …) add what their values
/// can do.
public interface Expr<T> extends Projection<T>, Ordering, Grouping {
  /// The type of the value.
  SqlType<T> type();

  @Override
  Expression node();

  /// The label given by `as`, which names the output column.
  default Optional<Name> label() {
    return Optional.empty();
  }

  /// `this = value`.
  default BoolExpr eq(T value) {
    return compare(Operator.EQ, value);
  }

  /// `this <> value`.
  default BoolExpr ne(T value) {
    return compare(Operator.NE, value);
  }

  /// `this is not distinct from value`: equal, where null equals null.
  default BoolExpr eqOrBothNull(@Nullable T value) {
    Expression right = value == null ? new Bind(null, type()) : Literals.bind(value, type());
    return Views.condition(Operator.IS_NOT_DISTINCT_FROM, node(), right);
  }

  /// `this in (value, …)`; false where `values` is empty, whatever the operand.
  default BoolExpr in(Collection<? extends T> values) {
    return Views.bool(new InList(node(), binds(values, "in"), false));
  }

  /// `this in (select …)`.
  default BoolExpr in(Query<? extends T> subquery) {
    return Views.bool(new InQuery(node(), Subqueries.oneColumn(subquery), false));
  }

  /// `this not in (value, …)`; true where `values` is empty, also for a null operand. A null among
  /// the values is refused: it would make the condition never true.
  default BoolExpr notIn(Collection<? extends T> values) {
    return Views.bool(new InList(node(), binds(values, "notIn"), true));
  }

  /// `this not in (select …)`. Where the subquery gives a null the condition is never true.
  default BoolExpr notIn(Query<? extends T> subquery) {
    return Views.bool(new InQuery(node(), Subqueries.oneColumn(subquery), true));
  }

  /// `this is null`.
  default BoolExpr isNull() {
    return Views.bool(new Postfix(node(), Operator.IS_NULL));
  }

  /// `this is not null`.
  default BoolExpr isNotNull() {
    return Views.bool(new Postfix(node(), Operator.IS_NOT_NULL));
  }

  /// `this asc`.
  default Ordering asc() {
    return this;
  }

  /// `this desc`.
  default Ordering desc() {
    return new SortKey(new OrderItem(node(), true, OrderItem.Nulls.UNSPECIFIED), this);
  }

  /// `cast(this as text)`.
  default TextExpr castText() {
    return Views.text(new Cast(node(), SqlType.TEXT));
  }

  /// The value as an [Optional], for selecting one column that may be null.
  default Projection<Optional<T>> optional() {
    return new OptionalExpr<>(this);
  }

  @Override
  default OrderItem item() {
    return new OrderItem(node(), false, OrderItem.Nulls.UNSPECIFIED);
  }

  @Override
  default Selection<T> selection() {
    return new Selection<>(
        List.of(new SelectItem(node(), label().orElse(null))),
        List.of(),
        (column, list) -> row -> row.orNull(column, type()));
  }

  private BoolExpr compare(Operator operator, @Nullable T value) {
    return Views.bool(Infix.condition(operator, node(), Literals.operand(value, this)));
  }

  private List<Expression> binds(@Nullable Collection<? extends T> values, String method) {
    if (values == null) {
      throw new InvalidStatement(
          "ROWAN-1102",
          "%s(…) of %s is given null instead of values; an optional filter is whenPresent(values, …)"
              .formatted(method, Views.describe(this)));
    }
    List<Expression> binds = new ArrayList<>(values.size());
    for (T value : values) {
      if (value == null) {
        throw new InvalidStatement(
            "ROWAN-1102",
            "%s(…) of %s has a null among its values, which SQL compares with nothing; leave it out and add isNull()"
                .formatted(method, Views.describe(this)));
      }
      binds.add(Literals.bind(value, type()));
    }
    return binds;
  }
}
