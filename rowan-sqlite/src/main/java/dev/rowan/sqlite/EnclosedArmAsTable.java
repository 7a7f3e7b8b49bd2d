package dev.rowan.sqlite;

import dev.rowan.ast.QueryNode;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.SetQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.render.Rewrite;
import dev.rowan.type.Name;

/// `select a union (select b except select c)` -> `select a union select arm.c1 from (select b
/// except select c) as arm`
///
/// and so a side that has an order or a limit of its own. SQLite has no parentheses around the
/// sides of a set operation ([dev.rowan.render.Feature#SET_PARENTHESES]).
final class EnclosedArmAsTable implements Rewrite {
  private static final Name ALIAS = new Name("arm");

  @Override
  public StatementNode apply(StatementNode statement) {
    return new Rewriter() {
      @Override
      public QueryNode query(QueryNode before) {
        QueryNode query = super.query(before);
        if (!(query instanceof SetQuery set)) {
          return query;
        }
        boolean left = set.encloses(set.left(), false);
        boolean right = set.encloses(set.right(), true);
        return left || right ? set.withArms(arm(set.left(), left), arm(set.right(), right)) : set;
      }
    }.statement(statement);
  }

  private static QueryNode arm(QueryNode arm, boolean enclosed) {
    return enclosed ? SelectQuery.over(arm, ALIAS) : arm;
  }
}
