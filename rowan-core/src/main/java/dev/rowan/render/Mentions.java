package dev.rowan.render;

import dev.rowan.ast.Children;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.OutputRef;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.SelectQuery;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What the columns inside something are qualified with. A name that a subquery gives to something
/// of its own means that there, and is not counted.
final class Mentions extends Children {
  private final Set<Name> names = new LinkedHashSet<>();
  private final List<Name> inner = new ArrayList<>();

  private Mentions() {}

  static Set<Name> in(Expression expression) {
    var walk = new Mentions();
    walk.expression(expression);
    return walk.names;
  }

  static Set<Name> in(QueryNode query) {
    var walk = new Mentions();
    walk.query(query);
    return walk.names;
  }

  @Override
  public void expression(Expression expression) {
    if (expression instanceof ColumnRef column) {
      mention(column.table().qualifier());
    } else if (expression instanceof OutputRef output) {
      mention(output.source());
    }
    super.expression(expression);
  }

  private void mention(Name name) {
    if (!inner.contains(name)) {
      names.add(name);
    }
  }

  @Override
  public void query(QueryNode query) {
    int before = inner.size();
    if (query instanceof SelectQuery select) {
      FromItem.leaves(select.from()).forEach(leaf -> inner.add(leaf.qualifier()));
    }
    super.query(query);
    inner.subList(before, inner.size()).clear();
  }
}
