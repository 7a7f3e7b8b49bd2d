package dev.rowan.expression;

import static dev.rowan.model.MomentTable.MOMENTS;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.now;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.model.Moment;
import dev.rowan.model.MomentInsert;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.BlogSchema;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TimeTest {
  private static final LocalDate DAY = LocalDate.parse("2024-01-31");

  private static void insert(Transaction db, int id, Instant instant) {
    db.execute(
        insertInto(MOMENTS)
            .values(
                MomentInsert.of(
                    id, instant, DAY, DAY.atTime(23, 30), LocalTime.parse("12:34:56"))));
  }

  @OnDatabases
  void everyTypeIsReadAsItWasWritten(Transaction db) {
    insert(db, 1, BlogSchema.GRACE);

    assertThat(db.one(select(MOMENTS)))
        .isEqualTo(
            new Moment(1, BlogSchema.GRACE, DAY, DAY.atTime(23, 30), LocalTime.parse("12:34:56")));
  }

  @OnDatabases("sqlite")
  void sqliteKeepsNanoseconds(Transaction db) {
    Instant nanos = Instant.parse("2024-02-29T08:30:00.123456789Z");
    insert(db, 1, nanos);

    assertThat(db.one(select(MOMENTS.instant))).isEqualTo(nanos);
    assertThat(db.one(select(MOMENTS.instant.plus(Duration.ofSeconds(90)))))
        .isEqualTo(nanos.plusSeconds(90));
    assertThat(db.list(select(MOMENTS.id).where(MOMENTS.instant.gt(nanos.minusNanos(1)))))
        .hasSize(1);
    assertThat(db.list(select(MOMENTS.id).where(MOMENTS.instant.gt(nanos)))).isEmpty();
  }

  @OnDatabases
  void instantsAreOrderedByTime(Transaction db) {
    insert(db, 1, Instant.parse("2024-01-01T00:00:00.1Z"));
    insert(db, 2, Instant.parse("2024-01-01T00:00:00Z"));
    insert(db, 3, Instant.parse("1969-12-31T23:59:59.999999Z"));

    assertThat(db.list(select(MOMENTS.id).orderBy(MOMENTS.instant))).containsExactly(3, 2, 1);
    assertThat(db.one(select(max(MOMENTS.instant)).from(MOMENTS)))
        .isEqualTo(Instant.parse("2024-01-01T00:00:00.1Z"));
  }

  @Test
  @Tag("case:sqlalchemy-A28")
  void aPartIsExtracted() {
    assertThat(select(USERS.createdAt.year()))
        .printsOn(
            POSTGRESQL,
            "select cast(extract(year from users.created_at at time zone 'UTC') as integer)"
                + " from users")
        .printsOn(SQLITE, "select cast(strftime('%Y', users.created_at) as integer) from users");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-A28")
  void partsOfAnInstantAreThoseOfUtc(Transaction db) {
    var grace = USERS.id.eq(2);

    assertThat(db.one(select(USERS.createdAt.year()).where(grace))).isEqualTo(2024);
    assertThat(db.one(select(USERS.createdAt.month()).where(grace))).isEqualTo(2);
    assertThat(db.one(select(USERS.createdAt.day()).where(grace))).isEqualTo(29);
    assertThat(db.one(select(USERS.createdAt.hour()).where(grace))).isEqualTo(8);
    assertThat(db.one(select(USERS.createdAt.minute()).where(grace))).isEqualTo(30);
  }

  @OnDatabases
  void aDurationIsAddedToAnInstant(Transaction db) {
    insert(db, 1, BlogSchema.GRACE);

    assertThat(db.one(select(MOMENTS.instant.plus(Duration.ofHours(36)))))
        .isEqualTo(BlogSchema.GRACE.plus(36, ChronoUnit.HOURS));
    assertThat(db.one(select(MOMENTS.instant.minus(Duration.ofSeconds(1)))))
        .isEqualTo(BlogSchema.GRACE.minusSeconds(1));
  }

  @OnDatabases
  void aMonthAfterTheThirtyFirstIsTheLastOfTheMonth(Transaction db) {
    insert(db, 1, Instant.parse("2024-01-31T12:00:00Z"));

    assertThat(db.one(select(MOMENTS.day.plus(Period.ofMonths(1)))))
        .isEqualTo(LocalDate.parse("2024-02-29"));
    assertThat(db.one(select(MOMENTS.instant.plus(Period.ofMonths(1)))))
        .isEqualTo(Instant.parse("2024-02-29T12:00:00Z"));
    assertThat(db.one(select(MOMENTS.dayTime.minus(Period.of(0, 2, 1)))))
        .isEqualTo(LocalDateTime.parse("2023-11-29T23:30:00"));
  }

  @OnDatabases
  void daysAreAddedAcrossMonths(Transaction db) {
    insert(db, 1, Instant.parse("2024-01-31T12:00:00Z"));

    assertThat(db.one(select(MOMENTS.day.plus(Period.ofDays(1)))))
        .isEqualTo(LocalDate.parse("2024-02-01"));
    assertThat(db.one(select(MOMENTS.day.minus(Period.ofYears(1)))))
        .isEqualTo(LocalDate.parse("2023-01-31"));
    assertThat(db.one(select(MOMENTS.hour.plus(Duration.ofHours(12)))))
        .isEqualTo(LocalTime.parse("00:34:56"));
  }

  @OnDatabases
  void nowIsNow(Transaction db) {
    Instant here = Instant.now();
    Instant there = db.one(select(now()).from(USERS).limit(1));

    assertThat(there).isBetween(here.minusSeconds(60), here.plusSeconds(60));
  }

  @OnDatabases
  void aMovedInstantIsComparedAsOne(Transaction db) {
    assertThat(
            db.list(
                select(USERS.username)
                    .where(
                        USERS
                            .createdAt
                            .plus(Duration.ofDays(1))
                            .eq(BlogSchema.ADA.plus(1, ChronoUnit.DAYS)))))
        .containsExactly("ada");
  }

  @OnDatabases
  void aPeriodIsCountedInUtcWhateverTheZoneOfTheSession(Transaction db) {
    var before = Instant.parse("2024-03-30T22:30:00Z");
    db.execute(update(USERS).set(USERS.createdAt, before).where(USERS.id.eq(1)));

    assertThat(db.one(select(USERS.createdAt.plus(Period.ofDays(1))).where(USERS.id.eq(1))))
        .isEqualTo(Instant.parse("2024-03-31T22:30:00Z"));
  }
}
