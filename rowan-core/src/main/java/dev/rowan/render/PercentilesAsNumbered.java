package dev.rowan.render;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.CaseBranch;
import dev.rowan.ast.CaseExpression;
import dev.rowan.ast.Cast;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.OrderedSetCall;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.Postfix;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.WindowCall;
import dev.rowan.ast.WindowSpec;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `select percentile_disc(0.9) within group (order by x) from t` -> `select min(case when
/// numbered.place_1 >= 0.9 * numbered.total_1 then numbered.value_1 end) from (select x as value_1,
/// row_number() over (partition by x is null order by x) as place_1, count(x) over () as total_1
/// from t) as numbered`
///
/// `percentile_cont(p) …` -> `sum(case when abs(d) < 1 then value_1 * (1 - abs(d)) end)`, where `d`
/// is how far a row's place is from `p` of the way: the two rows beside that point share it out.
///
/// For servers without [Feature#ORDERED_SETS]. Groups partition the numbers. Other ordered sets,
/// and those of a query about what stands around it, stay as they are, and are refused by the
/// printer.
public final class PercentilesAsNumbered implements Rewrite {
  private static final Name ALIAS = new Name("numbered");

  /// The rewrite.
  public PercentilesAsNumbered() {}

  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public SelectQuery select(SelectQuery before) {
        SelectQuery select = super.select(before);
        var replacing = new Replacing(select.groupBy());
        SelectQuery replaced = replacing.replaced(select);
        boolean alone = Mentions.in(select).isEmpty();
        return replacing.numbers.isEmpty() || !alone
            ? select
            : over(numbered(select, replacing), replaced);
      }
    }.statement(statement);
  }

  /// `select`, reading from `numbered` what it read from its tables.
  private static SelectQuery over(Numbered numbered, SelectQuery select) {
    return Substitution.in(
        select.withWhere(null).withFrom(List.of(numbered.table())), numbered.columns());
  }

  /// The tables of a query with their rows numbered, and where its columns are now.
  private record Numbered(DerivedTable table, Map<Expression, OutputRef> columns) {}

  private static Numbered numbered(SelectQuery select, Replacing replacing) {
    Set<Name> sources = new HashSet<>();
    FromItem.leaves(select.from()).forEach(leaf -> sources.add(leaf.qualifier()));
    List<SelectItem> items = new ArrayList<>();
    Map<Expression, OutputRef> columns = new LinkedHashMap<>();
    for (Expression column : Mentions.columns(select)) {
      if (sources.containsAll(Mentions.in(column))) {
        var name = new Name("c" + (columns.size() + 1));
        items.add(new SelectItem(column, name));
        columns.put(column, new OutputRef(ALIAS, name, column.type()));
      }
    }
    items.addAll(replacing.items());
    SelectQuery rows = SelectQuery.of(items).withFrom(select.from()).withWhere(select.where());
    return new Numbered(new DerivedTable(rows, ALIAS, false), columns);
  }

  /// Percentiles -> aggregates of numbered rows.
  private static final class Replacing extends Rewriter {
    private final List<Expression> groups;
    private final Map<OrderItem, Integer> numbers = new LinkedHashMap<>();

    Replacing(List<Expression> groups) {
      this.groups = groups;
    }

    /// The query after grouping; its tables and conditions come before.
    SelectQuery replaced(SelectQuery select) {
      SelectQuery after = select(select.withFrom(List.of()).withWhere(null));
      return after.withFrom(select.from()).withWhere(select.where());
    }

    @Override
    public QueryNode query(QueryNode query) {
      // A query of its own.
      return query;
    }

    @Override
    public Expression expression(Expression before) {
      Expression expression = super.expression(before);
      if (!(expression instanceof OrderedSetCall call) || call.arguments().size() != 1) {
        return expression;
      }
      return switch (call.function()) {
        case "percentile_cont" -> continuous(call);
        case "percentile_disc" -> discrete(call);
        default -> expression;
      };
    }

    private Expression continuous(OrderedSetCall call) {
      int number = number(call);
      Expression way =
          infix(
              Operator.TIMES,
              call.arguments().getFirst(),
              infix(Operator.MINUS, total(number), one()));
      Expression place = infix(Operator.MINUS, place(number), one());
      Expression distance = Call.of("abs", SqlType.DOUBLE, infix(Operator.MINUS, place, way));
      Expression share =
          infix(
              Operator.TIMES,
              new Cast(value(call, number), SqlType.DOUBLE),
              infix(Operator.MINUS, one(), distance));
      Expression near = Infix.condition(Operator.LT, distance, one());
      return AggregateCall.of("sum", SqlType.DOUBLE, when(near, share));
    }

    private Expression discrete(OrderedSetCall call) {
      int number = number(call);
      Expression from = infix(Operator.TIMES, call.arguments().getFirst(), total(number));
      Expression value = value(call, number);
      return AggregateCall.of(
          "min", call.type(), when(Infix.condition(Operator.GE, place(number), from), value));
    }

    private int number(OrderedSetCall call) {
      return numbers.computeIfAbsent(call.orderBy().getFirst(), _ -> numbers.size() + 1);
    }

    private static Expression when(Expression condition, Expression value) {
      return new CaseExpression(List.of(new CaseBranch(condition, value)), null, value.type());
    }

    private static Expression infix(Operator operator, Expression left, Expression right) {
      return new Infix(operator, left, right, SqlType.DOUBLE);
    }

    private static Expression one() {
      return new Bind(1.0, SqlType.DOUBLE);
    }

    private static Expression place(int number) {
      return new Cast(output("place_", number, SqlType.BIGINT), SqlType.DOUBLE);
    }

    private static Expression total(int number) {
      return new Cast(output("total_", number, SqlType.BIGINT), SqlType.DOUBLE);
    }

    private static Expression value(OrderedSetCall call, int number) {
      return output("value_", number, call.orderBy().getFirst().expression().type());
    }

    private static OutputRef output(String name, int number, SqlType<?> type) {
      return new OutputRef(ALIAS, new Name(name + number), type);
    }

    /// The value, place and total of each order, nulls apart.
    List<SelectItem> items() {
      List<SelectItem> items = new ArrayList<>();
      numbers.forEach((order, number) -> {
        Expression value = order.expression();
        List<Expression> parts = new ArrayList<>(groups);
        parts.add(new Postfix(value, Operator.IS_NULL));
        var place =
            new WindowCall(
                Call.of("row_number", SqlType.BIGINT), new WindowSpec(parts, List.of(order), null));
        var total =
            new WindowCall(
                AggregateCall.of("count", SqlType.BIGINT, value),
                new WindowSpec(groups, List.of(), null));
        items.add(new SelectItem(value, new Name("value_" + number)));
        items.add(new SelectItem(place, new Name("place_" + number)));
        items.add(new SelectItem(total, new Name("total_" + number)));
      });
      return items;
    }
  }
}
