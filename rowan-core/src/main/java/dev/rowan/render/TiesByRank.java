package dev.rowan.render;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `select a from t order by b fetch first 3 rows with ties` -> `select ranked.c1 from (select a as
/// c1, b as k2, rank() over (order by b) as place from t) as ranked where ranked.place <= 3 order
/// by ranked.k2`
///
/// An offset counts the rows by `row_number()` beside. For servers without [Feature#WITH_TIES].
public final class TiesByRank implements Rewrite {
  private static final Name ALIAS = new Name("ranked");
  private static final Name DISTINCT = new Name("found");
  private static final Name PLACE = new Name("place");
  private static final Name LINE = new Name("line");

  /// The rewrite; it has no state.
  public TiesByRank() {}

  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public SelectQuery select(SelectQuery before) {
        SelectQuery select = super.select(before);
        return select.options().withTies() ? ranked(select) : select;
      }
    }.statement(statement);
  }

  private static SelectQuery ranked(SelectQuery select) {
    SelectQuery rows = select.distinct() ? distinctFirst(select) : select;
    WrappedSelect wrapped = WrappedSelect.of(rows, ALIAS);
    List<SelectItem> items = new ArrayList<>(wrapped.rows().items());
    items.add(new SelectItem(place("rank", rows), PLACE));
    Expression offset = select.offset();
    if (offset != null) {
      items.add(new SelectItem(place("row_number", rows), LINE));
    }
    return wrapped
        .around(bare(wrapped.rows().withItems(items)))
        .withWhere(condition(Objects.requireNonNull(select.limit()), offset))
        .withOptions(select.options().withTies(false));
  }

  private static Expression condition(Expression limit, @Nullable Expression offset) {
    var place = new OutputRef(ALIAS, PLACE, SqlType.BIGINT);
    if (offset == null) {
      return Infix.condition(Operator.LE, place, limit);
    }
    var line = new OutputRef(ALIAS, LINE, SqlType.BIGINT);
    return Objects.requireNonNull(
        Conditions.and(
            Infix.condition(Operator.LE, place, sum(limit, offset)),
            Infix.condition(Operator.GT, line, offset)));
  }

  private static Expression sum(Expression limit, Expression offset) {
    return limit instanceof Bind rows
            && offset instanceof Bind before
            && rows.value() instanceof Long first
            && before.value() instanceof Long second
        ? new Bind(first + second, SqlType.BIGINT)
        : new Infix(Operator.PLUS, limit, offset, SqlType.BIGINT);
  }

  private static WindowCall place(String function, SelectQuery rows) {
    return new WindowCall(
        Call.of(function, SqlType.BIGINT), new WindowSpec(List.of(), rows.orderBy(), null));
  }

  /// Numbered, equal rows would be different ones.
  private static SelectQuery distinctFirst(SelectQuery select) {
    WrappedSelect wrapped = WrappedSelect.of(select, DISTINCT);
    return wrapped.around(bare(wrapped.rows()));
  }

  private static SelectQuery bare(SelectQuery rows) {
    return rows.withOrderBy(List.of())
        .withLimit(null)
        .withOffset(null)
        .withOptions(SelectOptions.NONE);
  }
}
