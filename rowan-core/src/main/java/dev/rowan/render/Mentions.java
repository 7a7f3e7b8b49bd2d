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

/// The columns inside something, and what they are qualified with. A name that a subquery gives to
/// something of its own means that there, and is not counted.
final class Mentions extends Children {
  private final Set<Name> names = new LinkedHashSet<>();
  private final Set<Expression> columns = new LinkedHashSet<>();
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

  /// What `item` mentions that is not part of it.
  static Set<Name> outside(FromItem item) {
    var walk = new Mentions();
    walk.from(item);
    FromItem.leaves(List.of(item)).forEach(leaf -> walk.names.remove(leaf.qualifier()));
    return walk.names;
  }

  /// The columns of what `select` has in `from`, and of what stands around it.
  static Set<Expression> columns(SelectQuery select) {
    var walk = new Mentions();
    walk.clauses(select);
    return walk.columns;
  }

  @Override
  public void expression(Expression expression) {
    if (expression instanceof ColumnRef column) {
      mention(column.table().qualifier(), column);
    } else if (expression instanceof OutputRef output) {
      mention(output.source(), output);
    }
    super.expression(expression);
  }

  private void mention(Name name, Expression column) {
    if (!inner.contains(name)) {
      names.add(name);
      columns.add(column);
    }
  }

  @Override
  public void query(QueryNode query) {
    int before = inner.size();
    if (query instanceof SelectQuery select) {
      FromItem.leaves(select.from()).forEach(leaf -> inner.add(leaf.qualifier()));
    }
    clauses(query);
    inner.subList(before, inner.size()).clear();
  }

  private void clauses(QueryNode query) {
    super.query(query);
  }
}
