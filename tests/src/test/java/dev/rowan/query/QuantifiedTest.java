package dev.rowan.query;

import static dev.rowan.model.CellTable.CELLS;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.model.CellTable;
import dev.rowan.sql.BoolExpr;
import dev.rowan.sql.Query;
import dev.rowan.testkit.OnDatabases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Comparisons with any or all rows of a query.
class QuantifiedTest {
  @Test
  @Tag("case:sqlalchemy-A6")
  void negationIsWrittenBeforeTheWhole() {
    BoolExpr any = USERS.id.eqAny(select(POSTS.userId));
    assertThat(select(USERS.username).where(any.not()))
        .printsOn(
            POSTGRESQL,
            "select users.username from users where not (users.id = any (select posts.user_id from"
                + " posts))")
        .printsOn(
            SQLITE,
            "select users.username from users where not (users.id in (select posts.user_id from"
                + " posts))");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-A6")
  void notAnyIsTrueWhereNoRowIsEqual(Transaction db) {
    var writers = select(POSTS.userId).where(POSTS.userId.isNotNull());

    assertThat(db.list(select(USERS.username).where(USERS.id.eqAny(writers).not())))
        .containsExactly("alan");
    assertThat(db.list(select(USERS.username).where(USERS.id.neAll(writers))))
        .containsExactly("alan");
    assertThat(db.list(select(USERS.username).where(USERS.id.neAny(writers)).orderBy(USERS.id)))
        .containsExactly("ada", "grace", "alan");
  }

  @Test
  void theLeastOrGreatestValueDecidesWhereAServerHasNoAll() {
    assertThat(select(USERS.username).where(USERS.id.gtAll(select(POSTS.userId).from(POSTS))))
        .printsOn(
            POSTGRESQL,
            "select users.username from users where users.id > all (select posts.user_id from"
                + " posts)")
        .printsOn(
            SQLITE,
            "select users.username from users where not case when users.id <= (select"
                + " max(compared.v) from (select posts.user_id as v from posts) as compared) then"
                + " true when not (exists (select 1 from (select posts.user_id as v from posts) as"
                + " compared where compared.v is null) or users.id is null and exists (select 1"
                + " from (select posts.user_id as v from posts) as compared)) then false end");
  }

  @OnDatabases
  void anyAndAllAreTrueFalseAndNullOnTheSameRowsEverywhere(Transaction db) {
    List<String> outcomes = new ArrayList<>();
    for (Query<Integer> query : queries()) {
      for (BoolExpr comparison : comparisons(query)) {
        outcomes.add(outcome(db, comparison));
      }
    }

    assertThat(outcomes).isEqualTo(expected());
  }

  /// Of numbers and a null, of numbers alone, of one number, of a null, of nothing.
  private static List<Query<Integer>> queries() {
    CellTable other = CELLS.as("other");
    return List.of(
        select(other.a).from(other).where(other.id.le(3)),
        select(other.a).from(other).where(other.id.in(2, 3)),
        select(other.a).from(other).where(other.id.eq(3)),
        select(other.a).from(other).where(other.id.eq(1)),
        select(other.a).from(other).where(other.id.lt(0)));
  }

  private static List<BoolExpr> comparisons(Query<Integer> query) {
    return List.of(
        CELLS.a.eqAny(query),
        CELLS.a.neAny(query),
        CELLS.a.ltAny(query),
        CELLS.a.leAny(query),
        CELLS.a.gtAny(query),
        CELLS.a.geAny(query),
        CELLS.a.eqAll(query),
        CELLS.a.neAll(query),
        CELLS.a.ltAll(query),
        CELLS.a.leAll(query),
        CELLS.a.gtAll(query),
        CELLS.a.geAll(query));
  }

  private static String outcome(Transaction db, BoolExpr comparison) {
    var text = new StringBuilder();
    for (Optional<Boolean> value :
        db.list(
            select(comparison.optional()).from(CELLS).where(CELLS.id.le(6)).orderBy(CELLS.id))) {
      text.append(value.map(truth -> truth ? 't' : 'f').orElse('-'));
    }
    return text.toString();
  }

  /// The same, computed by SQL's definition.
  private static List<String> expected() {
    @Nullable Integer[] cells = {null, 0, 1, -7, 2, 40};
    @Nullable Integer[][] found = {{null, 0, 1}, {0, 1}, {1}, {null}, {}};
    List<String> outcomes = new ArrayList<>();
    for (@Nullable Integer[] rows : found) {
      for (boolean all : new boolean[] {false, true}) {
        for (int operator = 0; operator < 6; operator++) {
          var text = new StringBuilder();
          for (Integer cell : cells) {
            text.append(quantified(cell, operator, all, rows));
          }
          outcomes.add(text.toString());
        }
      }
    }
    return outcomes;
  }

  private static char quantified(
      @Nullable Integer value, int operator, boolean all, @Nullable Integer[] rows) {
    char outcome = all ? 't' : 'f';
    for (Integer row : rows) {
      if (value == null || row == null) {
        outcome = outcome == (all ? 't' : 'f') ? '-' : outcome;
      } else if (holds(Integer.compare(value, row), operator) != all) {
        return all ? 'f' : 't';
      }
    }
    return outcome;
  }

  private static boolean holds(int order, int operator) {
    return switch (operator) {
      case 0 -> order == 0;
      case 1 -> order != 0;
      case 2 -> order < 0;
      case 3 -> order <= 0;
      case 4 -> order > 0;
      default -> order >= 0;
    };
  }

  @OnDatabases
  void anAggregateIsComparedWithAll(Transaction db) {
    var other = POSTS.as("other");
    var counts = select(count()).from(other).groupBy(other.userId);

    assertThat(
            db.list(
                select(POSTS.userId)
                    .from(POSTS)
                    .groupBy(POSTS.userId)
                    .having(count().geAll(counts))))
        .containsExactly(2L);
  }

  @OnDatabases
  void theQueryMaySeeTheRowAround(Transaction db) {
    var other = POSTS.as("other");
    var own = select(other.id).from(other).where(other.userId.eq(POSTS.userId));

    assertThat(
            db.list(
                select(POSTS.title)
                    .where(POSTS.userId.isNotNull(), POSTS.id.geAll(own))
                    .orderBy(POSTS.id)))
        .containsExactly("Notes on the Engine", "50% of it");
  }

  @OnDatabases
  void aCombinedQueryIsComparedAsAWhole(Transaction db) {
    var other = POSTS.as("other");
    var both =
        select(other.id)
            .from(other)
            .where(other.id.le(2))
            .unionAll(select(other.id).from(other).where(other.id.ge(2)))
            .orderBy(other.id)
            .limit(3);

    assertThat(db.list(select(POSTS.id).where(POSTS.id.gtAll(both)).orderBy(POSTS.id)))
        .containsExactly(3L, 4L);
  }

  @OnDatabases
  void textsAreComparedToo(Transaction db) {
    var names = select(USERS.as("other").firstName).from(USERS.as("other"));

    assertThat(db.list(select(USERS.firstName).where(USERS.firstName.geAll(names))))
        .containsExactly("Grace");
    assertThat(db.list(select(USERS.firstName).where(literal("Ada").ltAll(names)))).isEmpty();
  }

  @Test
  void aQueryOfTwoColumnsIsRefused() {
    @SuppressWarnings({"unchecked", "rawtypes"})
    Query<Long> pair = (Query) select(POSTS.id, POSTS.userId);

    assertRefused("ROWAN-1108", () -> USERS.id.gtAll(pair));
  }
}
