package dev.rowan.sql;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Expression;
import dev.rowan.ast.JsonFunction;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.ScalarQuery;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.WindowCall;
import dev.rowan.ast.WindowSpec;
import dev.rowan.type.Name;
import dev.rowan.type.RowsType;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/// The rows of a query as one value.
///
/// `(select json_rows(a, b order by c) from …)`; with a limit `(select json_rows(limited.c1,
/// limited.c2 order by limited.place) from (select a as c1, b as c2, row_number() over (order by c)
/// as place from … order by c limit n) as limited)`.
final class InlineRows {
  private static final Name ALIAS = new Name("limited");
  private static final Name PLACE = new Name("place");

  private InlineRows() {}

  /// `rows` in `order`, at most `limit` of them where it is not negative.
  static InlineList of(
      String relation, SelectQuery rows, List<OrderItem> order, long limit, RowReader<?> element) {
    List<SqlType<?>> types = new ArrayList<>();
    rows.items().forEach(item -> types.add(item.expression().type()));
    var type = new RowsType(types);
    SelectQuery query =
        limit < 0
            ? rows.withItems(List.of(aggregate(expressions(rows.items()), order, type)))
            : limited(rows, order, limit, type);
    return new InlineList(relation, new ScalarQuery(query, type), type, element);
  }

  private static List<Expression> expressions(List<SelectItem> items) {
    return items.stream().map(SelectItem::expression).toList();
  }

  private static SelectItem aggregate(
      List<Expression> columns, List<OrderItem> order, RowsType type) {
    return new SelectItem(
        new AggregateCall(JsonFunction.ROWS_AGGREGATE, columns, false, order, null, type), null);
  }

  private static SelectQuery limited(
      SelectQuery rows, List<OrderItem> order, long limit, RowsType type) {
    List<SelectItem> inner = new ArrayList<>();
    List<Expression> outer = new ArrayList<>();
    for (SelectItem item : rows.items()) {
      var label = new Name("c" + (inner.size() + 1));
      inner.add(new SelectItem(item.expression(), label));
      outer.add(new OutputRef(ALIAS, label, item.expression().type()));
    }
    inner.add(
        new SelectItem(
            new WindowCall(
                Call.of("row_number", SqlType.BIGINT), new WindowSpec(List.of(), order, null)),
            PLACE));
    var place = new OutputRef(ALIAS, PLACE, SqlType.BIGINT);
    SelectQuery some =
        rows.withItems(inner).withOrderBy(order).withLimit(new Bind(limit, SqlType.BIGINT));
    return SelectQuery.of(
            List.of(
                aggregate(
                    outer,
                    List.of(new OrderItem(place, false, OrderItem.Nulls.UNSPECIFIED)),
                    type)))
        .withFrom(List.of(new DerivedTable(some, ALIAS, false)));
  }
}
