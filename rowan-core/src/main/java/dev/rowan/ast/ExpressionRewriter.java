package dev.rowan.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The half of [Rewriter] that rebuilds expressions.
///
/// What does not change is not copied: an untouched subtree comes back as the same object.
@SuppressWarnings("ReferenceEquality") // the same object says that nothing changed
public abstract sealed class ExpressionRewriter permits Rewriter {
  ExpressionRewriter() {}

  /// `query` with its children rebuilt.
  public abstract QueryNode query(QueryNode query);

  /// `expression` with its children rebuilt.
  public Expression expression(Expression expression) {
    return switch (expression) {
      case ColumnRef column -> column(column);
      case OutputRef _, ExcludedRef _, BooleanConstant _ -> expression;
      case Bind bind -> bind(bind);
      case DefaultValue defaults -> {
        Expression equivalent = expression(defaults.equivalent());
        yield equivalent == defaults.equivalent() ? defaults : new DefaultValue(equivalent);
      }
      case Infix infix -> {
        Expression left = expression(infix.left());
        Expression right = expression(infix.right());
        yield left == infix.left() && right == infix.right()
            ? infix
            : new Infix(infix.operator(), left, right, infix.type());
      }
      case Prefix prefix -> {
        Expression operand = expression(prefix.operand());
        yield operand == prefix.operand()
            ? prefix
            : new Prefix(prefix.operator(), operand, prefix.type());
      }
      case Postfix postfix -> {
        Expression operand = expression(postfix.operand());
        yield operand == postfix.operand() ? postfix : new Postfix(operand, postfix.operator());
      }
      case Between between -> {
        Expression value = expression(between.value());
        Expression low = expression(between.low());
        Expression high = expression(between.high());
        yield value == between.value() && low == between.low() && high == between.high()
            ? between
            : new Between(value, low, high, between.negated());
      }
      case Like like -> {
        Expression value = expression(like.value());
        Expression pattern = expression(like.pattern());
        yield value == like.value() && pattern == like.pattern()
            ? like
            : new Like(value, pattern, like.negated());
      }
      case InList in -> {
        Expression value = expression(in.value());
        List<Expression> items = expressions(in.items());
        yield value == in.value() && items == in.items()
            ? in
            : new InList(value, items, in.negated());
      }
      case InQuery in -> {
        Expression value = expression(in.value());
        QueryNode query = query(in.query());
        yield value == in.value() && query == in.query()
            ? in
            : new InQuery(value, query, in.negated());
      }
      case InArray in -> {
        Expression value = expression(in.value());
        Bind array = bind(in.array());
        yield value == in.value() && array == in.array() ? in : new InArray(value, array);
      }
      case Quantified quantified -> {
        Expression value = expression(quantified.value());
        QueryNode query = query(quantified.query());
        yield value == quantified.value() && query == quantified.query()
            ? quantified
            : new Quantified(value, quantified.operator(), quantified.quantifier(), query);
      }
      case Exists exists -> {
        QueryNode query = query(exists.query());
        yield query == exists.query() ? exists : new Exists(query);
      }
      case ScalarQuery scalar -> {
        QueryNode query = query(scalar.query());
        yield query == scalar.query() ? scalar : new ScalarQuery(query, scalar.type());
      }
      case RowValue row -> {
        List<Expression> items = expressions(row.items());
        yield items == row.items() ? row : new RowValue(items);
      }
      case Call call -> {
        List<Expression> arguments = expressions(call.arguments());
        yield arguments == call.arguments()
            ? call
            : new Call(call.function(), arguments, call.type());
      }
      case AggregateCall call -> aggregate(call);
      case WindowCall call -> {
        Expression function = expression(call.function());
        WindowSpec window = window(call.window());
        yield function == call.function() && window == call.window()
            ? call
            : new WindowCall(function, window, call.ignoreNulls());
      }
      case OrderedSetCall call -> {
        List<Expression> arguments = expressions(call.arguments());
        List<OrderItem> orderBy = each(call.orderBy(), this::order);
        yield arguments == call.arguments() && orderBy == call.orderBy()
            ? call
            : new OrderedSetCall(call.function(), arguments, orderBy, call.type());
      }
      case GroupingSets several -> {
        List<List<Expression>> sets = each(several.sets(), this::expressions);
        yield sets == several.sets() ? several : new GroupingSets(several.kind(), sets);
      }
      case CaseExpression choice -> {
        List<CaseBranch> branches = each(choice.branches(), this::branch);
        Expression otherwise = optional(choice.otherwise());
        yield branches == choice.branches() && otherwise == choice.otherwise()
            ? choice
            : new CaseExpression(branches, otherwise, choice.type());
      }
      case Cast cast -> {
        Expression operand = expression(cast.operand());
        yield operand == cast.operand() ? cast : new Cast(operand, cast.type());
      }
      case Extract extract -> {
        Expression operand = expression(extract.operand());
        yield operand == extract.operand() ? extract : new Extract(extract.part(), operand);
      }
      case CustomExpression custom -> {
        List<Expression> children = expressions(custom.children());
        yield children == custom.children() ? custom : custom.withChildren(children);
      }
    };
  }

  /// `bind` itself; the one place to replace values, also those in arrays and window frames.
  protected Bind bind(Bind bind) {
    return bind;
  }

  /// `column`, standing for its table as rebuilt.
  protected Expression column(ColumnRef column) {
    TableRef table = table(column.table());
    return table == column.table() ? column : new ColumnRef(table, column.name(), column.type());
  }

  /// `table` itself; the one place to replace references to tables.
  protected TableRef table(TableRef table) {
    return table;
  }

  private Expression aggregate(AggregateCall call) {
    List<Expression> arguments = expressions(call.arguments());
    List<OrderItem> orderBy = each(call.orderBy(), this::order);
    Expression filter = optional(call.filter());
    return arguments == call.arguments() && orderBy == call.orderBy() && filter == call.filter()
        ? call
        : new AggregateCall(
            call.function(), arguments, call.distinct(), orderBy, filter, call.type());
  }

  private WindowSpec window(WindowSpec window) {
    List<Expression> partitionBy = expressions(window.partitionBy());
    List<OrderItem> orderBy = each(window.orderBy(), this::order);
    FrameSpec frame = window.frame();
    FrameSpec rebuilt = frame == null ? null : frame(frame);
    return partitionBy == window.partitionBy() && orderBy == window.orderBy() && rebuilt == frame
        ? window
        : new WindowSpec(window.name(), partitionBy, orderBy, rebuilt);
  }

  private FrameSpec frame(FrameSpec frame) {
    FrameBound start = bound(frame.start());
    FrameBound end = bound(frame.end());
    return start == frame.start() && end == frame.end()
        ? frame
        : new FrameSpec(frame.unit(), start, end, frame.exclusion());
  }

  private FrameBound bound(FrameBound bound) {
    return switch (bound) {
      case FrameBound.Preceding preceding -> {
        Bind rows = bind(preceding.rows());
        yield rows == preceding.rows() ? bound : new FrameBound.Preceding(rows);
      }
      case FrameBound.Following following -> {
        Bind rows = bind(following.rows());
        yield rows == following.rows() ? bound : new FrameBound.Following(rows);
      }
      case FrameBound.UnboundedPreceding _,
          FrameBound.CurrentRow _,
          FrameBound.UnboundedFollowing _ ->
          bound;
    };
  }

  /// `item` with its expression rebuilt.
  protected final OrderItem order(OrderItem item) {
    Expression expression = expression(item.expression());
    return expression == item.expression()
        ? item
        : new OrderItem(expression, item.descending(), item.nulls());
  }

  private CaseBranch branch(CaseBranch branch) {
    Expression condition = expression(branch.condition());
    Expression value = expression(branch.value());
    return condition == branch.condition() && value == branch.value()
        ? branch
        : new CaseBranch(condition, value);
  }

  /// `expression` rebuilt, where there is one.
  protected final @Nullable Expression optional(@Nullable Expression expression) {
    return expression == null ? null : expression(expression);
  }

  /// `expressions` with each rebuilt.
  protected final List<Expression> expressions(List<Expression> expressions) {
    return each(expressions, this::expression);
  }

  /// `list` with every element changed, or `list` itself where none was.
  protected static <E> List<E> each(List<E> list, UnaryOperator<E> change) {
    List<E> changed = null;
    for (int i = 0; i < list.size(); i++) {
      E before = list.get(i);
      E after = change.apply(before);
      if (after != before && changed == null) {
        changed = new ArrayList<>(list);
      }
      if (changed != null) {
        changed.set(i, after);
      }
    }
    return changed == null ? list : changed;
  }
}
