package dev.rowan.model;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/// The rows of [Sample]: ordinary values, the ends of ranges, and nothing at all.
final class Samples {
  private Samples() {}

  static List<SampleInsert> all() {
    return List.of(
        SampleInsert.of(1),
        SampleInsert.of(2)
            .withText("Lovelace, Ada")
            .withOther("Ada")
            .withNumber(7)
            .withSecond(2)
            .withWide(5_000_000_000L)
            .withAmount(new BigDecimal("12.345"))
            .withReal(0.75)
            .withTruth(true)
            .withInstant(Instant.parse("2024-01-31T23:59:59.123456Z"))
            .withLater(Instant.parse("2024-02-29T12:00:00Z"))
            .withDay(LocalDate.parse("2024-01-31"))
            .withOtherDay(LocalDate.parse("2024-02-29"))
            .withLocal(LocalDateTime.parse("2024-02-29T08:05:09.5"))
            .withTime(LocalTime.parse("23:59:59.999999"))
            .withUuid(UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91"))
            .withBytes("abc\0ä".getBytes(StandardCharsets.UTF_8)),
        SampleInsert.of(3)
            .withText("äÖ🎈%_\\'x")
            .withOther("🎈")
            .withNumber(-7)
            .withSecond(3)
            .withWide(-1L)
            .withAmount(new BigDecimal("-2.500"))
            .withReal(-0.5)
            .withTruth(false)
            .withInstant(Instant.parse("2019-12-30T00:00:00Z"))
            .withLater(Instant.parse("2019-11-30T23:59:59.999999Z"))
            .withDay(LocalDate.parse("2021-01-03"))
            .withOtherDay(LocalDate.parse("2019-01-04"))
            .withLocal(LocalDateTime.parse("2000-12-31T23:59:59.999999"))
            .withTime(LocalTime.parse("00:00:00"))
            .withUuid(UUID.fromString("00000000-0000-0000-0000-000000000000"))
            .withBytes(new byte[] {0, -1, 127}),
        SampleInsert.of(4)
            .withText("")
            .withOther("")
            .withNumber(0)
            .withSecond(-2)
            .withWide(0L)
            .withAmount(new BigDecimal("0.000"))
            .withReal(0.0)
            .withTruth(true)
            .withInstant(Instant.parse("1969-12-31T23:59:59.5Z"))
            .withLater(Instant.parse("1970-01-01T00:00:00Z"))
            .withDay(LocalDate.parse("1969-12-28"))
            .withOtherDay(LocalDate.parse("1969-12-28"))
            .withLocal(LocalDateTime.parse("1970-01-01T00:00:00"))
            .withTime(LocalTime.parse("12:30:00.000001"))
            .withBytes(new byte[0]),
        SampleInsert.of(5)
            .withText("  a1 b22, c333\n ")
            .withOther("2")
            .withNumber(12)
            .withSecond(5)
            .withWide(9_007_199_254_740_993L)
            .withAmount(new BigDecimal("999999999.995"))
            .withReal(2.5)
            .withInstant(Instant.parse("2025-10-26T00:30:00Z"))
            .withLater(Instant.parse("2025-03-30T01:30:00Z"))
            .withDay(LocalDate.parse("2023-02-28"))
            .withOtherDay(LocalDate.parse("2024-02-29"))
            .withLocal(LocalDateTime.parse("2025-10-26T02:30:00"))
            .withTime(LocalTime.parse("01:02:03.456"))
            .withBytes(new byte[] {1, 2, 3, 4, 5}));
  }
}
