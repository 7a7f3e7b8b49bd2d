package dev.rowan.render;

import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.JoinedTable;
import dev.rowan.ast.Path;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.ScalarQuery;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.TableRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Columns reached by a path from the table that a statement changes -> scalar subqueries.
///
/// `update posts set … where posts→author.name = ?` -> `update posts set … where (select
/// author.name from users as author where author.id = posts.user_id) = ?`
///
/// A changed table cannot be joined on every server, and where it can, not by an outer join; a
/// subquery gives the same value, and null where the path finds no row.
final class PathValues extends Rewriter {
  private final Set<TableRef> own;
  private final List<Set<TableRef>> scopes = new ArrayList<>();

  private PathValues(Set<TableRef> own) {
    this.own = own;
  }

  /// `statement`, which changes or reads the tables `own` itself, without paths from them.
  static StatementNode resolve(StatementNode statement, Set<TableRef> own) {
    return new PathValues(own).statement(statement);
  }

  @Override
  public QueryNode query(QueryNode query) {
    scopes.add(query instanceof SelectQuery select ? PathJoins.leaves(select.from()) : Set.of());
    QueryNode resolved = super.query(query);
    scopes.removeLast();
    return resolved;
  }

  @Override
  protected Expression column(ColumnRef column) {
    TableRef table = column.table();
    boolean given = own.contains(table) || scopes.stream().anyMatch(inner -> inner.contains(table));
    return given || !PathJoins.startsIn(own, table) ? column : value(column);
  }

  private ScalarQuery value(ColumnRef column) {
    List<TableRef> steps = new ArrayList<>();
    for (TableRef step = column.table(); !own.contains(step); step = path(step).from()) {
      steps.add(step);
    }
    TableRef first = steps.removeLast();
    FromItem from = first;
    for (TableRef step : steps.reversed()) {
      var kind = path(step).optional() ? JoinedTable.Kind.LEFT : JoinedTable.Kind.INNER;
      from = new JoinedTable(from, kind, step, PathJoins.condition(step));
    }
    SelectQuery query =
        SelectQuery.of(List.of(new SelectItem(column, null)))
            .withFrom(List.of(from))
            .withWhere(PathJoins.condition(first));
    return new ScalarQuery(query, column.type());
  }

  private static Path path(TableRef table) {
    return Objects.requireNonNull(table.path(), "not a path");
  }
}
