package dev.rowan.sqlite.jdbc;

import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.Engine;
import dev.rowan.engine.error.UnreadableValue;
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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StoredValuesTest {
  private final Engine engine = Engine.open("sqlite::memory:");

  @AfterEach
  void close() {
    engine.close();
  }

  static Stream<Arguments> values() {
    return Stream.concat(comparable(), incomparable());
  }

  /// Wide decimals are texts that are not computed with.
  static Stream<Arguments> incomparable() {
    return Stream.of(
        Arguments.of(
            SqlType.decimal(30, 10), List.of(new BigDecimal("12345678901234567890.0123456789"))),
        Arguments.of(
            SqlType.NUMERIC,
            List.of(
                new BigDecimal("1E+30").setScale(0), new BigDecimal("1E-30"), new BigDecimal("0"))),
        Arguments.of(
            SqlType.INTERVAL,
            List.of(
                Duration.ZERO,
                Duration.ofNanos(-1),
                Duration.ofHours(36),
                Period.of(1, 2, 3),
                Period.ofDays(-1))));
  }

  static Stream<Arguments> comparable() {
    return Stream.of(
        Arguments.of(SqlType.BOOLEAN, List.of(true, false)),
        Arguments.of(SqlType.SMALLINT, List.of(Short.MIN_VALUE, (short) 0, Short.MAX_VALUE)),
        Arguments.of(SqlType.INTEGER, List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE)),
        Arguments.of(SqlType.BIGINT, List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE)),
        Arguments.of(
            SqlType.REAL,
            List.of(Float.MIN_VALUE, 0f, 0.1f, Float.MAX_VALUE, Float.NEGATIVE_INFINITY)),
        Arguments.of(
            SqlType.DOUBLE,
            List.of(Double.MIN_VALUE, 0.0, 0.1, Double.MAX_VALUE, Double.POSITIVE_INFINITY)),
        Arguments.of(SqlType.TEXT, List.of("", " ", "ö漢😀", "a\u0000b", "'\"\\", "\u0000", "null")),
        Arguments.of(SqlType.varchar(3), List.of("abc")),
        Arguments.of(
            SqlType.decimal(18, 2),
            List.of(
                new BigDecimal("9999999999999999.99"),
                new BigDecimal("-0.01"),
                new BigDecimal("0.00"))),
        Arguments.of(SqlType.decimal(18, 18), List.of(new BigDecimal("0.999999999999999999"))),
        Arguments.of(
            SqlType.DATE,
            List.of(LocalDate.of(0, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31))),
        Arguments.of(SqlType.TIME, List.of(LocalTime.MIN, LocalTime.of(12, 0), LocalTime.MAX)),
        Arguments.of(
            SqlType.TIMESTAMP,
            List.of(
                LocalDateTime.of(0, 1, 1, 0, 0),
                LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_999))),
        Arguments.of(
            SqlType.TIMESTAMPTZ,
            List.of(
                Instant.EPOCH,
                Instant.parse("0000-01-01T00:00:00Z"),
                Instant.parse("1582-10-10T00:00:00Z"),
                Instant.parse("2025-01-31T12:00:00.123456789Z"),
                Instant.parse("9999-12-31T23:59:59.999999999Z"))),
        Arguments.of(SqlType.UUID, List.of(new UUID(0, 0), new UUID(-1, -1), UUID.randomUUID())),
        Arguments.of(
            SqlType.enumOf(DayOfWeek.class, SqlType.TEXT),
            List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)),
        Arguments.of(
            SqlType.array(SqlType.BIGINT),
            List.of(List.of(), List.of(1L, Long.MIN_VALUE, Long.MAX_VALUE))),
        Arguments.of(
            SqlType.array(SqlType.TEXT),
            List.of(List.of("", "a,b", "\"\\", "\n\u0001\u0000", "ö漢😀", "null", "]"))),
        Arguments.of(SqlType.array(SqlType.NUMERIC), List.of(List.of(new BigDecimal("1.5")))),
        Arguments.of(SqlType.array(SqlType.DOUBLE), List.of(List.of(0.1, 1e300, -5e-324))),
        Arguments.of(SqlType.array(SqlType.BOOLEAN), List.of(List.of(true, false))),
        Arguments.of(SqlType.array(SqlType.UUID), List.of(List.of(new UUID(1, 2)))),
        Arguments.of(SqlType.array(SqlType.TIMESTAMPTZ), List.of(List.of(Instant.EPOCH))),
        Arguments.of(
            SqlType.array(SqlType.array(SqlType.INTEGER)),
            List.of(List.of(List.of(1, 2), List.of()))),
        Arguments.of(
            SqlType.array(SqlType.enumOf(DayOfWeek.class, SqlType.TEXT)),
            List.of(List.of(DayOfWeek.MONDAY))));
  }

  @ParameterizedTest
  @MethodSource("values")
  <T> void valuesComeBackAsTheyWere(SqlType<T> type, List<T> values) {
    var samples = SampleTable.of(type);
    engine.createAll(Schema.of(samples));
    engine.insertAll(samples, values.stream().map(samples::row).toList());
    assertThat(engine.list(select(samples.value).from(samples).orderBy(samples.id)))
        .isEqualTo(values);
  }

  @ParameterizedTest
  @MethodSource("comparable")
  <T> void valuesCanBeComparedWith(SqlType<T> type, List<T> values) {
    var samples = SampleTable.of(type);
    engine.createAll(Schema.of(samples));
    engine.insertAll(samples, values.stream().map(samples::row).toList());
    for (T value : values) {
      assertThat(engine.list(select(samples.value).from(samples).where(samples.value.eq(value))))
          .contains(value);
    }
  }

  @Test
  void bytesComeBackAsTheyWere() {
    var samples = SampleTable.of(SqlType.BYTES);
    engine.createAll(Schema.of(samples));
    byte[] bytes = {0, -1, 127, -128};
    engine.insertAll(samples, List.of(samples.row(bytes), samples.row(new byte[0])));
    assertThat(engine.list(select(samples.value).from(samples)))
        .containsExactly(bytes, new byte[0]);
  }

  @Test
  void nullIsNull() {
    var samples = SampleTable.of(SqlType.DATE);
    engine.createAll(Schema.of(samples));
    engine.insertAll(samples, List.of(samples.row(null)));
    assertThat(engine.one(select(samples)).value()).isNull();
  }

  static Stream<Arguments> unstorable() {
    return Stream.of(
        Arguments.of(SqlType.decimal(10, 2), new BigDecimal("1.005"), "ROWAN-3105"),
        Arguments.of(SqlType.decimal(4, 2), new BigDecimal("100"), "ROWAN-3105"),
        Arguments.of(SqlType.DOUBLE, Double.NaN, "ROWAN-3104"),
        Arguments.of(SqlType.REAL, Float.NaN, "ROWAN-3104"),
        Arguments.of(SqlType.TEXT, "a\ud83d", "ROWAN-3102"),
        Arguments.of(SqlType.DATE, LocalDate.of(10_000, 1, 1), "ROWAN-3107"),
        Arguments.of(SqlType.TIMESTAMPTZ, Instant.MAX, "ROWAN-3107"),
        Arguments.of(SqlType.array(SqlType.BYTES), List.of(new byte[0]), "ROWAN-3108"));
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

  @Test
  void decimalsAreIntegersAtTheirScale() {
    var samples = SampleTable.of(SqlType.decimal(10, 2));
    engine.createAll(Schema.of(samples));
    engine.insertAll(samples, List.of(samples.row(new BigDecimal("12.3"))));
    assertThat(engine.list(select(SampleTable.of(SqlType.BIGINT).value))).containsExactly(1_230L);
  }

  @Test
  void instantsAreTextsOfOneLength() {
    var samples = SampleTable.of(SqlType.TIMESTAMPTZ);
    engine.createAll(Schema.of(samples));
    engine.insertAll(samples, List.of(samples.row(Instant.parse("2025-01-31T12:00:00.5Z"))));
    assertThat(engine.list(select(SampleTable.of(SqlType.TEXT).value)))
        .containsExactly("2025-01-31T12:00:00.500000000Z");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {
        "2025-01-31 12:00:00",
        "2025-01-31T12:00:00Z",
        "2025-01-31T12:00:00.0Z",
        "2025-01-31T14:00:00+02:00",
        "2025-01-31 12:00:00.000Z"
      })
  void instantsOfOtherProgramsAreRead(String text) {
    var texts = SampleTable.of(SqlType.TEXT);
    engine.createAll(Schema.of(texts));
    engine.insertAll(texts, List.of(texts.row(text)));
    assertThat(engine.list(select(SampleTable.of(SqlType.TIMESTAMPTZ).value)))
        .containsExactly(Instant.parse("2025-01-31T12:00:00Z"));
  }

  @Test
  void aNumberOfTooManyBitsIsNotCut() {
    var samples = SampleTable.of(SqlType.BIGINT);
    engine.createAll(Schema.of(samples));
    engine.insertAll(samples, List.of(samples.row(1L << 40)));
    assertThatThrownBy(() -> engine.list(select(SampleTable.of(SqlType.INTEGER).value)))
        .isInstanceOf(UnreadableValue.class)
        .hasMessageStartingWith(
            "ROWAN-3111: column 1 (value) holds a value that cannot be read as integer");
  }

  @Test
  void aSumThatOverflowsIsNotTheLargestNumber() {
    var samples = SampleTable.of(SqlType.BIGINT);
    engine.createAll(Schema.of(samples));
    engine.insertAll(samples, List.of(samples.row(1L)));
    assertThat(engine.list(select(samples.id.plus(Long.MAX_VALUE - 1)).from(samples)))
        .containsExactly(Long.MAX_VALUE);
    assertThatThrownBy(() -> engine.list(select(samples.id.plus(Long.MAX_VALUE)).from(samples)))
        .isInstanceOf(UnreadableValue.class)
        .hasMessageStartingWith("ROWAN-3112: column 1 (")
        .hasMessageContaining("the exact result is out of range");
  }

  @Test
  void aFloatWhereWholeNumbersAreReadIsUnreadable() {
    var floats = SampleTable.of(SqlType.DOUBLE);
    engine.createAll(Schema.of(floats));
    engine.insertAll(floats, List.of(floats.row(-1e19)));
    assertThatThrownBy(() -> engine.list(select(SampleTable.of(SqlType.BIGINT).value)))
        .hasMessageStartingWith("ROWAN-3112");
    assertThatThrownBy(() -> engine.list(select(SampleTable.of(SqlType.INTEGER).value)))
        .isInstanceOf(UnreadableValue.class);
    assertThatThrownBy(() -> engine.list(select(SampleTable.of(SqlType.decimal(10, 2)).value)))
        .hasMessageStartingWith(
            "ROWAN-3112: column 1 (value): the value is a float where numeric(10, 2) is");
  }

  @Test
  void aTextThatIsNoConstantOfTheEnumIsUnreadable() {
    var texts = SampleTable.of(SqlType.TEXT);
    engine.createAll(Schema.of(texts));
    engine.insertAll(texts, List.of(texts.row("SOMEDAY")));
    var days = SampleTable.of(SqlType.enumOf(DayOfWeek.class, SqlType.TEXT));
    assertThatThrownBy(() -> engine.list(select(days.value)))
        .isInstanceOf(UnreadableValue.class)
        .hasMessageContaining("cannot be read as DayOfWeek");
  }
}
