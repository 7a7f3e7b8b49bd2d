package dev.rowan.postgresql;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Children;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.DerivedTable;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.FromLeaf;
import dev.rowan.ast.GroupingSets;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.render.Rewrite;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `select f(a, ?), count(*) from t group by f(a, ?)` -> `select grouped.g1, count(*) from t,
/// lateral (select f(a, ?) as g1) as grouped group by grouped.g1`
///
/// Two parameters are two expressions to PostgreSQL even where their values are one, so the
/// expression selected is not seen to be the one grouped by
/// ([dev.rowan.render.Feature#PARAMETERS_IN_GROUP_BY]). Written once, beside the tables, it is.
final class GroupByParameters implements Rewrite {
  @Override
  public StatementNode apply(StatementNode statement) {
    return new Grouping().statement(statement);
  }

  private static final class Grouping extends Rewriter {
    @Override
    public SelectQuery select(SelectQuery before) {
      SelectQuery select = super.select(before);
      List<Expression> groups = GroupingSets.flattened(select.groupBy());
      return groups.stream().anyMatch(GroupByParameters::hasParameter) ? moved(select) : select;
    }

    private static SelectQuery moved(SelectQuery select) {
      Name alias = alias(select);
      Map<Expression, Expression> outputs = new LinkedHashMap<>();
      List<SelectItem> items = new ArrayList<>();
      for (Expression group : GroupingSets.flattened(select.groupBy())) {
        if (hasParameter(group) && !outputs.containsKey(group)) {
          var name = new Name("g" + (items.size() + 1));
          items.add(new SelectItem(group, name));
          outputs.put(group, new OutputRef(alias, name, group.type()));
        }
      }
      List<FromItem> from = new ArrayList<>(select.from());
      from.add(new DerivedTable(SelectQuery.of(items), alias, true));
      // Only what is computed after grouping: where and joins come before it.
      SelectQuery after = select.withFrom(List.of()).withWhere(null);
      return new Replacing(outputs).select(after).withFrom(from).withWhere(select.where());
    }

    /// `grouped`, or `grouped_2` and so on where a table in or around `select` has that name.
    private static Name alias(SelectQuery select) {
      Set<Name> taken = new HashSet<>();
      new Children() {
        @Override
        public void from(FromItem item) {
          if (item instanceof FromLeaf leaf) {
            taken.add(leaf.qualifier());
          }
          super.from(item);
        }

        @Override
        public void expression(Expression expression) {
          if (expression instanceof ColumnRef column) {
            taken.add(column.table().qualifier());
          } else if (expression instanceof OutputRef output) {
            taken.add(output.source());
          }
          super.expression(expression);
        }
      }.query(select);
      var alias = new Name("grouped");
      for (int i = 2; taken.contains(alias); i++) {
        alias = new Name("grouped_" + i);
      }
      return alias;
    }
  }

  /// Whether `expression` has a parameter in it, or a query, which may.
  static boolean hasParameter(Expression expression) {
    boolean[] found = new boolean[1];
    new Children() {
      @Override
      public void expression(Expression inner) {
        found[0] |= inner instanceof Bind;
        super.expression(inner);
      }

      @Override
      public void query(QueryNode query) {
        found[0] = true;
      }
    }.expression(expression);
    return found[0];
  }

  private static final class Replacing extends Rewriter {
    private final Map<Expression, Expression> replacements;

    Replacing(Map<Expression, Expression> replacements) {
      this.replacements = replacements;
    }

    @Override
    public Expression expression(Expression expression) {
      Expression replacement = replacements.get(expression);
      return replacement == null ? super.expression(expression) : replacement;
    }
  }
}
