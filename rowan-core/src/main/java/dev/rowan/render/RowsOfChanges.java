package dev.rowan.render;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Children;
import dev.rowan.ast.Expression;
import dev.rowan.ast.QueryNode;
import dev.rowan.ast.StatementNode;

/// Checks that what a data change computes, it computes from one row: aggregates and window
/// functions are about several, and stand in a subquery.
final class RowsOfChanges extends Children {
  private boolean change;

  private RowsOfChanges() {}

  /// @throws InvalidStatement if a change in `statement` computes over several rows
  static void check(StatementNode statement) {
    if (!(statement instanceof QueryNode)) {
      new RowsOfChanges().statement(statement);
    }
  }

  @Override
  public void statement(StatementNode statement) {
    boolean before = change;
    change = !(statement instanceof QueryNode);
    super.statement(statement);
    change = before;
  }

  @Override
  public void query(QueryNode query) {
    boolean before = change;
    change = false;
    super.query(query);
    change = before;
  }

  @Override
  public void expression(Expression expression) {
    if (change && expression instanceof AggregateCall) {
      throw new InvalidStatement(
          "ROWAN-1217",
          "an aggregate stands in an insert, update or delete, which is about"
              + " one row at a time; ask for it by a subquery");
    }
    super.expression(expression);
  }
}
