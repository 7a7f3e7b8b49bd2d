package dev.rowan.render;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectOptions;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.WindowCall;
import dev.rowan.ast.WindowSpec;
import dev.rowan.ast.WrappedSelect;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// `select distinct on (a) a, b from t order by a, b` -> `select numbered.c1, numbered.c2 from
/// (select a as c1, b as c2, row_number() over (partition by a order by b) as place from t) as
/// numbered where numbered.place = ? order by numbered.c1, numbered.c2`
///
/// For servers without [Feature#DISTINCT_ON].
public final class DistinctOnByRowNumber implements Rewrite {
  private static final Name ALIAS = new Name("numbered");
  private static final Name PLACE = new Name("place");

  private final Predicate<SelectQuery> where;

  /// The rewrite of every `distinct on`.
  public DistinctOnByRowNumber() {
    this(select -> true);
  }

  /// The rewrite of `distinct on` in the selects that `where` accepts.
  public DistinctOnByRowNumber(Predicate<SelectQuery> where) {
    Predicate<SelectQuery> any = select -> !select.options().distinctOn().isEmpty();
    this.where = any.and(where);
  }

  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public SelectQuery select(SelectQuery before) {
        SelectQuery select = super.select(before);
        return where.test(select) ? numbered(select) : select;
      }
    }.statement(statement);
  }

  private static SelectQuery numbered(SelectQuery select) {
    List<Expression> on = select.options().distinctOn();
    List<OrderItem> within = new ArrayList<>();
    for (OrderItem item : select.orderBy()) {
      if (!on.contains(item.expression())) {
        within.add(item);
      }
    }
    WrappedSelect wrapped = WrappedSelect.of(select, ALIAS);
    var place =
        new WindowCall(Call.of("row_number", SqlType.BIGINT), new WindowSpec(on, within, null));
    List<SelectItem> items = new ArrayList<>(wrapped.rows().items());
    items.add(new SelectItem(place, PLACE));
    SelectQuery rows =
        wrapped
            .rows()
            .withItems(items)
            .withOrderBy(List.of())
            .withLimit(null)
            .withOffset(null)
            .withOptions(SelectOptions.NONE);
    var first =
        Infix.condition(
            Operator.EQ, new OutputRef(ALIAS, PLACE, SqlType.BIGINT), new Bind(1L, SqlType.BIGINT));
    return wrapped
        .around(rows)
        .withWhere(first)
        .withLimit(select.limit())
        .withOffset(select.offset())
        .withOptions(select.options().withDistinctOn(List.of()));
  }
}
