package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.ScalarQuery;

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
