package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Sampled;
import dev.rowan.sql.Series;
import dev.rowan.testkit.OnDatabases;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows that no table has: numbers, dates and moments in a series; and some of those a table has.
class SeriesTest {
  private static final Period DAY = Period.ofDays(1);

  @Test
  void aSeriesIsAFunctionOrARecursion() {
    var numbers = Series.of("numbers", 1, 9, 2);
    assertThat(select(numbers.value()).from(numbers))
        .printsOn(
            POSTGRESQL, "select numbers.value from generate_series(?, ?, ?) as numbers (value)")
        .binding(1L, 9L, 2L)
        .printsOn(
            SQLITE,
            "with recursive series (value, last) as (select ? as value, ? as last where ? <= ?"
                + " union all select series.value + ? as value, series.last as last from series"
                + " where series.value + ? <= series.last) select numbers.value from series as"
                + " numbers");
  }

  @OnDatabases
  void numbersCountUpAndDown(Transaction db) {
    assertThat(numbers(db, 1, 5, 2)).containsExactly(1L, 3L, 5L);
    assertThat(numbers(db, 1, 6, 2)).containsExactly(1L, 3L, 5L);
    assertThat(numbers(db, 3, 1, -1)).containsExactly(3L, 2L, 1L);
    assertThat(numbers(db, 3, 1, 1)).isEmpty();
    assertThat(numbers(db, 2, 2, 1)).containsExactly(2L);
  }

  private static List<Long> numbers(Transaction db, long from, long to, long step) {
    var numbers = Series.of("numbers", from, to, step);
    return db.list(select(numbers.value()).from(numbers));
  }

  @OnDatabases
  void aSeriesIsNotCutOffAtAThousand(Transaction db) {
    var numbers = Series.of("numbers", 1, 5000);

    assertThat(db.one(select(sum(numbers.value())).from(numbers)).longValueExact())
        .isEqualTo(12_502_500L);
  }

  @OnDatabases
  void datesGoByDaysAcrossMonths(Transaction db) {
    assertThat(dates(db, LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1), DAY))
        .containsExactly(
            LocalDate.of(2024, 2, 28), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1));
    assertThat(dates(db, LocalDate.of(2024, 3, 8), LocalDate.of(2024, 2, 25), Period.ofWeeks(-1)))
        .containsExactly(LocalDate.of(2024, 3, 8), LocalDate.of(2024, 3, 1));
  }

  @OnDatabases
  void eachMonthIsTakenFromTheOneBefore(Transaction db) {
    assertThat(dates(db, LocalDate.of(2024, 1, 31), LocalDate.of(2024, 4, 30), Period.ofMonths(1)))
        .containsExactly(
            LocalDate.of(2024, 1, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 29),
            LocalDate.of(2024, 4, 29));
  }

  private static List<LocalDate> dates(Transaction db, LocalDate from, LocalDate to, Period step) {
    var days = Series.dates("days", from, to, step);
    return db.list(select(days.value()).from(days));
  }

  @OnDatabases
  void momentsAreADurationApart(Transaction db) {
    var hours =
        Series.instants(
            "hours",
            Instant.parse("2024-03-31T00:00:00Z"),
            Instant.parse("2024-03-31T03:30:00Z"),
            Duration.ofMinutes(90));

    assertThat(db.list(select(hours.value()).from(hours).orderBy(hours.value().desc())))
        .containsExactly(
            Instant.parse("2024-03-31T03:00:00Z"),
            Instant.parse("2024-03-31T01:30:00Z"),
            Instant.parse("2024-03-31T00:00:00Z"));
  }

  @OnDatabases
  void daysWithoutRowsAreCountedToo(Transaction db) {
    var days =
        Series.instants(
            "days",
            Instant.parse("2024-02-28T00:00:00Z"),
            Instant.parse("2024-03-02T00:00:00Z"),
            Duration.ofDays(1));
    var posts = count(POSTS.id).as("posts");

    assertThat(
            db
                .list(
                    select(days.value(), posts)
                        .from(days)
                        .leftJoin(POSTS, POSTS.createdAt.eq(days.value()))
                        .groupBy(days.value())
                        .orderBy(days.value()))
                .stream()
                .map(row -> row.get(posts)))
        .containsExactly(0L, 0L, 1L, 1L);
  }

  @OnDatabases
  void aSeriesEndsAtTheResultOfAQuery(Transaction db) {
    var ids = Series.of("ids", literal(1L), scalar(max(POSTS.id), query -> query.from(POSTS)), 1);

    assertThat(db.list(select(ids.value()).from(ids).orderBy(ids.value())))
        .containsExactly(1L, 2L, 3L, 4L);
  }

  @OnDatabases
  void twoSeriesOfOneQueryAreTwo(Transaction db) {
    var rows = Series.of("rows_of", 1, 2);
    var columns = Series.of("columns_of", 1, 3);

    assertThat(
            db.list(
                select(rows.value().times(columns.value()).as("product"))
                    .from(rows)
                    .crossJoin(columns)
                    .orderBy(rows.value(), columns.value())))
        .containsExactly(1L, 2L, 3L, 2L, 4L, 6L);
  }

  @Test
  void aSeriesThatSeesWhatStandsBesideItIsRefusedWhereItIsARecursion() {
    var own = Series.of("own", literal(1L), USERS.id, 1);
    assertThat(select(USERS.id, own.value()).from(USERS).crossJoin(own))
        .printsOn(
            POSTGRESQL,
            "select users.id, own.value from users cross join generate_series(?, users.id, ?) as"
                + " own (value)")
        .failsOn(SQLITE, "ROWAN-1501");
  }

  @Test
  void aStepThatLeadsNowhereIsRefused() {
    assertRefused("ROWAN-1166", () -> Series.of("s", 1, 2, 0));
    assertRefused(
        "ROWAN-1166", () -> Series.dates("s", LocalDate.MIN, LocalDate.MAX, Period.of(0, 1, -1)));
    assertRefused(
        "ROWAN-1166", () -> Series.instants("s", Instant.MIN, Instant.MAX, Duration.ZERO));
  }

  @Test
  void aSampleIsSpelledOut() {
    assertThat(select(USERS.id).from(Sampled.bernoulli(USERS, 12.5).repeatable(3)))
        .printsOn(POSTGRESQL, "select users.id from users tablesample bernoulli (?) repeatable (?)")
        .binding(12.5, 3.0)
        .failsOn(SQLITE, "ROWAN-1501");
    assertRefused("ROWAN-1167", () -> Sampled.system(USERS, 101));
  }

  @OnDatabases("postgresql")
  void aSampleIsJoinedLikeItsTable(Transaction db) {
    var author = POSTS.author();

    assertThat(
            db
                .list(
                    select(POSTS.title, author)
                        .from(Sampled.system(POSTS, 100).repeatable(1))
                        .leftJoin(USERS, USERS.id.eq(POSTS.userId))
                        .orderBy(POSTS.id))
                .stream()
                .map(row -> row.find(author).isPresent()))
        .containsExactly(true, true, true, false);
    assertThat(db.list(select(POSTS.id).from(Sampled.bernoulli(POSTS, 0)))).isEmpty();
  }
}
