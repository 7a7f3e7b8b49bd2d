package dev.rowan.render;

import dev.rowan.ast.BooleanConstant;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Exists;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.Prefix;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.SetQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `select a.x, b.y from a full join b on a.k = b.k` -> `select joined.c1, joined.c2 from (select
/// a.x as c1, b.y as c2 from a left join b on a.k = b.k union all select a.x, b.y from b left join
/// a on false where not exists (select 1 from a where a.k = b.k)) as joined`
///
/// For servers without [Feature#FULL_JOIN]. A join on what stands around the query stays as it is,
/// and is refused by the printer.
public final class FullJoinAsUnion implements Rewrite {
  /// The rewrite.
  public FullJoinAsUnion() {}

  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public SelectQuery select(SelectQuery before) {
        SelectQuery select = super.select(before);
        return select.from().stream().anyMatch(FullJoinAsUnion::full)
            ? new United(select).select()
            : select;
      }
    }.statement(statement);
  }

  private static boolean full(FromItem item) {
    return item instanceof JoinedTable joined
        && (joined.kind() == JoinedTable.Kind.FULL || full(joined.left()) || full(joined.right()));
  }

  /// One query whose full joins become tables of their own.
  private static final class United {
    private final SelectQuery query;
    private final Set<Expression> columns;
    private final Set<Name> taken = new HashSet<>();
    private final Map<Expression, OutputRef> moved = new LinkedHashMap<>();

    United(SelectQuery query) {
      this.query = query;
      this.columns = Mentions.columns(query);
      FromItem.leaves(query.from()).forEach(leaf -> taken.add(leaf.qualifier()));
    }

    SelectQuery select() {
      List<FromItem> from = new ArrayList<>();
      for (FromItem item : query.from()) {
        from.add(united(item));
      }
      return Substitution.in(query.withFrom(from), moved);
    }

    private FromItem united(FromItem item) {
      if (!(item instanceof JoinedTable joined)) {
        return item;
      }
      FromItem left = united(joined.left());
      FromItem right = united(joined.right());
      var inner = new JoinedTable(left, joined.kind(), right, joined.on());
      boolean alone = joined.kind() == JoinedTable.Kind.FULL && Mentions.outside(joined).isEmpty();
      return alone ? union(inner) : inner;
    }

    private DerivedTable union(JoinedTable joined) {
      Name alias = fresh();
      Set<Name> sources = new HashSet<>();
      FromItem.leaves(List.of(joined)).forEach(leaf -> sources.add(leaf.qualifier()));
      // What a full join inside this one gave is read under its new name.
      Map<Expression, OutputRef> inner = new LinkedHashMap<>(moved);
      List<SelectItem> items = new ArrayList<>();
      for (Expression column : columns) {
        OutputRef renamed = inner.get(column);
        Expression now = renamed == null ? column : renamed;
        if (sources.contains(source(now))) {
          var name = new Name("c" + (items.size() + 1));
          items.add(new SelectItem(now, name));
          moved.put(column, new OutputRef(alias, name, column.type()));
        }
      }
      return new DerivedTable(rows(joined, items, inner), alias, false);
    }

    /// The rows of the left side, with those of the right; and those of the right alone.
    private static SetQuery rows(
        JoinedTable joined, List<SelectItem> items, Map<Expression, OutputRef> inner) {
      SelectQuery all = SelectQuery.of(items);
      var withLeft =
          new JoinedTable(joined.left(), JoinedTable.Kind.LEFT, joined.right(), joined.on());
      var withoutLeft =
          new JoinedTable(
              joined.right(), JoinedTable.Kind.LEFT, joined.left(), new BooleanConstant(false));
      SelectQuery partner =
          SelectQuery.of(List.of()).withFrom(List.of(joined.left())).withWhere(joined.on());
      return new SetQuery(
          SetQuery.SetOperator.UNION_ALL,
          Substitution.in(all.withFrom(List.of(withLeft)), inner),
          Substitution.in(
              all.withFrom(List.of(withoutLeft)).withWhere(Prefix.not(new Exists(partner))),
              inner));
    }

    private Name fresh() {
      var name = new Name("joined");
      for (int i = 2; !taken.add(name); i++) {
        name = new Name("joined_" + i);
      }
      return name;
    }
  }

  private static Name source(Expression column) {
    return switch (column) {
      case ColumnRef ref -> ref.table().qualifier();
      case OutputRef output -> output.source();
      default -> throw new IllegalArgumentException("not a column: " + column);
    };
  }
}
