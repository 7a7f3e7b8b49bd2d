package dev.rowan.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The half of [ShapeWalk] that lists expressions.
abstract sealed class ExpressionShapeWalk extends ShapeParts permits ShapeWalk {
  /// Writes what `statement` is made of.
  abstract void statement(StatementNode statement);

  final void expressions(List<Expression> expressions) {
    each(expressions, this::expression);
  }

  final void optional(@Nullable Expression expression) {
    if (expression == null) {
      add(null);
    } else {
      expression(expression);
    }
  }

  final void expression(Expression expression) {
    if (!kept) {
      return;
    }
    switch (expression) {
      case ColumnRef column -> add(column, column.name().text().hashCode());
      case OutputRef output -> add(output, output.name().text().hashCode());
      case ExcludedRef excluded -> add(excluded, excluded.name().text().hashCode());
      case Bind bind -> bind(bind);
      case BooleanConstant constant -> flag(constant.value());
      case DefaultValue(Expression equivalent) -> {
        kind(DefaultValue.class);
        expression(equivalent);
      }
      case Infix(var operator, var left, var right, var type) -> {
        kind(Infix.class);
        word(operator);
        add(type);
        expression(left);
        expression(right);
      }
      case Prefix(var operator, var operand, var type) -> {
        kind(Prefix.class);
        word(operator);
        add(type);
        expression(operand);
      }
      case Postfix(var operand, var operator) -> {
        kind(Postfix.class);
        word(operator);
        expression(operand);
      }
      case Between(var value, var low, var high, var negated) -> {
        kind(Between.class);
        flag(negated);
        expression(value);
        expression(low);
        expression(high);
      }
      case Like(var value, var pattern, var negated) -> {
        kind(Like.class);
        flag(negated);
        expression(value);
        expression(pattern);
      }
      case InList(var value, var items, var negated) -> {
        kind(InList.class);
        flag(negated);
        expression(value);
        expressions(items);
      }
      case InQuery(var value, var query, var negated) -> {
        kind(InQuery.class);
        flag(negated);
        expression(value);
        statement(query);
      }
      case InArray(var value, var array) -> {
        kind(InArray.class);
        expression(value);
        bind(array);
      }
      case Quantified(var value, var operator, var quantifier, var query) -> {
        kind(Quantified.class);
        word(operator);
        word(quantifier);
        expression(value);
        statement(query);
      }
      case Exists(var query) -> {
        kind(Exists.class);
        statement(query);
      }
      case ScalarQuery(var query, var type) -> {
        kind(ScalarQuery.class);
        add(type);
        statement(query);
      }
      case RowValue(var items) -> {
        kind(RowValue.class);
        expressions(items);
      }
      case Call(var function, var arguments, var type) -> call(function, arguments, type);
      case AggregateCall(
              var function,
              var arguments,
              var distinct,
              var orderBy,
              var filter,
              var type) -> {
        kind(AggregateCall.class);
        text(function);
        add(type);
        flag(distinct);
        expressions(arguments);
        each(orderBy, this::order);
        optional(filter);
      }
      case OrderedSetCall(var function, var arguments, var orderBy, var type) -> {
        kind(OrderedSetCall.class);
        text(function);
        add(type);
        expressions(arguments);
        each(orderBy, this::order);
      }
      case WindowCall(var function, var window, var ignoreNulls) -> {
        kind(WindowCall.class);
        flag(ignoreNulls);
        expression(function);
        window(window);
      }
      case GroupingSets(var kind, var sets) -> {
        kind(GroupingSets.class);
        word(kind);
        each(sets, this::expressions);
      }
      case CaseExpression(var branches, var otherwise, var type) -> {
        kind(CaseExpression.class);
        add(type);
        each(
            branches,
            branch -> {
              expression(branch.condition());
              expression(branch.value());
            });
        optional(otherwise);
      }
      case Cast(var operand, var type) -> {
        kind(Cast.class);
        add(type);
        expression(operand);
      }
      case Extract(var part, var operand) -> {
        kind(Extract.class);
        word(part);
        expression(operand);
      }
      case CustomExpression _ -> kept = false;
    }
  }

  final void call(String function, List<Expression> arguments, Object type) {
    kind(Call.class);
    text(function);
    add(type);
    expressions(arguments);
  }

  private void window(WindowSpec window) {
    switch (window) {
      case WindowSpec(var name, var partitionBy, var orderBy, var frame) -> {
        name(name);
        expressions(partitionBy);
        each(orderBy, this::order);
        if (frame == null) {
          add(null);
        } else {
          frame(frame);
        }
      }
    }
  }

  private void frame(FrameSpec frame) {
    switch (frame) {
      case FrameSpec(var unit, var start, var end, var exclusion) -> {
        word(unit);
        word(exclusion);
        bound(start);
        bound(end);
      }
    }
  }

  private void bound(FrameBound bound) {
    kind(bound.getClass());
    switch (bound) {
      case FrameBound.Preceding(var rows) -> bind(rows);
      case FrameBound.Following(var rows) -> bind(rows);
      case FrameBound.UnboundedPreceding _,
          FrameBound.CurrentRow _,
          FrameBound.UnboundedFollowing _ -> {}
    }
  }

  final void order(OrderItem item) {
    switch (item) {
      case OrderItem(var expression, var descending, var nulls) -> {
        flag(descending);
        word(nulls);
        expression(expression);
      }
    }
  }
}
