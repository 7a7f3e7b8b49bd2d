package dev.rowan.testkit.conformance;

import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.recursive;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.blog.CategoryTable.CATEGORIES;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;

import dev.rowan.sql.Select;
import dev.rowan.sql.Sql;
import java.util.List;

/// The probes of what combines queries and of the clauses of a whole query.
final class QueryProbes {
  static final Select<String> ADA = select(USERS.username).where(USERS.id.eq(1));

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

  static List<?> dataChangeInWith(Trial trial) {
    var gone = cte("gone", deleteFrom(TAGS).where(TAGS.name.eq("unused")).returning(TAGS.name));
    return trial.list(select(gone.column(TAGS.name)).from(gone));
  }

  static List<?> materialized(Trial trial) {
    var active = cte("active", select(USERS.username).where(USERS.active)).materialized();
    var name = active.column(USERS.username);
    return trial.list(select(name).from(active).orderBy(name));
  }

  static List<?> searchAndCycle(Trial trial) {
    var child = CATEGORIES.as("child");
    var tree =
        recursive(
                "tree",
                select(CATEGORIES.id, CATEGORIES.name).where(CATEGORIES.parentId.isNull()),
                above ->
                    select(child.id, child.name)
                        .from(above)
                        .join(child, child.parentId.eq(above.column(CATEGORIES.id))))
            .breadthFirst(CATEGORIES.name)
            .cycleGuard(CATEGORIES.id);
    return trial.list(
        select(tree.column(CATEGORIES.name))
            .from(tree)
            .where(tree.isCycle().not())
            .orderBy(tree.searchOrder()));
  }

  static List<?> valuesTable(Trial trial) {
    var v =
        Sql.values("v", List.of("a", "b"))
            .column(TAGS.id, text -> (long) text.charAt(0))
            .column(TAGS.name, text -> text);
    return trial.list(select(v.column(TAGS.name)).from(v).orderBy(v.column(TAGS.id).desc()));
  }

  static List<?> distinctOn(Trial trial) {
    return trial.list(
        select(USERS.username)
            .distinctOn(USERS.active)
            .orderBy(USERS.active.desc(), USERS.username));
  }

  static List<?> withTies(Trial trial) {
    return trial.list(select(USERS.active).orderBy(USERS.active.desc()).limitWithTies(1));
  }
}
