package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Frame.CURRENT_ROW;
import static dev.rowan.sql.Frame.UNBOUNDED_FOLLOWING;
import static dev.rowan.sql.Frame.UNBOUNDED_PRECEDING;
import static dev.rowan.sql.Frame.following;
import static dev.rowan.sql.Frame.preceding;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Row;
import dev.rowan.sql.Window;
import dev.rowan.testkit.OnDatabases;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Windows: named ones, their frames, and where they may stand.
class WindowFrameTest {
  private static final Window BY_ID = partitionBy().orderBy(USERS.id);

  @Test
  void aNamedWindowIsWrittenOnce() {
    Window named = partitionBy(POSTS.userId).orderBy(POSTS.createdAt).named("w");
    String sql =
        "select row_number() over w, max(posts.title) over w from posts window w as (partition by"
            + " posts.user_id order by posts.created_at) order by lag(posts.id) over w";
    assertThat(
            select(rowNumber().over(named), max(POSTS.title).over(named))
                .from(POSTS)
                .orderBy(lag(POSTS.id).over(named)))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @Test
  void aNamedWindowOfTheOrderAloneIsWrittenThere() {
    String sql = "select posts.id from posts order by row_number() over (order by posts.title)";
    assertThat(
            select(POSTS.id)
                .orderBy(rowNumber().over(partitionBy().orderBy(POSTS.title).named("w"))))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @Test
  void twoWindowsOfOneNameAreRefused() {
    assertThat(
            select(
                rowNumber().over(partitionBy(POSTS.userId).named("w")),
                rowNumber().over(partitionBy(POSTS.title).named("w"))))
        .failsOn(POSTGRESQL, "ROWAN-1221")
        .failsOn(SQLITE, "ROWAN-1221");
  }

  @OnDatabases
  void aNameMeansTheWindowOfItsOwnQuery(Transaction db) {
    var numbered = rowNumber().over(partitionBy(POSTS.userId).orderBy(POSTS.id).named("w")).as("n");
    var inner = select(POSTS.id, numbered).from(POSTS).as("inner_posts");
    var outer = rowNumber().over(partitionBy().orderBy(inner.column(POSTS.id)).named("w"));
    List<Row> rows =
        db.list(select(outer, inner.column(numbered)).from(inner).orderBy(inner.column(POSTS.id)));

    assertThat(rows.stream().map(row -> row.get(outer) + "/" + row.get(inner.column(numbered))))
        .containsExactly("1/1", "2/1", "3/2", "4/1");
  }

  @OnDatabases
  void aFrameOfRowsCountsRows(Transaction db) {
    var neighbours = count().over(BY_ID.rows(preceding(1), following(1)));

    assertThat(db.list(select(neighbours).from(USERS).orderBy(USERS.id)))
        .containsExactly(2L, 3L, 2L);
  }

  @OnDatabases
  void aFrameOfARangeReachesAsFarAsItsValues(Transaction db) {
    var near = count().over(partitionBy().orderBy(USERS.score).range(preceding(9), CURRENT_ROW));
    var within = count().over(partitionBy().orderBy(USERS.score).range(preceding(10), CURRENT_ROW));
    List<Row> rows =
        db.list(select(near, within).from(USERS).where(USERS.score.isNotNull()).orderBy(USERS.id));

    assertThat(rows.stream().map(row -> row.get(near))).containsExactly(1L, 1L);
    assertThat(rows.stream().map(row -> row.get(within))).containsExactly(1L, 2L);
  }

  @Test
  void aRangeOfTimeIsAnInterval() {
    Window day =
        partitionBy()
            .orderBy(POSTS.createdAt)
            .range(preceding(Duration.ofDays(1)), following(Duration.ofHours(1)));
    assertThat(select(count().over(day)).from(POSTS))
        .printsOn(
            POSTGRESQL,
            "select count(*) over (order by posts.created_at range between ? preceding and ?"
                + " following) from posts")
        .printsOn(
            SQLITE,
            "select count(*) over (order by unixepoch(posts.created_at) * ? +"
                + " cast(substr(posts.created_at, 21, 9) as integer) range between ? preceding and"
                + " ? following) from posts");
  }

  @OnDatabases
  void aRangeOfTimeReachesToTheMomentExactly(Transaction db) {
    Window hours =
        partitionBy().orderBy(POSTS.createdAt).range(preceding(Duration.ofDays(1)), CURRENT_ROW);
    Window less =
        partitionBy()
            .orderBy(POSTS.createdAt.desc())
            .range(preceding(Duration.ofDays(1).minusNanos(1000)), CURRENT_ROW);

    assertThat(db.list(select(count().over(hours)).from(POSTS).orderBy(POSTS.id)))
        .containsExactly(1L, 2L, 2L, 2L);
    assertThat(db.list(select(count().over(less)).from(POSTS).orderBy(POSTS.id)))
        .containsExactly(1L, 1L, 1L, 1L);
  }

  @Test
  void aRangeOfMonthsIsRefusedWhereItIsANumber() {
    Window month =
        partitionBy().orderBy(POSTS.createdAt).range(preceding(Period.ofMonths(1)), CURRENT_ROW);
    assertThat(select(count().over(month)).from(POSTS))
        .printsOn(
            POSTGRESQL,
            "select count(*) over (order by posts.created_at range between ? preceding and current"
                + " row) from posts")
        .failsOn(SQLITE, "ROWAN-1501");
  }

  @Test
  void groupsAndExclusionsAreSpelledOut() {
    Window others =
        partitionBy().orderBy(USERS.active).groups(UNBOUNDED_PRECEDING, UNBOUNDED_FOLLOWING);
    String sql =
        "select count(*) over (order by users.active groups between unbounded preceding and"
            + " unbounded following exclude ";
    assertThat(
            select(
                    count().over(others.excludingCurrentRow()),
                    count().over(others.excludingGroup()),
                    count().over(others.excludingTies()))
                .from(USERS))
        .printsOn(
            POSTGRESQL,
            sql
                + "current row), "
                + sql.substring(7)
                + "group), "
                + sql.substring(7)
                + "ties) from"
                + " users")
        .printsOn(
            SQLITE,
            sql
                + "current row), "
                + sql.substring(7)
                + "group), "
                + sql.substring(7)
                + "ties) from"
                + " users");
  }

  @OnDatabases({"postgresql", "sqlite"})
  void anExclusionLeavesOutTheRowOrItsPeers(Transaction db) {
    Window all = partitionBy().orderBy(USERS.active).rows(UNBOUNDED_PRECEDING, UNBOUNDED_FOLLOWING);
    var self = count().over(all.excludingCurrentRow());
    var peers = count().over(all.excludingGroup());
    var ties = count().over(all.excludingTies());
    List<Row> rows = db.list(select(self, peers, ties).from(USERS).orderBy(USERS.id));

    assertThat(rows.stream().map(row -> row.get(self) + "" + row.get(peers) + row.get(ties)))
        .containsExactly("212", "212", "223");
  }

  @OnDatabases
  void anAggregateOverAWindowMayBeFiltered(Transaction db) {
    var active = count().filter(USERS.active).over(BY_ID);

    assertThat(db.list(select(active).from(USERS).orderBy(USERS.id))).containsExactly(1L, 2L, 2L);
  }

  @OnDatabases
  void aWindowLooksOverGroups(Transaction db) {
    var share = sum(count()).over();
    List<Row> rows =
        db.list(
            select(USERS.active, share).from(USERS).groupBy(USERS.active).orderBy(USERS.active));

    assertThat(rows.stream().map(row -> row.get(share).intValueExact())).containsExactly(3, 3);
  }

  @Test
  void anExclusionNeedsAFrame() {
    assertRefused("ROWAN-1163", () -> BY_ID.excludingTies());
  }

  @Test
  void aWindowFunctionInWhereIsRefusedWithAWayOut() {
    var place = rowNumber().over(BY_ID);

    assertRefused("ROWAN-1222", () -> select(USERS.id).where(place.le(1)).sql(POSTGRESQL))
        .contains("where", "derived table");
    assertRefused(
        "ROWAN-1222",
        () -> select(USERS.active).groupBy(USERS.active).having(place.le(1)).sql(SQLITE));
    assertRefused("ROWAN-1222", () -> select(count()).from(USERS).groupBy(place).sql(SQLITE));
    assertRefused(
        "ROWAN-1222",
        () -> select(USERS.id).from(USERS).join(POSTS, POSTS.id.eq(place)).sql(SQLITE));
  }

  @Test
  void aWindowFunctionInsideAnotherOrAnAggregateIsRefused() {
    var place = rowNumber().over(BY_ID);

    assertRefused("ROWAN-1222", () -> select(sum(place).over(BY_ID)).from(USERS).sql(POSTGRESQL))
        .contains("another window function");
    assertRefused("ROWAN-1222", () -> select(sum(place)).from(USERS).sql(POSTGRESQL))
        .contains("an aggregate");
  }

  @OnDatabases
  void aSubqueryHasWindowsOfItsOwn(Transaction db) {
    var other = POSTS.as("other");
    var place = rowNumber().over(partitionBy().orderBy(other.id)).as("place");
    var numbered = select(other.id, place).from(other).as("numbered");

    assertThat(
            db.list(
                select(POSTS.title)
                    .where(
                        POSTS.id.in(
                            select(numbered.column(other.id))
                                .from(numbered)
                                .where(numbered.column(place).eq(2))))))
        .containsExactly("Compilers");
  }

  @Test
  void distinctOverAWindowIsRefused() {
    assertThat(select(countDistinct(USERS.lastName).over(BY_ID)).from(USERS))
        .failsOn(POSTGRESQL, "ROWAN-1223")
        .failsOn(SQLITE, "ROWAN-1223");
  }
}
