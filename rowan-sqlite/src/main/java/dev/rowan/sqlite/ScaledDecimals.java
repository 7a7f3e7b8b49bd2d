package dev.rowan.sqlite;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Between;
import dev.rowan.ast.Call;
import dev.rowan.ast.CaseBranch;
import dev.rowan.ast.CaseExpression;
import dev.rowan.ast.Cast;
import dev.rowan.ast.DeleteStatement;
import dev.rowan.ast.Expression;
import dev.rowan.ast.InList;
import dev.rowan.ast.InQuery;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.RowValue;
import dev.rowan.ast.ScalarQuery;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.SetQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.UpdateStatement;
import dev.rowan.ast.WindowCall;
import dev.rowan.render.Rewrite;
import dev.rowan.type.CharacterType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.List;

/// `price > 0.995` over `numeric(10, 2)` -> `price * 10 > 995`
///
/// Decimals of up to 18 digits are stored as integers scaled by their digits after the point
/// ([StoredDecimal]), so that comparison, order, sum and product are exact; SQLite's own numbers
/// would be binary floating point ([dev.rowan.render.Feature#EXACT_DECIMALS]). Operands of
/// different scales are brought to the greater one; a product has the sum of both scales; quotients
/// and averages are computed in double precision (about 15 digits). Wider decimals are stored as
/// text, and computing with them is refused.
final class ScaledDecimals implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    return new Scaling().statement(statement);
  }

  private static final class Scaling extends Rewriter {
    private static final Name ARMS = new Name("arms");

    @Override
    public Expression expression(Expression before) {
      Expression expression = super.expression(plain(before));
      return switch (expression) {
        case Infix infix
            when infix.left() instanceof RowValue left
                && infix.right() instanceof RowValue right -> {
          List<List<Expression>> sides = aligned(left.items(), right.items());
          yield new Infix(
              infix.operator(),
              new RowValue(sides.getFirst()),
              new RowValue(sides.getLast()),
              infix.type());
        }
        case Infix infix
            when infix.left() instanceof RowValue left
                && infix.right() instanceof ScalarQuery right
                && right.query() instanceof SelectQuery query -> {
          List<List<Expression>> sides = aligned(left.items(), expressions(query));
          yield new Infix(
              infix.operator(),
              new RowValue(sides.getFirst()),
              new ScalarQuery(selecting(query, sides.getLast()), right.type()),
              infix.type());
        }
        case Infix infix when anyDecimal(List.of(infix.left(), infix.right())) -> infix(infix);
        case InList in when in.value() instanceof RowValue value -> inRows(in, value);
        case InQuery in when in.query() instanceof SelectQuery query -> inQuery(in, query);
        case Between between
            when anyDecimal(List.of(between.value(), between.low(), between.high())) -> {
          List<Scaled> scaled = aligned(List.of(between.value(), between.low(), between.high()));
          yield new Between(
              scaled.get(0).node(), scaled.get(1).node(), scaled.get(2).node(), between.negated());
        }
        case InList in when anyDecimal(List.of(in.value())) && !in.items().isEmpty() -> {
          List<Expression> all = new ArrayList<>(List.of(in.value()));
          all.addAll(in.items());
          List<Scaled> scaled = aligned(all);
          List<Expression> items = scaled.stream().skip(1).map(Scaled::node).toList();
          yield new InList(scaled.getFirst().node(), items, in.negated());
        }
        case Cast cast when cast.operand().type() instanceof CharacterType -> cast;
        case Cast cast when anyDecimal(List.of(cast.operand(), cast)) ->
            Scaled.of(cast.operand()).cast(cast.type());
        case Call call when call.type() instanceof DecimalType && WholeDecimals.handles(call) ->
            WholeDecimals.scaled(call);
        case Call call
            when call.type() instanceof DecimalType type && !call.arguments().isEmpty() ->
            new Call(call.function(), branches(call.arguments(), type), call.type());
        case CaseExpression choice when choice.type() instanceof DecimalType type ->
            choice(choice, type);
        case AggregateCall call
            when call.function().equals("avg") && anyDecimal(call.arguments()) ->
            new AggregateCall(
                "avg",
                List.of(Scaled.of(call.arguments().getFirst()).real()),
                call.distinct(),
                call.orderBy(),
                call.filter(),
                call.type());
        case AggregateCall call
            when anyDecimal(call.arguments()) && !call.function().equals("count") -> {
          Scaled.of(call.arguments().getFirst()).requireComputable();
          yield call;
        }
        case WindowCall call -> {
          requireOrdered(call.window().orderBy());
          yield ScaledFrame.of(call);
        }
        // Every other node keeps the scale of what is inside it.
        default -> expression;
      };
    }

    @Override
    public QueryNode query(QueryNode query) {
      return super.query(query instanceof SetQuery set ? ArmsOfOneScale.align(set) : query);
    }

    @Override
    public SelectQuery select(SelectQuery before) {
      requireOrdered(before.orderBy());
      return super.select(before);
    }

    @Override
    public StatementNode statement(StatementNode before) {
      if (before instanceof UpdateStatement update) {
        requireOrdered(update.orderBy());
      } else if (before instanceof DeleteStatement delete) {
        requireOrdered(delete.orderBy());
      }
      return super.statement(before);
    }

    /// Refuses an order over decimals stored as text: theirs is not the order of the numbers.
    private static void requireOrdered(List<OrderItem> items) {
      for (OrderItem item : items) {
        if (item.expression().type() instanceof DecimalType) {
          Scaled.of(item.expression()).requireComputable();
        }
      }
    }

    /// `a in (b union c)` as `a in (select … from (b union c) as arms)`, whose columns can be
    /// scaled.
    private static Expression plain(Expression expression) {
      return expression instanceof InQuery in && in.query() instanceof SetQuery set
          ? new InQuery(in.value(), SelectQuery.over(set, ARMS), in.negated())
          : expression;
    }

    private static boolean anyDecimal(List<Expression> operands) {
      return operands.stream().anyMatch(operand -> operand.type() instanceof DecimalType);
    }

    private static Expression infix(Infix infix) {
      Operator operator = infix.operator();
      Scaled left = Scaled.of(infix.left());
      Scaled right = Scaled.of(infix.right());
      if (operator == Operator.CONCAT || operator == Operator.AND || operator == Operator.OR) {
        return infix;
      }
      if (operator == Operator.DIVIDE || left.isReal() || right.isReal()) {
        return new Infix(operator, left.real(), right.real(), infix.type());
      }
      if (operator == Operator.TIMES) {
        left.requireComputable();
        right.requireComputable();
        return infix;
      }
      List<Scaled> scaled = aligned(List.of(infix.left(), infix.right()));
      return new Infix(operator, scaled.get(0).node(), scaled.get(1).node(), infix.type());
    }

    /// `operands` all as scaled integers of one scale, or all as floating point where one of them
    /// is.
    private static List<Scaled> aligned(List<Expression> operands) {
      List<Scaled> scaled = operands.stream().map(Scaled::of).toList();
      if (scaled.stream().anyMatch(Scaled::isReal)) {
        return scaled.stream().map(operand -> Scaled.of(operand.real())).toList();
      }
      int scale = scaled.stream().mapToInt(Scaled::scale).max().orElse(0);
      return scaled.stream().map(operand -> operand.at(scale)).toList();
    }

    /// `a in (select b …)` with `a` and `b` of one scale, and so each item of a row.
    private static InQuery inQuery(InQuery in, SelectQuery query) {
      boolean row = in.value() instanceof RowValue;
      List<Expression> left =
          in.value() instanceof RowValue value ? value.items() : List.of(in.value());
      List<List<Expression>> sides = aligned(left, expressions(query));
      Expression value = row ? new RowValue(sides.getFirst()) : sides.getFirst().getFirst();
      return new InQuery(value, selecting(query, sides.getLast()), in.negated());
    }

    /// `(a, b) in ((c, d), …)` with each column of one scale.
    private static InList inRows(InList in, RowValue value) {
      List<List<Expression>> rows = new ArrayList<>(List.of(new ArrayList<>()));
      in.items().forEach(_ -> rows.add(new ArrayList<>()));
      for (int i = 0; i < value.items().size(); i++) {
        List<Expression> column = new ArrayList<>(List.of(value.items().get(i)));
        for (Expression row : in.items()) {
          column.add(((RowValue) row).items().get(i));
        }
        List<Expression> aligned =
            anyDecimal(column) ? aligned(column).stream().map(Scaled::node).toList() : column;
        for (int j = 0; j < rows.size(); j++) {
          rows.get(j).add(aligned.get(j));
        }
      }
      List<Expression> items = new ArrayList<>();
      rows.forEach(row -> items.add(new RowValue(row)));
      return new InList(items.getFirst(), items.subList(1, items.size()), in.negated());
    }

    private static List<Expression> expressions(SelectQuery query) {
      return query.items().stream().map(SelectItem::expression).toList();
    }

    private static SelectQuery selecting(SelectQuery query, List<Expression> expressions) {
      List<SelectItem> items = new ArrayList<>();
      for (int i = 0; i < expressions.size(); i++) {
        items.add(new SelectItem(expressions.get(i), query.items().get(i).label()));
      }
      return query.withItems(items);
    }

    /// The expressions of both sides, each brought to the scale of its partner where one is a
    /// decimal.
    private static List<List<Expression>> aligned(List<Expression> left, List<Expression> right) {
      List<Expression> leftAligned = new ArrayList<>();
      List<Expression> rightAligned = new ArrayList<>();
      for (int i = 0; i < left.size(); i++) {
        List<Expression> pair = List.of(left.get(i), right.get(i));
        if (anyDecimal(pair)) {
          pair = aligned(pair).stream().map(Scaled::node).toList();
        }
        leftAligned.add(pair.getFirst());
        rightAligned.add(pair.getLast());
      }
      return List.of(leftAligned, rightAligned);
    }

    private static List<Expression> branches(List<Expression> arguments, DecimalType type) {
      List<Expression> branches = new ArrayList<>();
      for (Expression argument : arguments) {
        branches.add(argument.type() instanceof DecimalType ? branch(argument, type) : argument);
      }
      return branches;
    }

    private static Expression branch(Expression value, DecimalType type) {
      Scaled scaled = Scaled.of(value);
      return type.limited() ? scaled.alternative(type) : scaled.isReal() ? value : scaled.real();
    }

    private static Expression choice(CaseExpression choice, DecimalType type) {
      List<CaseBranch> branches = new ArrayList<>();
      for (CaseBranch branch : choice.branches()) {
        branches.add(new CaseBranch(branch.condition(), branch(branch.value(), type)));
      }
      Expression otherwise = choice.otherwise();
      return new CaseExpression(branches, otherwise == null ? null : branch(otherwise, type), type);
    }
  }
}
