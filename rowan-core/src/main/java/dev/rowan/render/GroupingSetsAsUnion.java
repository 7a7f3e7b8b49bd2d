package dev.rowan.render;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Expression;
import dev.rowan.ast.GroupingSets;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.OrderedSetCall;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.SetQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// `select a, count(*) from t group by rollup (a) order by a` -> `select grouped.c1, grouped.c2
/// from (select a as c1, count(*) as c2 from t group by a union all select ? as c1, count(*) as c2
/// from t) as grouped order by grouped.c1`, the parameter being null
///
/// `grouping(a)` -> `?`: 0 in the arms that group by `a`, 1 in the others. For servers without
/// [Feature#GROUPING_SETS]. Queries without repeated rows, with window functions, or about what
/// stands around them stay as they are, and are refused by the printer.
public final class GroupingSetsAsUnion implements Rewrite {
  private static final Name ALIAS = new Name("grouped");

  /// The rewrite.
  public GroupingSetsAsUnion() {}

  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public SelectQuery select(SelectQuery before) {
        SelectQuery select = super.select(before);
        boolean several = select.groupBy().stream().anyMatch(GroupingSets.class::isInstance);
        boolean alone = !select.distinct() && Mentions.in(select).isEmpty();
        return several && alone ? united(select) : select;
      }
    }.statement(statement);
  }

  private static SelectQuery united(SelectQuery select) {
    List<Expression> wanted = new ArrayList<>();
    select.items().forEach(item -> wanted.add(item.expression()));
    for (OrderItem item : select.orderBy()) {
      if (!wanted.contains(item.expression())) {
        wanted.add(item.expression());
      }
    }
    if (Aggregation.in(wanted).windows()) {
      return select;
    }
    List<Expression> computed = new ArrayList<>(wanted);
    Expression having = select.having();
    if (having != null) {
      computed.add(having);
    }
    List<Expression> columns = new ArrayList<>(wanted);
    if (!Aggregation.in(computed).aggregates()) {
      // An arm without groups gives one row only where it aggregates.
      columns.add(AggregateCall.of("count", SqlType.BIGINT));
    }
    QueryNode union = null;
    for (List<Expression> set : GroupingSets.expanded(select.groupBy())) {
      SelectQuery arm = arm(select, columns, set);
      union = union == null ? arm : new SetQuery(SetQuery.SetOperator.UNION_ALL, union, arm);
    }
    return around(select, wanted, Objects.requireNonNull(union, "no grouping"));
  }

  private static SelectQuery arm(
      SelectQuery select, List<Expression> columns, List<Expression> set) {
    var grouped = new Grouped(GroupingSets.flattened(select.groupBy()), set);
    List<SelectItem> items = new ArrayList<>();
    for (Expression column : columns) {
      items.add(new SelectItem(grouped.expression(column), column(items.size())));
    }
    Expression having = select.having();
    return select
        .withItems(items)
        .withGroupBy(set)
        .withHaving(having == null ? null : grouped.expression(having))
        .withOrderBy(List.of())
        .withLimit(null)
        .withOffset(null);
  }

  private static SelectQuery around(SelectQuery select, List<Expression> wanted, QueryNode union) {
    List<SelectItem> items = new ArrayList<>();
    for (SelectItem item : select.items()) {
      items.add(new SelectItem(output(items.size(), item.expression()), item.outerName()));
    }
    List<OrderItem> order = new ArrayList<>();
    for (OrderItem item : select.orderBy()) {
      int place = wanted.indexOf(item.expression());
      order.add(new OrderItem(output(place, item.expression()), item.descending(), item.nulls()));
    }
    return SelectQuery.of(items)
        .withFrom(List.of(new DerivedTable(union, ALIAS, false)))
        .withOrderBy(order)
        .withLimit(select.limit())
        .withOffset(select.offset());
  }

  private static OutputRef output(int place, Expression expression) {
    return new OutputRef(ALIAS, column(place), expression.type());
  }

  private static Name column(int place) {
    return new Name("c" + (place + 1));
  }

  /// What is selected, as it is in the rows of one grouping.
  private static final class Grouped extends Rewriter {
    private final List<Expression> all;
    private final List<Expression> set;

    Grouped(List<Expression> all, List<Expression> set) {
      this.all = all;
      this.set = set;
    }

    @Override
    public Expression expression(Expression expression) {
      if (set.contains(expression)) {
        return expression;
      }
      if (all.contains(expression)) {
        return new Bind(null, expression.type());
      }
      return switch (expression) {
        // What is aggregated are the rows, whatever they are grouped by.
        case AggregateCall _, OrderedSetCall _ -> expression;
        case Call call when call.function().equals("grouping") ->
            new Bind(bits(call.arguments()), SqlType.INTEGER);
        default -> super.expression(expression);
      };
    }

    private int bits(List<Expression> arguments) {
      int bits = 0;
      for (Expression argument : arguments) {
        bits = bits * 2 + (set.contains(argument) ? 0 : 1);
      }
      return bits;
    }
  }
}
