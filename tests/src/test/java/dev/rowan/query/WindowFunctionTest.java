package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Frame.CURRENT_ROW;
import static dev.rowan.sql.Frame.UNBOUNDED_FOLLOWING;
import static dev.rowan.sql.Frame.UNBOUNDED_PRECEDING;
import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.WindowFunctions.cumeDist;
import static dev.rowan.sql.WindowFunctions.firstValue;
import static dev.rowan.sql.WindowFunctions.lag;
import static dev.rowan.sql.WindowFunctions.lastValue;
import static dev.rowan.sql.WindowFunctions.lead;
import static dev.rowan.sql.WindowFunctions.nthValue;
import static dev.rowan.sql.WindowFunctions.ntile;
import static dev.rowan.sql.WindowFunctions.percentRank;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.AnsiDialect;
import dev.rowan.engine.Transaction;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Row;
import dev.rowan.sql.Window;
import dev.rowan.testkit.OnDatabases;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowFunctionTest {
  private static final Window BY_ID = partitionBy().orderBy(USERS.id);

  @OnDatabases
  void ntileSharesRowsOut(Transaction db) {
    assertThat(values(db, ntile(2).over(BY_ID))).containsExactly("1", "1", "2");
  }

  @OnDatabases
  void percentRankAndCumeDistAreShares(Transaction db) {
    assertThat(values(db, percentRank().over(BY_ID))).containsExactly("0.0", "0.5", "1.0");
    assertThat(values(db, cumeDist().over(partitionBy().orderBy(USERS.active))))
        .containsExactly("1.0", "1.0", String.valueOf(1 / 3.0));
  }

  @OnDatabases
  void theFirstLastAndNthValueAreThoseOfTheFrame(Transaction db) {
    Window whole = BY_ID.rows(UNBOUNDED_PRECEDING, UNBOUNDED_FOLLOWING);

    assertThat(values(db, firstValue(USERS.username).over(BY_ID)))
        .containsExactly("ada", "ada", "ada");
    assertThat(values(db, lastValue(USERS.username).over(BY_ID)))
        .containsExactly("ada", "grace", "alan");
    assertThat(values(db, lastValue(USERS.username).over(whole)))
        .containsExactly("alan", "alan", "alan");
    assertThat(values(db, nthValue(USERS.username, 2).over(BY_ID)))
        .containsExactly("-", "grace", "grace");
  }

  @OnDatabases
  void lagAndLeadReachFurtherAndFallBack(Transaction db) {
    assertThat(values(db, lag(USERS.username, 2).over(BY_ID))).containsExactly("-", "-", "ada");
    assertThat(values(db, lead(USERS.username, 1, "none").over(BY_ID)))
        .containsExactly("grace", "alan", "none");
    assertThat(values(db, lag(USERS.score, 1, 0).over(BY_ID))).containsExactly("0", "10", "20");
  }

  @OnDatabases
  void aFallbackIsNotTakenForANullThatWasFound(Transaction db) {
    assertThat(values(db, lead(USERS.score, 1, 0).over(BY_ID))).containsExactly("20", "-", "0");
  }

  @OnDatabases
  void aDifferenceToTheRowBeforeKeepsItsFamily(Transaction db) {
    Window w = partitionBy(POSTS.userId).orderBy(POSTS.createdAt);
    var running = sum(POSTS.title.length()).over(w.rows(UNBOUNDED_PRECEDING, CURRENT_ROW));
    var delta = POSTS.title.length().minus(lag(POSTS.title.length()).over(w));
    var last = max(POSTS.title).over(w).lower();
    List<Row> rows = db.list(select(POSTS.id, running, delta, last).from(POSTS).orderBy(POSTS.id));

    assertThat(rows.stream().map(row -> row.get(running).intValueExact()))
        .containsExactly(19, 9, 18, 9);
    assertThat(rows.get(2).get(delta)).isEqualTo(0);
    assertThat(rows.get(1).get(last)).isEqualTo("compilers");
  }

  @Test
  void nullsAreIgnoredWhereAServerCan() {
    var filled = firstValue(USERS.score).ignoreNulls().over(BY_ID);

    assertThat(select(filled).from(USERS).sql(AnsiDialect.ANSI))
        .isEqualTo(
            "select first_value(users.score) ignore nulls over (order by users.id) from users");
    assertThat(select(filled).from(USERS))
        .failsOn(POSTGRESQL, "ROWAN-1501")
        .failsOn(SQLITE, "ROWAN-1501");
    assertThat(select(firstValue(USERS.score).respectNulls().over(BY_ID)).from(USERS))
        .printsOn(
            POSTGRESQL, "select first_value(users.score) over (order by users.id) from users");
  }

  @Test
  void placesCountFromOneAndDistancesFromZero() {
    assertRefused("ROWAN-1164", () -> ntile(0));
    assertRefused("ROWAN-1164", () -> nthValue(USERS.id, 0));
    assertRefused("ROWAN-1164", () -> lag(USERS.id, -1)).contains("the other way");
  }

  private static List<String> values(Transaction db, Expr<?> expression) {
    return db.list(select(USERS.id, expression).from(USERS).orderBy(USERS.id)).stream()
        .map(row -> row.find(expression).map(String::valueOf).orElse("-"))
        .toList();
  }
}
