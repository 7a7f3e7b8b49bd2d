package dev.rowan.expression;

import static dev.rowan.model.CellTable.CELLS;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.and;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.not;
import static dev.rowan.sql.Sql.nullIf;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.BoolExpr;
import dev.rowan.testkit.OnDatabases;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConditionTest {
  private static void prints(BoolExpr condition, String expected) {
    String sql = "select cells.id from cells where " + expected;
    assertThat(select(CELLS.id).where(condition)).printsOn(POSTGRESQL, sql).printsOn(SQLITE, sql);
  }

  @Test
  @Tag("case:sqlalchemy-A2")
  void parenthesesStandWherePrecedenceAsksForThem() {
    prints(and(CELLS.p, or(CELLS.q, CELLS.a.isNull())), "cells.p and (cells.q or cells.a is null)");
    prints(or(and(CELLS.p, CELLS.q), CELLS.a.isNull()), "cells.p and cells.q or cells.a is null");
    prints(
        CELLS.a.times(CELLS.b.plus(CELLS.a)).eq(CELLS.b),
        "cells.a * (cells.b + cells.a) = cells.b");
    prints(
        CELLS.a.times(CELLS.b).plus(CELLS.a).eq(CELLS.b), "cells.a * cells.b + cells.a = cells.b");
    prints(
        CELLS.a.minus(CELLS.b.minus(CELLS.a)).eq(CELLS.b),
        "cells.a - (cells.b - cells.a) = cells.b");
    prints(CELLS.a.plus(CELLS.b).negated().eq(CELLS.b), "-(cells.a + cells.b) = cells.b");
  }

  @Test
  @Tag("case:sqlalchemy-A4")
  void notTurnsAComparisonRoundAndCancelsItself() {
    prints(not(and(CELLS.p, CELLS.q)), "not (cells.p and cells.q)");
    prints(not(CELLS.a.eq(CELLS.b)), "cells.a <> cells.b");
    prints(not(CELLS.a.lt(CELLS.b)), "cells.a >= cells.b");
    prints(not(not(CELLS.p)), "cells.p");
    prints(not(CELLS.a.isNull()), "cells.a is not null");
  }

  @Test
  @Tag("case:sqlalchemy-A14")
  void aBooleanColumnIsACondition() {
    prints(CELLS.p, "cells.p");
    prints(not(CELLS.p), "not cells.p");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-A14")
  void aBooleanColumnHoldsWhereItIsTrue(Transaction db) {
    assertThat(db.list(select(USERS.username).where(not(USERS.active)))).containsExactly("alan");
    assertThat(db.list(select(USERS.username).where(USERS.active.eq(true)).orderBy(USERS.id)))
        .containsExactly("ada", "grace");
  }

  @Test
  @Tag("case:sqlalchemy-A8")
  @Tag("case:drizzle-10")
  @SuppressWarnings("NullAway") // the point: callers without a null checker
  void comparingWithNullIsRefused() {
    String nothing = null;

    assertRefused("ROWAN-1101", () -> USERS.email.eq(nothing)).contains("users.email", "isNull()");
    assertRefused("ROWAN-1101", () -> USERS.email.ne(nothing));
    assertRefused("ROWAN-1101", () -> USERS.email.lt(nothing));
  }

  @OnDatabases
  @Tag("case:drizzle-10")
  void eqOrBothNullFindsNull(Transaction db) {
    assertThat(db.list(select(USERS.username).where(USERS.email.eqOrBothNull(null))))
        .containsExactly("grace");
    assertThat(db.list(select(USERS.username).where(USERS.email.eqOrBothNull("ada@example.org"))))
        .containsExactly("ada");
  }

  @Test
  @Tag("case:drizzle-8")
  @Tag("case:sqlalchemy-A12")
  void inNothingIsFalseAndNotInNothingTrue() {
    prints(CELLS.a.in(List.of()), "false");
    prints(CELLS.a.notIn(List.of()), "true");
    prints(CELLS.a.in(List.<Integer>of()).eq(CELLS.p), "false = cells.p");
    prints(or(CELLS.a.in(List.of()), CELLS.b.eq(1)), "false or cells.b = ?");
  }

  @OnDatabases
  @Tag("case:drizzle-8")
  void notInNothingKeepsNulls(Transaction db) {
    assertThat(db.list(select(USERS.username).where(USERS.email.notIn(List.of())))).hasSize(3);
    assertThat(db.list(select(USERS.username).where(not(USERS.email.in(List.of()))))).hasSize(3);
  }

  @Test
  @Tag("case:sqlalchemy-A10")
  void notInWithANullIsRefused() {
    List<String> values = Arrays.asList("a", null);

    assertRefused("ROWAN-1102", () -> USERS.email.notIn(values)).contains("users.email");
    assertRefused("ROWAN-1102", () -> USERS.email.in(values));
  }

  @OnDatabases
  void rowsAreComparedByTheFirstPairThatDiffers(Transaction db) {
    assertThat(db.list(select(USERS.username).where(row(USERS.active, USERS.id).eq(true, 2))))
        .containsExactly("grace");
    assertThat(
            db.list(
                select(USERS.username)
                    .where(row(USERS.lastName, USERS.id).gt("Hopper", 2))
                    .orderBy(USERS.id)))
        .containsExactly("ada", "alan");
  }

  @Test
  void aRowComparedWithAnotherNumberOfValuesIsRefused() {
    assertRefused("ROWAN-1106", () -> row(USERS.id, USERS.score).eq(1));
  }

  @Test
  @Tag("case:sqlalchemy-A26")
  void caseChoosesTheFirstBranchThatHolds() {
    var grade = caseWhen(CELLS.a.eq(1), "one").when(CELLS.a.eq(2), "two").otherwise("x");
    String sql =
        "select case when cells.a = ? then ? when cells.a = ? then ? else ? end from cells";

    assertThat(select(grade))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql)
        .binding(1, "one", 2, "two", "x");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-A26")
  void caseWithoutElseIsNull(Transaction db) {
    var grade = caseWhen(USERS.score.eq(10), "ten").end();

    assertThat(db.list(select(USERS.username).where(grade.isNull()).orderBy(USERS.id)))
        .containsExactly("grace", "alan");
  }

  @OnDatabases
  void coalesceAndNullIf(Transaction db) {
    assertThat(db.list(select(coalesce(USERS.email, USERS.username)).orderBy(USERS.id)))
        .containsExactly("ada@example.org", "grace", "alan@example.org");
    assertThat(db.list(select(coalesce(nullIf(USERS.score, 10), -1)).orderBy(USERS.id)))
        .containsExactly(-1, 20, -1);
  }
}
