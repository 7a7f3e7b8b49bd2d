package dev.rowan.sqlite;

import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.SetQuery;
import dev.rowan.ast.SetQuery.SetOperator;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.WindowCall;
import dev.rowan.ast.WindowSpec;
import dev.rowan.render.Rewrite;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/// `select a except all select b` -> `select counted.c1 from (select arm.c1, row_number() over
/// (partition by arm.c1) from (select a) as arm except select arm.c1, row_number() over (partition
/// by arm.c1) from (select b) as arm) as counted`
///
/// and so `intersect all`. Numbered, equal rows are different ones, and the first of one side meet
/// the first of the other. SQLite compares rows without counting them
/// ([dev.rowan.render.Feature#INTERSECT_ALL]).
final class AllByRowNumber implements Rewrite {
  private static final Name ARM = new Name("arm");
  private static final Name COUNTED = new Name("counted");
  private static final Name PLACE = new Name("place");

  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public QueryNode query(QueryNode before) {
        QueryNode query = super.query(before);
        return query instanceof SetQuery set && set.operator().all() ? counted(set) : query;
      }
    }.statement(statement);
  }

  private static QueryNode counted(SetQuery set) {
    return switch (set.operator()) {
      case INTERSECT_ALL -> counted(set, SetOperator.INTERSECT);
      case EXCEPT_ALL -> counted(set, SetOperator.EXCEPT);
      case UNION, UNION_ALL, INTERSECT, EXCEPT -> set;
    };
  }

  private static QueryNode counted(SetQuery set, SetOperator operator) {
    var rows = new SetQuery(operator, numbered(set.left()), numbered(set.right()));
    SelectQuery all = SelectQuery.over(rows, COUNTED);
    List<SelectItem> columns = all.items().subList(0, set.items().size());
    List<OrderItem> order = new ArrayList<>();
    for (SetQuery.Place place : set.orderBy()) {
      Expression column = columns.get(place.place() - 1).expression();
      order.add(new OrderItem(column, place.descending(), place.nulls()));
    }
    return all.withItems(columns)
        .withOrderBy(order)
        .withLimit(set.limit())
        .withOffset(set.offset());
  }

  private static SelectQuery numbered(QueryNode arm) {
    SelectQuery rows = SelectQuery.over(arm, ARM);
    List<Expression> columns = rows.items().stream().map(SelectItem::expression).toList();
    var place =
        new WindowCall(
            Call.of("row_number", SqlType.BIGINT), new WindowSpec(columns, List.of(), null));
    List<SelectItem> items = new ArrayList<>(rows.items());
    items.add(new SelectItem(place, PLACE));
    return rows.withItems(items);
  }
}
