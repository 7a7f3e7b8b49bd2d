package dev.rowan.render;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Conditions;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.WindowCall;
import dev.rowan.ast.WindowSpec;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The table that gives, for all rows outside at once, what a lateral one gives for each, and the
/// condition that tells which rows are whose. See [LateralAsWindow].
record RankedTable(DerivedTable table, @Nullable Expression condition) {
  static @Nullable RankedTable of(DerivedTable lateral) {
    if (Mentions.in(lateral.query()).isEmpty()) {
      return new RankedTable(new DerivedTable(lateral.query(), lateral.alias(), false), null);
    }
    return lateral.query() instanceof SelectQuery select && plain(select)
        ? ranked(lateral.alias(), select)
        : null;
  }

  private static boolean plain(SelectQuery select) {
    return !select.distinct()
        && !select.from().isEmpty()
        && select.groupBy().isEmpty()
        && select.having() == null
        && select.items().stream().allMatch(item -> Aggregation.in(item).none());
  }

  private static @Nullable RankedTable ranked(Name alias, SelectQuery select) {
    Set<Name> own = new HashSet<>();
    FromItem.leaves(select.from()).forEach(leaf -> own.add(leaf.qualifier()));
    Set<Name> taken = new HashSet<>();
    for (SelectItem item : select.items()) {
      Name name = item.outerName();
      if (name != null) {
        taken.add(name);
      }
    }
    List<SelectItem> items = new ArrayList<>(select.items());
    List<Expression> keys = new ArrayList<>();
    Expression rest = null;
    Expression condition = null;
    for (Expression conjunct : Conditions.conjuncts(select.where())) {
      if (own.containsAll(Mentions.in(conjunct))) {
        rest = Conditions.and(rest, conjunct);
        continue;
      }
      Infix pair = pair(conjunct, own);
      if (pair == null) {
        return null;
      }
      Name key = fresh("key", taken);
      items.add(new SelectItem(pair.left(), key));
      keys.add(pair.left());
      condition =
          Conditions.and(
              condition,
              Infix.condition(
                  Operator.EQ, new OutputRef(alias, key, pair.left().type()), pair.right()));
    }
    if (select.limit() != null || select.offset() != null) {
      Name place = fresh("place", taken);
      var number = Call.of("row_number", SqlType.BIGINT);
      var window = new WindowSpec(keys, select.orderBy(), null);
      items.add(new SelectItem(new WindowCall(number, window), place));
      condition = Conditions.and(condition, within(select, alias, place));
    }
    SelectQuery all =
        select
            .withItems(items)
            .withWhere(rest)
            .withOrderBy(List.of())
            .withLimit(null)
            .withOffset(null);
    return Mentions.in(all).isEmpty()
        ? new RankedTable(new DerivedTable(all, alias, false), condition)
        : null;
  }

  /// `conjunct` as `inside = outside`, where it is that.
  private static @Nullable Infix pair(Expression conjunct, Set<Name> own) {
    if (!(conjunct instanceof Infix infix) || infix.operator() != Operator.EQ) {
      return null;
    }
    if (inside(infix.left(), own) && outside(infix.right(), own)) {
      return infix;
    }
    Expression first = infix.right();
    Expression second = infix.left();
    return inside(first, own) && outside(second, own)
        ? Infix.condition(Operator.EQ, first, second)
        : null;
  }

  private static boolean inside(Expression side, Set<Name> own) {
    return own.containsAll(Mentions.in(side));
  }

  private static boolean outside(Expression side, Set<Name> own) {
    return Mentions.in(side).stream().noneMatch(own::contains);
  }

  private static @Nullable Expression within(SelectQuery select, Name alias, Name place) {
    var number = new OutputRef(alias, place, SqlType.BIGINT);
    Expression limit = select.limit();
    Expression offset = select.offset();
    Expression after = offset == null ? null : Infix.condition(Operator.GT, number, offset);
    Expression last = limit == null || offset == null ? limit : sum(offset, limit);
    return Conditions.and(after, last == null ? null : Infix.condition(Operator.LE, number, last));
  }

  private static Expression sum(Expression left, Expression right) {
    return left instanceof Bind a
            && right instanceof Bind b
            && a.value() instanceof Long x
            && b.value() instanceof Long y
        ? new Bind(Math.addExact(x, y), SqlType.BIGINT)
        : new Infix(Operator.PLUS, left, right, SqlType.BIGINT);
  }

  private static Name fresh(String wanted, Set<Name> taken) {
    var name = new Name(wanted);
    for (int i = 1; !taken.add(name); i++) {
      name = new Name(wanted + "_" + i);
    }
    return name;
  }
}
