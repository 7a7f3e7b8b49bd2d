package dev.rowan.render;

import dev.rowan.ast.BooleanConstant;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.ScalarQuery;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `left join lateral (select x from b where b.k = a.k order by y limit 3) as l on true` -> `left
/// join (select x, b.k as key_1, row_number() over (partition by b.k order by y) as place from b)
/// as l on l.key_1 = a.k and l.place <= 3`
///
/// `cross join lateral (select count(*) as n from b where b.k = a.k) as l … l.n` -> `… (select
/// count(*) from b where b.k = a.k)`
///
/// `cross join lateral (select f(a.x) as y) as l … l.y` -> `… f(a.x)`
///
/// For servers without [Feature#LATERAL]. What is correlated otherwise stays lateral, and is
/// refused by the printer.
public final class LateralAsWindow implements Rewrite {
  /// The rewrite.
  public LateralAsWindow() {}

  @Override
  public StatementNode apply(StatementNode statement) {
    return new Walk().statement(statement);
  }

  private static final class Walk extends Rewriter {
    @Override
    public SelectQuery select(SelectQuery before) {
      SelectQuery select = super.select(before);
      boolean lateral =
          FromItem.leaves(select.from()).stream()
              .anyMatch(leaf -> leaf instanceof DerivedTable derived && derived.lateral());
      return lateral ? new Plain(select).select() : select;
    }
  }

  /// One query whose lateral tables become plain.
  private static final class Plain {
    private final SelectQuery query;
    private final Map<OutputRef, Expression> inlined = new HashMap<>();
    private @Nullable Expression where;

    Plain(SelectQuery query) {
      this.query = query;
      this.where = query.where();
    }

    SelectQuery select() {
      List<FromItem> from = new ArrayList<>();
      for (FromItem item : query.from()) {
        FromItem plain = plain(item);
        if (plain instanceof DerivedTable derived && derived.lateral()) {
          if (inline(derived)) {
            continue;
          }
          RankedTable ranked = RankedTable.of(derived);
          where = ranked == null ? where : Conditions.and(where, ranked.condition());
          plain = ranked == null ? derived : ranked.table();
        }
        from.add(plain);
      }
      return Substitution.in(query.withFrom(from).withWhere(where), inlined);
    }

    private FromItem plain(FromItem item) {
      if (!(item instanceof JoinedTable joined)) {
        return item;
      }
      FromItem left = plain(joined.left());
      FromItem right = plain(joined.right());
      boolean lateral = right instanceof DerivedTable derived && derived.lateral();
      Expression on = joined.on();
      if (!lateral || joined.kind().leftMayBeAbsent()) {
        return new JoinedTable(left, joined.kind(), right, on);
      }
      var derived = (DerivedTable) right;
      boolean always = on == null || on.equals(new BooleanConstant(true));
      if (always && inline(derived)) {
        return left;
      }
      RankedTable ranked = RankedTable.of(derived);
      if (ranked == null) {
        return new JoinedTable(left, joined.kind(), right, on);
      }
      boolean cross = joined.kind() == JoinedTable.Kind.CROSS;
      JoinedTable.Kind kind = cross ? JoinedTable.Kind.INNER : joined.kind();
      Expression condition = Conditions.and(ranked.condition(), always ? null : on);
      return condition == null
          ? new JoinedTable(left, joined.kind(), ranked.table(), on)
          : new JoinedTable(left, kind, ranked.table(), condition);
    }

    /// Where `derived` always gives one row, its columns are what they are computed by.
    private boolean inline(DerivedTable derived) {
      if (!(derived.query() instanceof SelectQuery select) || !single(select)) {
        return false;
      }
      for (SelectItem item : select.items()) {
        Expression value = item.expression();
        Expression replacement =
            select.from().isEmpty()
                ? value
                : new ScalarQuery(
                    select.withItems(List.of(new SelectItem(value, null))), value.type());
        Name name = item.outerName();
        if (name != null) {
          inlined.put(
              new OutputRef(derived.alias(), name, value.type()),
              Substitution.in(replacement, inlined));
        }
      }
      return true;
    }

    private static boolean single(SelectQuery select) {
      boolean plain =
          select.groupBy().isEmpty()
              && select.having() == null
              && select.limit() == null
              && select.offset() == null;
      return plain
          && (select.from().isEmpty()
              ? select.where() == null
              : select.items().stream().allMatch(item -> Aggregation.in(item).only()));
    }
  }
}
