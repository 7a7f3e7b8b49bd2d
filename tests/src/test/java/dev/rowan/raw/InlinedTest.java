package dev.rowan.raw;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Parameters.parameter;
import static dev.rowan.sql.Raw.raw;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.render.CompiledSql;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Raw;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.PrintedQuery;
import dev.rowan.testkit.TestDatabase;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Statements with their values written as literals, for people to read.
class InlinedTest {
  private static final List<Expr<?>> VALUES =
      List.of(
          Raw.value(SqlType.BOOLEAN, true),
          Raw.value(SqlType.SMALLINT, (short) -7),
          Raw.value(SqlType.INTEGER, 42),
          Raw.value(SqlType.BIGINT, Long.MIN_VALUE + 1),
          Raw.value(SqlType.REAL, 1.5f),
          Raw.value(SqlType.DOUBLE, -2.25e-30),
          Raw.value(SqlType.DOUBLE, Double.NEGATIVE_INFINITY),
          Raw.value(SqlType.decimal(12, 3), new BigDecimal("-123456789.125")),
          Raw.value(SqlType.TEXT, "it's a \"text\" with \\ and {} and ? and -- and é🎈"),
          Raw.value(SqlType.DATE, LocalDate.of(2024, 2, 29)),
          Raw.value(SqlType.TIME, LocalTime.of(23, 59, 59, 123_456_000)),
          Raw.value(SqlType.TIMESTAMP, LocalDateTime.of(2024, 2, 29, 1, 2, 3, 4_000)),
          Raw.value(SqlType.TIMESTAMPTZ, Instant.parse("2024-02-29T08:30:00.123456Z")),
          Raw.value(SqlType.TEXT, null));

  @OnDatabases
  void aLiteralIsTheValue(TestDatabase database) {
    for (Expr<?> value : VALUES) {
      var query = select(value.optional());
      var inlined = CompiledSql.of(query.sqlInlined(database.dialect()));
      assertThat(database.engine().one(new PrintedQuery<>(inlined, query.fetch())))
          .as(inlined.text())
          .isEqualTo(database.engine().one(query));
    }
  }

  @OnDatabases
  void bytesAreALiteral(TestDatabase database) {
    byte[] bytes = {0, 1, (byte) 0xff, '\'', '\\'};
    var query = select(Raw.value(SqlType.BYTES, bytes));
    String inlined =
        select(Raw.raw("{}", Raw.value(SqlType.BYTES, bytes)).value(SqlType.BYTES))
            .sqlInlined(database.dialect());

    assertThat(database.engine().one(query)).isEqualTo(bytes);
    assertThat(inlined).contains("0001ff275c");
  }

  @Test
  void everyValueOfAStatementIsWritten() {
    var query =
        select(USERS.id)
            .where(
                USERS.username.eq("o'hara"),
                USERS.createdAt.gt(Instant.EPOCH.plus(Duration.ofDays(1))))
            .where(USERS.id.in(List.of(1L, -2L)))
            .limit(3);

    assertThat(query.sqlInlined(POSTGRESQL))
        .isEqualTo(
            "select users.id from users where users.username = 'o''hara'"
                + " and users.created_at > timestamp with time zone '1970-01-02T00:00:00Z'"
                + " and users.id in (1, (-2)) limit 3");
    assertThat(query.sqlInlined(SQLITE))
        .isEqualTo(
            "select users.id from users where users.username = 'o''hara'"
                + " and users.created_at > '1970-01-02T00:00:00.000000000Z'"
                + " and users.id in (1, (-2)) limit 3");
  }

  @Test
  void intervalsArraysAndIdentifiersAreWritten() {
    UUID id = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");
    assertThat(select(Raw.value(SqlType.UUID, id)).sqlInlined(POSTGRESQL))
        .isEqualTo("select '01234567-89ab-cdef-0123-456789abcdef'");
    assertThat(
            select(raw("{} + {}", Duration.ofHours(25), Period.ofDays(-3)).value(SqlType.INTERVAL))
                .sqlInlined(POSTGRESQL))
        .isEqualTo("select interval 'PT25H' + interval 'P-3D'");
    assertThat(
            select(Raw.value(SqlType.array(SqlType.TEXT), List.of("a'b", "c")))
                .sqlInlined(POSTGRESQL))
        .isEqualTo("select array['a''b', 'c']");
  }

  @Test
  void aParameterWithoutAValueCannotBeWritten() {
    var id = parameter("id").number(SqlType.BIGINT);
    var query = select(USERS.id).where(USERS.id.eq(id));

    assertRefused("ROWAN-1612", () -> query.sqlInlined(POSTGRESQL)).contains("\"id\"");
    assertThat(query.bind(id, 5L).sqlInlined(POSTGRESQL)).endsWith("where users.id = 5");
  }
}
