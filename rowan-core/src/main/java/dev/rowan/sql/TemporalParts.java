package dev.rowan.sql;

import dev.rowan.ast.Call;
import dev.rowan.ast.Extract;
import dev.rowan.ast.Extract.Part;
import dev.rowan.type.SqlType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;

/// The parts of a date or time, as whole numbers; of an instant, those of UTC ([TemporalExpr#local]
/// has those of another zone). Null where it is.
public interface TemporalParts<T extends Temporal> extends TypedExpr<T, TemporalExpr<T>> {

  /// `extract(year from this)`.
  default NumberExpr<Integer> year() {
    return part(Part.YEAR);
  }

  /// `extract(quarter from this)`, 1 to 4.
  default NumberExpr<Integer> quarter() {
    return part(Part.QUARTER);
  }

  /// `extract(month from this)`, 1 to 12.
  default NumberExpr<Integer> month() {
    return part(Part.MONTH);
  }

  /// `extract(isoyear from this)`: the year that the ISO week belongs to.
  default NumberExpr<Integer> weekYear() {
    return part(Part.WEEK_YEAR);
  }

  /// `extract(week from this)`: the ISO week of [#weekYear()], 1 to 53.
  default NumberExpr<Integer> week() {
    return part(Part.WEEK);
  }

  /// `extract(day from this)`: of the month, 1 to 31.
  default NumberExpr<Integer> day() {
    return part(Part.DAY);
  }

  /// `extract(isodow from this)`: 1 for Monday to 7 for Sunday.
  default NumberExpr<Integer> dayOfWeek() {
    return part(Part.DAY_OF_WEEK);
  }

  /// `extract(doy from this)`: 1 to 366.
  default NumberExpr<Integer> dayOfYear() {
    return part(Part.DAY_OF_YEAR);
  }

  /// `extract(hour from this)`, 0 to 23.
  default NumberExpr<Integer> hour() {
    return part(Part.HOUR);
  }

  /// `extract(minute from this)`, 0 to 59.
  default NumberExpr<Integer> minute() {
    return part(Part.MINUTE);
  }

  /// The whole second, 0 to 59: `floor(extract(second from this))`.
  default NumberExpr<Integer> second() {
    return part(Part.SECOND);
  }

  /// The microsecond of the second, 0 to 999999.
  default NumberExpr<Integer> microsecond() {
    return part(Part.MICROSECOND);
  }

  /// `floor(extract(epoch from this))`: whole seconds since 1970, of a date and time without zone
  /// as if it were one of UTC.
  default NumberExpr<Long> epochSecond() {
    TemporalTypes.requireDate(this, "epochSecond()");
    return Views.number(Call.of("epoch_second", SqlType.BIGINT, node()), SqlType.BIGINT);
  }

  /// `cast(this as date)`; of an instant, the day in UTC.
  default TemporalExpr<LocalDate> date() {
    TemporalTypes.requireDate(this, "date()");
    return Views.temporal(
        Call.of("to_date", SqlType.DATE, TemporalTypes.local(this)), SqlType.DATE);
  }

  /// `cast(this as time)`: the time of the day; of an instant, in UTC.
  default TemporalExpr<LocalTime> time() {
    TemporalTypes.requireTime(this, "time()");
    return Views.temporal(
        Call.of("to_time", SqlType.TIME, TemporalTypes.local(this)), SqlType.TIME);
  }

  /// `cast(this as timestamp)` of a date: its midnight.
  default TemporalExpr<LocalDateTime> atStartOfDay() {
    TemporalTypes.require(this, SqlType.DATE, "atStartOfDay()");
    return Views.temporal(Call.of("at_start_of_day", SqlType.TIMESTAMP, node()), SqlType.TIMESTAMP);
  }

  /// `this + time` of a date: that time of the day.
  default TemporalExpr<LocalDateTime> at(TemporalExpr<LocalTime> time) {
    TemporalTypes.require(this, SqlType.DATE, "at(time)");
    return Views.temporal(
        Call.of("at_time", SqlType.TIMESTAMP, node(), time.node()), SqlType.TIMESTAMP);
  }

  private NumberExpr<Integer> part(Part part) {
    switch (part) {
      case HOUR, MINUTE, SECOND, MICROSECOND -> TemporalTypes.requireTime(this, "a time of day");
      case YEAR, QUARTER, MONTH, WEEK_YEAR, WEEK, DAY, DAY_OF_WEEK, DAY_OF_YEAR ->
          TemporalTypes.requireDate(this, "a part of a date");
    }
    return Views.number(new Extract(part, node()), SqlType.INTEGER);
  }
}
