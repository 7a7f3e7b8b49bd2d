package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.ClausedStatement;
import dev.rowan.ast.DeleteStatement;
import dev.rowan.ast.InsertStatement;
import dev.rowan.ast.MergeStatement;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.RawCommand;
import dev.rowan.ast.ScalarQuery;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.UpdateStatement;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Name;
import java.util.ArrayList;
import java.util.List;

/// Queries where an expression is wanted.
final class Subqueries {
  private Subqueries() {}

  /// The node of a query of exactly one column.
  static QueryNode oneColumn(Query<?> query) {
    return columns(query, 1);
  }

  /// The value of a query of exactly one column, of that column's own type.
  static ScalarQuery scalar(Query<?> query) {
    QueryNode node = oneColumn(query);
    return new ScalarQuery(node, node.items().getFirst().expression().type());
  }

  /// The node of a query of exactly `count` columns.
  static QueryNode columns(Query<?> query, int count) {
    QueryNode node = node(query);
    if (node.items().size() != count) {
      throw new InvalidStatement(
          "ROWAN-1108",
          "a subquery selects %d columns where %d stand against it; select as many"
              .formatted(node.items().size(), count));
    }
    return node;
  }

  /// The node of a query whose columns go into the columns `into`, in order, as they are stored
  /// there.
  static QueryNode into(Query<?> query, List<? extends Column<?>> into) {
    return into(columns(query, into.size()), into);
  }

  private static QueryNode into(QueryNode node, List<? extends Column<?>> into) {
    List<SelectItem> items = new ArrayList<>();
    for (int i = 0; i < into.size(); i++) {
      SelectItem item = node.items().get(i);
      Class<?> given = item.expression().type().javaType();
      Class<?> held = into.get(i).type().javaType();
      if (given != held) {
        throw new InvalidStatement(
            "ROWAN-1142",
            "column %d of the select is %s but goes into %s, which holds %s; cast it or name another column"
                .formatted(i + 1, given.getSimpleName(), into.get(i), held.getSimpleName()));
      }
      items.add(new SelectItem(Literals.assigned(item.expression(), into.get(i)), item.label()));
    }
    if (node instanceof SelectQuery select) {
      return select.withItems(items);
    }
    return into.stream().anyMatch(column -> column.type() instanceof DecimalType)
        ? into(SelectQuery.over(node, new Name("arms")), into)
        : node;
  }

  /// The columns that a statement gives: what it selects, or gives back of what it changes.
  static List<SelectItem> items(StatementNode statement) {
    return switch (statement) {
      case QueryNode query -> query.items();
      case InsertStatement insert -> insert.returning();
      case UpdateStatement update -> update.returning();
      case DeleteStatement delete -> delete.returning();
      case MergeStatement merge -> merge.returning();
      case ClausedStatement claused -> items(claused.statement());
      case RawCommand _ -> List.of();
    };
  }

  /// The node of a query that changes nothing.
  static QueryNode node(Query<?> query) {
    if (query.node() instanceof QueryNode node) {
      return node;
    }
    throw new InvalidStatement(
        "ROWAN-1109",
        "a statement that changes data stands where only a select can; run it on its own");
  }
}
