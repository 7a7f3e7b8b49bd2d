package dev.rowan.testkit.conformance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.blog.UserTable.USERS;

import java.util.List;

/// The probes of what combines queries and of the clauses of a whole query.
final class QueryProbes {
  private QueryProbes() {}

  static List<?> setParentheses(Trial trial) {
    var ids = select(USERS.id).where(USERS.id.gt(1));
    var all =
        select(USERS.id).where(USERS.id.eq(1)).unionAll(ids.except(ids.where(USERS.id.eq(3))));
    return trial.list(all.orderBy(USERS.id));
  }

  static List<?> intersectAll(Trial trial) {
    var active = select(USERS.active).from(USERS);
    return trial.list(active.exceptAll(active.where(USERS.id.eq(1))).orderBy(USERS.active));
  }
}
