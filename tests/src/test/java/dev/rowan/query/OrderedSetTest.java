package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.OrderedSets.median;
import static dev.rowan.sql.OrderedSets.mode;
import static dev.rowan.sql.OrderedSets.percentileCont;
import static dev.rowan.sql.OrderedSets.percentileDisc;
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
import org.junit.jupiter.api.Test;

/// Aggregates of values in an order.
class OrderedSetTest {
  @Test
  void theOrderStandsWithinTheGroup() {
    assertThat(select(percentileCont(0.5, USERS.score)).from(USERS))
        .printsOn(
            POSTGRESQL, "select percentile_cont(?) within group (order by users.score) from users")
        .binding(0.5)
        .failsOn(SQLITE, "ROWAN-1501");
  }

  @OnDatabases("postgresql")
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

  @OnDatabases("postgresql")
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

  @OnDatabases("postgresql")
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

  @Test
  void aFractionLiesBetweenZeroAndOne() {
    assertRefused("ROWAN-1165", () -> percentileCont(95, USERS.score));
    assertRefused("ROWAN-1165", () -> percentileCont(Double.NaN, USERS.score));
  }
}
