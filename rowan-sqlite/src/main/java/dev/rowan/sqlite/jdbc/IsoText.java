package dev.rowan.sqlite.jdbc;

import dev.rowan.engine.error.UnstorableValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;

/// Dates and times as ISO 8601 texts of one width each, so that they sort and compare as texts:
/// `2025-01-31`, `12:00:00.123456789`, `2025-01-31T12:00:00.123456789`, the same with a `Z` for
/// instants.
///
/// Reads shorter fractions, a blank for the `T`, and offsets too, as other programs write them.
final class IsoText {
  private static final int INSTANT_LENGTH = 30;

  private IsoText() {}

  static String of(LocalDate date) {
    return appendDate(new StringBuilder(10), date).toString();
  }

  static String of(LocalTime time) {
    return appendTime(new StringBuilder(18), time).toString();
  }

  static String of(LocalDateTime moment) {
    return append(new StringBuilder(29), moment).toString();
  }

  static String of(Instant instant) {
    return append(new StringBuilder(INSTANT_LENGTH), inUtc(instant)).append('Z').toString();
  }

  static String of(TemporalAmount amount) {
    return switch (amount) {
      case Duration duration -> duration.toString();
      case Period period -> period.toString();
      default ->
          throw new UnstorableValue(
              "ROWAN-3106",
              "an interval is a Duration or a Period, not a "
                  + amount.getClass().getSimpleName()
                  + "; convert it");
    };
  }

  private static LocalDateTime inUtc(Instant instant) {
    if (instant.isBefore(Instant.parse("0000-01-01T00:00:00Z"))
        || instant.isAfter(Instant.parse("9999-12-31T23:59:59.999999999Z"))) {
      throw outOfRange();
    }
    return LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
  }

  private static UnstorableValue outOfRange() {
    return new UnstorableValue(
        "ROWAN-3107",
        "a date outside the years 0000 to 9999 has no ISO text that sorts; store null for what has no end");
  }

  private static StringBuilder append(StringBuilder out, LocalDateTime moment) {
    return appendTime(appendDate(out, moment.toLocalDate()).append('T'), moment.toLocalTime());
  }

  private static StringBuilder appendDate(StringBuilder out, LocalDate date) {
    int year = date.getYear();
    if (year < 0 || year > 9_999) {
      throw outOfRange();
    }
    two(out, year / 100);
    two(out, year % 100).append('-');
    two(out, date.getMonthValue()).append('-');
    return two(out, date.getDayOfMonth());
  }

  private static StringBuilder appendTime(StringBuilder out, LocalTime time) {
    two(out, time.getHour()).append(':');
    two(out, time.getMinute()).append(':');
    two(out, time.getSecond()).append('.');
    int nanos = time.getNano();
    for (int unit = 100_000_000; unit > 0; unit /= 10) {
      out.append((char) ('0' + nanos / unit % 10));
    }
    return out;
  }

  private static StringBuilder two(StringBuilder out, int number) {
    return out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  static LocalDate date(String text) {
    return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
  }

  static LocalTime time(String text) {
    return LocalTime.parse(text);
  }

  static LocalDateTime timestamp(String text) {
    return text.length() == 10
        ? LocalDate.parse(text).atStartOfDay()
        : LocalDateTime.parse(withoutZone(separated(text)));
  }

  static Instant instant(String text) {
    if (text.length() == INSTANT_LENGTH && text.charAt(10) == 'T' && text.charAt(29) == 'Z') {
      return Instant.parse(text);
    }
    String separated = separated(text);
    if (separated.length() == 10) {
      return LocalDate.parse(separated).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
    return zoned(separated)
        ? OffsetDateTime.parse(separated).toInstant()
        : LocalDateTime.parse(separated).toInstant(ZoneOffset.UTC);
  }

  static TemporalAmount interval(String text) {
    return text.indexOf('T') < 0 ? Period.parse(text) : Duration.parse(text);
  }

  private static String separated(String text) {
    return text.length() > 10 && text.charAt(10) == ' '
        ? text.substring(0, 10) + 'T' + text.substring(11)
        : text;
  }

  private static boolean zoned(String text) {
    return text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
  }

  private static String withoutZone(String text) {
    return text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
  }
}
