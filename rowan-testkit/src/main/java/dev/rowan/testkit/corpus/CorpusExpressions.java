package dev.rowan.testkit.corpus;

import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.not;
import static dev.rowan.sql.Sql.nullIf;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.blog.UserTable.USERS;

import dev.rowan.sql.Expr;
import dev.rowan.sql.Statement;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;

/// Expressions, each as a condition or as the one column of a query.
final class CorpusExpressions {
  private CorpusExpressions() {}

  static void addTo(Map<String, Statement> all) {
    conditions(all);
    values(all);
  }

  private static void conditions(Map<String, Statement> all) {
    all.put(
        "or under and",
        select(USERS.id).where(USERS.active, or(USERS.score.gt(5), USERS.email.isNull())));
    all.put("not", select(USERS.id).where(not(USERS.active.and(USERS.score.lt(15)))));
    all.put("in", select(USERS.id).where(USERS.username.in(List.of("ada", "alan"))));
    all.put("in nothing", select(USERS.id).where(USERS.username.in(List.of())));
    all.put("not in nothing", select(USERS.id).where(USERS.username.notIn(List.of())));
    all.put("between", select(USERS.id).where(USERS.score.between(10, 20)));
    all.put("like", select(USERS.id).where(USERS.firstName.like("_da%")));
    all.put(
        "contains what looks like a pattern", select(USERS.id).where(USERS.email.contains("50%_")));
    all.put("equal or both null", select(USERS.id).where(USERS.email.eqOrBothNull(null)));
    all.put(
        "distinct from", select(USERS.id).where(USERS.firstName.isDistinctFrom(USERS.lastName)));
    all.put("rows compared", select(USERS.id).where(row(USERS.lastName, USERS.id).gt("Hopper", 2)));
  }

  private static void values(Map<String, Statement> all) {
    one(all, "arithmetic", USERS.score.plus(1).times(USERS.score.minus(2)).dividedBy(3).mod(4));
    one(all, "minus a sum", USERS.score.plus(1).negated());
    one(all, "concatenation", USERS.firstName.concat(" ").concat(USERS.lastName));
    one(all, "text functions", USERS.firstName.trim().lower().replace("a", "b").length());
    one(
        all,
        "case",
        caseWhen(USERS.score.eq(10), "ten").when(USERS.score.eq(20), "twenty").otherwise("none"));
    one(all, "coalesce", coalesce(USERS.email, USERS.username));
    one(all, "nullif", nullIf(USERS.score, 10));
    one(all, "a cast", USERS.score.castText());
    one(all, "the year", USERS.createdAt.year());
    one(all, "a moment later", USERS.createdAt.plus(Duration.ofMinutes(90)));
    one(all, "a month earlier", USERS.createdAt.minus(Period.ofMonths(1)));
  }

  private static void one(Map<String, Statement> all, String name, Expr<?> value) {
    all.put(name, select(value).where(USERS.id.eq(1)));
  }
}
