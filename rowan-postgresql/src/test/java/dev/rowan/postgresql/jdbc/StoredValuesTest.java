package dev.rowan.postgresql.jdbc;

import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.Engine;
import dev.rowan.engine.error.UnstorableValue;
import dev.rowan.sql.Schema;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StoredValuesTest {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  private static Engine engine;

  @BeforeAll
  static void open() {
    engine = Engine.open(DATABASE.url());
  }

  @AfterAll
  static void close() {
    if (engine != null) {
      engine.close();
    }
  }

  @AfterEach
  void drop() {
    engine.dropAll(Schema.of(SampleTable.of(SqlType.TEXT)));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(SqlType.BOOLEAN, List.of(true, false)),
        Arguments.of(SqlType.SMALLINT, List.of(Short.MIN_VALUE, (short) 0, Short.MAX_VALUE)),
        Arguments.of(SqlType.INTEGER, List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE)),
        Arguments.of(SqlType.BIGINT, List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE)),
        Arguments.of(SqlType.REAL, List.of(Float.MIN_NORMAL, 0f, 0.1f, Float.MAX_VALUE, Float.NaN)),
        Arguments.of(
            SqlType.DOUBLE,
            List.of(
                Double.MIN_NORMAL,
                0.0,
                0.1,
                Double.MAX_VALUE,
                Double.POSITIVE_INFINITY,
                Double.NaN)),
        Arguments.of(SqlType.TEXT, List.of("", " ", "ö漢😀", "'\"\\", "null", "{}")),
        Arguments.of(SqlType.varchar(3), List.of("abc", "😀😀😀")),
        Arguments.of(
            SqlType.decimal(10, 2),
            List.of(new BigDecimal("99999999.99"), new BigDecimal("-0.01"))),
        Arguments.of(
            SqlType.decimal(30, 10), List.of(new BigDecimal("12345678901234567890.0123456789"))),
        Arguments.of(
            SqlType.NUMERIC, List.of(new BigDecimal("1E+30").setScale(0), new BigDecimal("1E-30"))),
        Arguments.of(
            SqlType.DATE,
            List.of(
                LocalDate.of(-4000, 1, 1),
                LocalDate.of(0, 1, 1),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(99_999, 12, 31))),
        Arguments.of(SqlType.TIME, List.of(LocalTime.MIN, LocalTime.of(23, 59, 59, 999_999_000))),
        Arguments.of(
            SqlType.TIMESTAMP,
            List.of(
                LocalDateTime.of(-1, 1, 1, 0, 0),
                LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_000))),
        Arguments.of(
            SqlType.TIMESTAMPTZ,
            List.of(
                Instant.EPOCH,
                Instant.parse("0001-01-01T00:00:00Z"),
                Instant.parse("1582-10-10T00:00:00Z"),
                Instant.parse("1900-01-01T00:00:00.000001Z"),
                Instant.parse("9999-12-31T23:59:59.999999Z"))),
        Arguments.of(
            SqlType.INTERVAL,
            List.of(
                Duration.ZERO,
                Duration.ofNanos(-1_000),
                Duration.ofSeconds(-1, 500_000_000),
                Duration.ofHours(36),
                Duration.ofDays(40_000),
                Period.of(1, 2, 3),
                Period.ofDays(-1))),
        Arguments.of(SqlType.UUID, List.of(new UUID(0, 0), new UUID(-1, -1), UUID.randomUUID())),
        Arguments.of(
            SqlType.enumOf(DayOfWeek.class, SqlType.TEXT),
            List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)),
        Arguments.of(
            SqlType.array(SqlType.BIGINT),
            List.of(List.of(), List.of(1L, Long.MIN_VALUE, Long.MAX_VALUE))),
        Arguments.of(SqlType.array(SqlType.INTEGER), List.of(List.of(1, 2))),
        Arguments.of(SqlType.array(SqlType.SMALLINT), List.of(List.of((short) 1))),
        Arguments.of(
            SqlType.array(SqlType.TEXT),
            List.of(List.of("", "a,b", "\"\\{}", "NULL", "ö漢😀", " "))),
        Arguments.of(SqlType.array(SqlType.TEXT), List.of(Arrays.asList("a", null))),
        Arguments.of(
            SqlType.array(SqlType.decimal(10, 2)), List.of(List.of(new BigDecimal("1.50")))),
        Arguments.of(
            SqlType.array(SqlType.NUMERIC), List.of(List.of(new BigDecimal("1E+3").setScale(0)))),
        Arguments.of(SqlType.array(SqlType.DOUBLE), List.of(List.of(0.1, 1e300))),
        Arguments.of(SqlType.array(SqlType.REAL), List.of(List.of(0.1f))),
        Arguments.of(SqlType.array(SqlType.BOOLEAN), List.of(List.of(true, false))),
        Arguments.of(SqlType.array(SqlType.UUID), List.of(List.of(new UUID(1, 2)))),
        Arguments.of(SqlType.array(SqlType.DATE), List.of(List.of(LocalDate.of(1582, 10, 10)))),
        Arguments.of(SqlType.array(SqlType.TIME), List.of(List.of(LocalTime.of(1, 2)))),
        Arguments.of(
            SqlType.array(SqlType.TIMESTAMP),
            List.of(List.of(LocalDateTime.of(2024, 2, 29, 1, 2)))),
        Arguments.of(
            SqlType.array(SqlType.TIMESTAMPTZ),
            List.of(List.of(Instant.parse("1900-01-01T00:00:00.000001Z")))),
        Arguments.of(
            SqlType.array(SqlType.INTERVAL),
            List.of(List.of(Duration.ofHours(36), Period.ofDays(1)))),
        Arguments.of(
            SqlType.array(SqlType.enumOf(DayOfWeek.class, SqlType.TEXT)),
            List.of(List.of(DayOfWeek.MONDAY))));
  }

  @ParameterizedTest
  @MethodSource("values")
  <T> void valuesComeBackAsTheyWere(SqlType<T> type, List<T> values) {
    var samples = SampleTable.of(type);
    engine.createAll(Schema.of(samples));
    // often enough that the driver prepares the statement on the server and both formats are seen
    for (int i = 0; i < 8; i++) {
      engine.insertAll(samples, values.stream().map(samples::row).toList());
    }
    for (int i = 0; i < 8; i++) {
      assertThat(
              engine.list(
                  select(samples.value).from(samples).orderBy(samples.id).limit(values.size())))
          .isEqualTo(values);
    }
    assertThat(engine.one(insertInto(samples).values(samples.row(null)).returning(samples)).value())
        .isNull();
  }

  @Test
  void bytesComeBackAsTheyWere() {
    var samples = SampleTable.of(SqlType.BYTES);
    engine.createAll(Schema.of(samples));
    byte[] bytes = {0, -1, 127, -128};
    engine.insertAll(
        samples, List.of(samples.row(bytes), samples.row(new byte[0]), samples.row(null)));
    assertThat(engine.list(select(samples.value).from(samples).where(samples.value.isNotNull())))
        .containsExactly(bytes, new byte[0]);
  }

  static Stream<Arguments> unstorable() {
    return Stream.of(
        Arguments.of(SqlType.TEXT, "a\u0000b", "ROWAN-3101"),
        Arguments.of(SqlType.TEXT, "a\ud83d", "ROWAN-3102"),
        Arguments.of(SqlType.array(SqlType.TEXT), List.of("a\u0000b"), "ROWAN-3101"),
        Arguments.of(SqlType.decimal(10, 2), new BigDecimal("1.005"), "ROWAN-3105"),
        Arguments.of(
            SqlType.array(SqlType.decimal(10, 2)), List.of(new BigDecimal("1.005")), "ROWAN-3105"),
        Arguments.of(SqlType.TIME, LocalTime.MAX, "ROWAN-3109"),
        Arguments.of(SqlType.TIMESTAMP, LocalDateTime.MAX, "ROWAN-3109"),
        Arguments.of(SqlType.TIMESTAMPTZ, Instant.ofEpochSecond(0, 1), "ROWAN-3109"),
        Arguments.of(SqlType.INTERVAL, Duration.ofNanos(1), "ROWAN-3109"));
  }

  @ParameterizedTest
  @MethodSource("unstorable")
  <T> void whatWouldChangeIsRefusedBeforeAnythingIsSent(SqlType<T> type, T value, String code) {
    var samples = SampleTable.of(type);
    engine.createAll(Schema.of(samples));
    assertThatThrownBy(() -> engine.execute(insertInto(samples).values(samples.row(value))))
        .isInstanceOf(UnstorableValue.class)
        .hasMessageStartingWith(code);
    assertThatThrownBy(
            () -> engine.insertAll(samples, List.of(samples.row(null), samples.row(value))))
        .isInstanceOf(UnstorableValue.class)
        .hasMessageStartingWith(code + ": row 1 of the rows to insert");
    assertThat(engine.list(select(samples))).isEmpty();
  }
}
