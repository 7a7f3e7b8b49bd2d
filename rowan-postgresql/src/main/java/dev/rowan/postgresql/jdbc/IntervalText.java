package dev.rowan.postgresql.jdbc;

import dev.rowan.engine.error.UnstorableValue;
import dev.rowan.engine.jdbc.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGInterval;
import org.postgresql.util.PGobject;

/// Intervals: a [Duration] is hours and seconds, a [Period] years, months and days. The server's
/// interval may mix both, which no Java class can hold; reading such a one is an error.
final class IntervalText {
  static final Codec<TemporalAmount> CODEC =
      Codec.of(
          Types.OTHER,
          (statement, parameter, value) -> {
            var interval = new PGobject();
            interval.setType("interval");
            interval.setValue(of(value));
            statement.setObject(parameter, interval);
          },
          IntervalText::read);

  private IntervalText() {}

  static String of(TemporalAmount amount) {
    return switch (amount) {
      case Duration duration -> of(duration);
      case Period period ->
          "%d years %d mons %d days"
              .formatted(period.getYears(), period.getMonths(), period.getDays());
      default ->
          throw new UnstorableValue(
              "ROWAN-3106",
              "an interval is a Duration or a Period, not a "
                  + amount.getClass().getSimpleName()
                  + "; convert it");
    };
  }

  private static String of(Duration duration) {
    PostgresqlCodecs.micros(duration.toNanosPart());
    long seconds = duration.toSeconds();
    long micros = duration.toNanosPart() / 1_000;
    if (seconds < 0 && micros > 0) {
      seconds++;
      micros -= 1_000_000;
    }
    return "%d hours %d secs %d microseconds".formatted(seconds / 3_600, seconds % 3_600, micros);
  }

  private static @Nullable TemporalAmount read(ResultSet row, int column) throws SQLException {
    return row.getObject(column) instanceof PGInterval interval ? amount(interval) : null;
  }

  static TemporalAmount amount(PGInterval interval) {
    boolean calendar =
        interval.getYears() != 0 || interval.getMonths() != 0 || interval.getDays() != 0;
    Duration clock =
        Duration.ofHours(interval.getHours())
            .plusMinutes(interval.getMinutes())
            .plusSeconds(interval.getWholeSeconds())
            .plusNanos(interval.getMicroSeconds() * 1_000L);
    if (!calendar) {
      return clock;
    }
    if (!clock.isZero()) {
      throw new IllegalArgumentException(
          "an interval of both days and hours is neither a Period nor a Duration");
    }
    return Period.of(interval.getYears(), interval.getMonths(), interval.getDays());
  }
}
