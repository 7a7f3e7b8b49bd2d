package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.OrderedSets.median;
import static dev.rowan.sql.OrderedSets.mode;
import static dev.rowan.sql.OrderedSets.percentileCont;
import static dev.rowan.sql.OrderedSets.percentileDisc;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.HypotheticalRow;
import dev.rowan.testkit.OnDatabases;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Aggregates of values in an order.
class OrderedSetTest {
  @Test
  void theOrderStandsWithinTheGroup() {
    assertThat(select(percentileCont(0.5, USERS.score)).from(USERS))
        .printsOn(
            POSTGRESQL, "select percentile_cont(?) within group (order by users.score) from users")
        .binding(0.5);
  }

  @Test
  void withoutOrderedSetsRowsAreNumbered() {
    assertThat(select(percentileDisc(0.5, USERS.score)).from(USERS).where(USERS.active))
        .printsOn(
            SQLITE,
            "select min(case when cast(numbered.place_1 as double precision) >= ? *"
                + " cast(numbered.total_1 as double precision) then numbered.value_1 end) from"
                + " (select users.score as c1, users.active as c2, users.score as value_1,"
                + " row_number() over (partition by users.score is null order by users.score) as"
                + " place_1, count(users.score) over () as total_1 from users where users.active)"
                + " as numbered")
        .binding(0.5);
  }

  @OnDatabases
  void aPercentileLiesBetweenValuesOrIsOne(Transaction db) {
    assertThat(db.one(select(median(USERS.score)).from(USERS))).isEqualTo(15.0);
    assertThat(db.one(select(percentileDisc(0.5, USERS.score)).from(USERS))).isEqualTo(10);
    assertThat(db.one(select(percentileDisc(1, USERS.createdAt)).from(USERS)))
        .isEqualTo(Instant.parse("2025-12-31T23:59:59Z"));
  }

  @OnDatabases("postgresql")
  void theModeIsTheMostFrequentValue(Transaction db) {
    assertThat(db.one(select(mode(POSTS.userId)).from(POSTS))).isEqualTo(2L);
  }

  @OnDatabases
  void aPercentileIsGroupedLikeAnyAggregate(Transaction db) {
    assertThat(
            db.list(
                select(median(POSTS.id))
                    .from(POSTS)
                    .where(POSTS.userId.isNotNull())
                    .groupBy(POSTS.userId)
                    .having(median(POSTS.id).gt(1))))
        .containsExactly(2.5);
  }

  @OnDatabases
  void aRowThatIsNotThereHasAPlace(Transaction db) {
    var row = HypotheticalRow.of(USERS.score, 15);

    assertThat(db.one(select(row.rank()).from(USERS).where(USERS.score.isNotNull()))).isEqualTo(2L);
    assertThat(db.one(select(row.denseRank()).from(USERS).where(USERS.score.isNotNull())))
        .isEqualTo(2L);
    assertThat(db.one(select(row.percentRank()).from(USERS).where(USERS.score.isNotNull())))
        .isEqualTo(0.5);
    assertThat(db.one(select(row.cumeDist()).from(USERS).where(USERS.score.isNotNull())))
        .isEqualTo(2 / 3.0);
    assertThat(
            db.one(
                select(HypotheticalRow.descending(USERS.active, true).and(USERS.id, 9L).rank())
                    .from(USERS)))
        .isEqualTo(3L);
  }

  @OnDatabases
  void nullsDoNotCountAsValuesButAsRows(Transaction db) {
    assertThat(db.one(select(percentileCont(1, USERS.score)).from(USERS))).isEqualTo(20.0);
    assertThat(db.list(select(median(USERS.score).optional()).from(USERS).where(USERS.id.eq(3))))
        .containsExactly(Optional.empty());
    var last = HypotheticalRow.of(USERS.score, 30);
    var first = HypotheticalRow.descending(USERS.score, 30);
    assertThat(db.one(select(last.rank()).from(USERS))).isEqualTo(3L);
    assertThat(db.one(select(last.cumeDist()).from(USERS))).isEqualTo(0.75);
    assertThat(db.one(select(first.rank()).from(USERS))).isEqualTo(2L);
    assertThat(db.one(select(first.denseRank()).from(USERS))).isEqualTo(2L);
  }

  @OnDatabases
  void aRowIsTheFirstOfNone(Transaction db) {
    var row = HypotheticalRow.of(USERS.score, 15);
    var none = USERS.id.lt(0);

    assertThat(db.one(select(row.rank()).from(USERS).where(none))).isEqualTo(1L);
    assertThat(db.one(select(row.percentRank()).from(USERS).where(none))).isEqualTo(0.0);
    assertThat(db.one(select(row.cumeDist()).from(USERS).where(none))).isEqualTo(1.0);
  }

  @OnDatabases
  void percentilesOfSeveralOrdersStandBesideOtherAggregates(Transaction db) {
    var author = POSTS.author().username;
    var middle = median(POSTS.title.length());
    var first = percentileDisc(0, POSTS.title);
    var number = count();

    assertThat(
            db
                .list(
                    select(author, middle, first, number)
                        .where(POSTS.userId.isNotNull())
                        .groupBy(author)
                        .orderBy(middle))
                .stream()
                .map(row ->
                    row.get(author)
                        + " "
                        + row.get(middle)
                        + " "
                        + row.get(first)
                        + " "
                        + row.get(number)))
        .containsExactly("grace 9.0 50% of it 2", "ada 19.0 Notes on the Engine 1");
  }

  @Test
  void whatIsNotNumberedIsRefused() {
    var own = select(median(POSTS.id)).from(POSTS).where(POSTS.userId.eq(USERS.id));

    assertThat(select(mode(POSTS.userId)).from(POSTS)).failsOn(SQLITE, "ROWAN-1501");
    assertThat(select(USERS.id, scalar(own)).from(USERS)).failsOn(SQLITE, "ROWAN-1501");
  }

  @Test
  void aFractionLiesBetweenZeroAndOne() {
    assertRefused("ROWAN-1165", () -> percentileCont(95, USERS.score));
    assertRefused("ROWAN-1165", () -> percentileCont(Double.NaN, USERS.score));
  }
}
