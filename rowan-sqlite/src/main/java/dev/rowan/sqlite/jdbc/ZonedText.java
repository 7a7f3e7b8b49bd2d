package dev.rowan.sqlite.jdbc;

import java.time.LocalDateTime;
import java.time.ZoneId;

/// Stored instants as what clocks show in a zone, and back, by the rules of Java's time zones.
final class ZonedText {
  private ZonedText() {}

  static String local(String instant, String zone) {
    return IsoText.of(LocalDateTime.ofInstant(IsoText.instant(instant), ZoneId.of(zone)));
  }

  /// The later instant where clocks show the time twice, as PostgreSQL has it.
  static String instant(String local, String zone) {
    return IsoText.of(
        IsoText.timestamp(local).atZone(ZoneId.of(zone)).withLaterOffsetAtOverlap().toInstant());
  }
}
