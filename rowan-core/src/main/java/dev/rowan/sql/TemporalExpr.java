package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.util.Arrays;

/// A date, a time, or a point on the time line.
///
/// Days and months of an instant are those of UTC, whatever the zone of the session. A month after
/// 31 January is the last day of February, and so for every month that is too short.
public interface TemporalExpr<T extends Temporal> extends TemporalParts<T> {
  @Override
  default TemporalExpr<T> typed(Expression node) {
    return Views.temporal(node, type());
  }

  @Override
  default TemporalExpr<T> as(String label) {
    return new Views.OfTemporal<>(node(), type(), new Name(label));
  }

  /// `this in (value, …)`; false where there are none.
  @SuppressWarnings("unchecked") // the array is read only
  default BoolExpr in(T... values) {
    return in(Arrays.asList(values));
  }

  /// `this + interval`; a [java.time.Duration] or a [java.time.Period].
  default TemporalExpr<T> plus(TemporalAmount amount) {
    return typed(new Infix(Operator.PLUS, node(), new Bind(amount, SqlType.INTERVAL), type()));
  }

  /// `this - interval`; a [java.time.Duration] or a [java.time.Period].
  default TemporalExpr<T> minus(TemporalAmount amount) {
    return typed(new Infix(Operator.MINUS, node(), new Bind(amount, SqlType.INTERVAL), type()));
  }

  /// `this + number * interval '1 unit'`: a computed number of units from seconds to years.
  default TemporalExpr<T> plus(NumberExpr<?> number, TemporalUnit unit) {
    return TemporalUnits.plus(this, number, unit, Operator.PLUS);
  }

  /// `this - number * interval '1 unit'`: a computed number of units from seconds to years.
  default TemporalExpr<T> minus(NumberExpr<?> number, TemporalUnit unit) {
    return TemporalUnits.plus(this, number, unit, Operator.MINUS);
  }

  /// The complete units from this to `other`, negative where `other` is earlier; what is left is
  /// dropped, as [Temporal#until] does. Units from microseconds to years.
  default NumberExpr<Long> until(TemporalExpr<T> other, TemporalUnit unit) {
    return TemporalUnits.between(this, other, unit);
  }

  /// The complete units from this to `other`, negative where `other` is earlier.
  default NumberExpr<Long> until(T other, TemporalUnit unit) {
    return TemporalUnits.between(this, typed(Literals.operand(other, this)), unit);
  }

  /// `date_trunc('unit', this)`: the beginning of the second, minute, hour, day, week (a Monday),
  /// month, quarter ([java.time.temporal.IsoFields#QUARTER_YEARS]) or year.
  default TemporalExpr<T> truncatedTo(TemporalUnit unit) {
    return TemporalUnits.truncated(this, unit);
  }

  /// `this at time zone 'zone'` of an instant: the date and time that clocks show in `zone` then.
  default TemporalExpr<LocalDateTime> local(ZoneId zone) {
    TemporalTypes.require(this, SqlType.TIMESTAMPTZ, "local(zone)");
    ZoneId region = zone.normalized();
    if (region instanceof ZoneOffset offset) {
      var utc = Views.temporal(Call.of("at_utc", SqlType.TIMESTAMP, node()), SqlType.TIMESTAMP);
      return offset.equals(ZoneOffset.UTC)
          ? utc
          : utc.plus(Duration.ofSeconds(offset.getTotalSeconds()));
    }
    return Views.temporal(
        Call.of("at_zone", SqlType.TIMESTAMP, node(), Arguments.text(region.getId(), "local")),
        SqlType.TIMESTAMP);
  }

  /// `this at time zone 'zone'` of a date and time: the instant at which clocks show it in `zone`;
  /// the later one where they show it twice, and one gap later where they skip it.
  default TemporalExpr<Instant> instant(ZoneId zone) {
    TemporalTypes.require(this, SqlType.TIMESTAMP, "instant(zone)");
    ZoneId region = zone.normalized();
    if (region instanceof ZoneOffset offset) {
      var utc =
          Views.temporal(Call.of("from_utc", SqlType.TIMESTAMPTZ, node()), SqlType.TIMESTAMPTZ);
      return offset.equals(ZoneOffset.UTC)
          ? utc
          : utc.minus(Duration.ofSeconds(offset.getTotalSeconds()));
    }
    return Views.temporal(
        Call.of(
            "from_zone", SqlType.TIMESTAMPTZ, node(), Arguments.text(region.getId(), "instant")),
        SqlType.TIMESTAMPTZ);
  }

  /// The text of this by `pattern`: `to_char`, `strftime`, `date_format`; of an instant, in UTC.
  ///
  /// The letters are those of [java.time.format.DateTimeFormatter] which all databases know:
  /// `yyyy`, `MM`, `dd`, `HH`, `mm`, `ss`; other letters stand between apostrophes.
  ///
  /// @throws InvalidStatement for other letters
  default TextExpr format(String pattern) {
    return TemporalUnits.format(this, pattern);
  }
}
