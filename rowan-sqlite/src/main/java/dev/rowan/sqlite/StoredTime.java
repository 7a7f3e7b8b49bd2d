package dev.rowan.sqlite;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// How dates and times are stored: as ISO 8601 text of one length each, so that texts compare as
/// times do.
///
/// An instant is `2025-01-31T12:00:00.123456789Z`, always in UTC and with nine digits.
public final class StoredTime {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.nnnnnnnnn");
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn");

  private StoredTime() {}

  /// The text of a point on the time line.
  public static String text(Instant value) {
    return text(LocalDateTime.ofInstant(value, ZoneOffset.UTC)) + "Z";
  }

  /// The text of a date and time without zone.
  public static String text(LocalDateTime value) {
    return DATE_TIME.format(value);
  }

  /// The text of a time of day.
  public static String text(LocalTime value) {
    return TIME.format(value);
  }
}
