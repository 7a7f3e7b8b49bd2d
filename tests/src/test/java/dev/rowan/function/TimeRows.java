package dev.rowan.function;

import static dev.rowan.model.SampleTable.SAMPLES;
import static java.time.ZoneOffset.UTC;
import static java.time.temporal.IsoFields.QUARTER_YEARS;

import dev.rowan.model.Sample;
import dev.rowan.sql.Expr;
import dev.rowan.sql.NumberExpr;
import dev.rowan.sql.TemporalExpr;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The functions of dates and times.
final class TimeRows {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneOffset INDIA = ZoneOffset.ofHoursMinutes(5, 30);
  private static final Duration MINUTES = Duration.ofSeconds(90);
  private static final LocalTime NOON = LocalTime.NOON;

  private TimeRows() {}

  static List<FunctionRow> all() {
    return List.of(
        instant("year", i -> i.year(), t -> t.getYear()),
        instant("quarter", i -> i.quarter(), t -> t.get(IsoFields.QUARTER_OF_YEAR)),
        instant("month", i -> i.month(), t -> t.getMonthValue()),
        instant("week year", i -> i.weekYear(), t -> t.get(IsoFields.WEEK_BASED_YEAR)),
        instant("week", i -> i.week(), t -> t.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
        instant("day", i -> i.day(), t -> t.getDayOfMonth()),
        instant("day of week", i -> i.dayOfWeek(), t -> t.getDayOfWeek().getValue()),
        instant("day of year", i -> i.dayOfYear(), t -> t.getDayOfYear()),
        instant("hour", i -> i.hour(), t -> t.getHour()),
        instant("minute", i -> i.minute(), t -> t.getMinute()),
        instant("second", i -> i.second(), t -> t.getSecond()),
        instant("microsecond", i -> i.microsecond(), t -> t.get(ChronoField.MICRO_OF_SECOND)),
        instant("epoch second", i -> i.epochSecond(), t -> t.toEpochSecond(UTC)),
        day("week of a date", d -> d.week(), d -> d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
        day("quarter of a date", d -> d.quarter(), d -> d.get(IsoFields.QUARTER_OF_YEAR)),
        day("epoch second of a date", d -> d.epochSecond(), d -> d.toEpochDay() * 86_400),
        local("second of a local time", l -> l.second(), l -> l.getSecond()),
        local(
            "microsecond of a local time",
            l -> l.microsecond(),
            l -> l.get(ChronoField.MICRO_OF_SECOND)),
        time("hour of a time", t -> t.hour(), t -> t.getHour()),
        time(
            "microsecond of a time", t -> t.microsecond(), t -> t.get(ChronoField.MICRO_OF_SECOND)),
        instant("date of an instant", i -> i.date(), t -> t.toLocalDate()),
        instant("time of an instant", i -> i.time(), t -> t.toLocalTime()),
        local("date of a local time", l -> l.date(), l -> l.toLocalDate()),
        local("time of a local time", l -> l.time(), l -> l.toLocalTime()),
        day("start of a day", d -> d.atStartOfDay(), d -> d.atStartOfDay()),
        dayAtTime("a day at a time"),
        instant("local in UTC", i -> i.local(ZoneId.of("UTC")), t -> t),
        instant("local at an offset", i -> i.local(INDIA), t -> t.plusMinutes(330)),
        instant("local in a region", i -> i.local(BERLIN), t -> berlin(t)),
        local("instant of UTC", l -> l.instant(UTC), l -> l.toInstant(UTC)),
        local("instant of an offset", l -> l.instant(INDIA), l -> l.toInstant(INDIA)),
        local("instant of a region", l -> l.instant(BERLIN), l -> fromBerlin(l)),
        instant(
            "truncated to years",
            i -> i.truncatedTo(ChronoUnit.YEARS),
            t -> midnight(t.withDayOfYear(1))),
        instant(
            "truncated to quarters",
            i -> i.truncatedTo(QUARTER_YEARS),
            t -> midnight(t.with(IsoFields.DAY_OF_QUARTER, 1))),
        instant(
            "truncated to months",
            i -> i.truncatedTo(ChronoUnit.MONTHS),
            t -> midnight(t.withDayOfMonth(1))),
        instant(
            "truncated to weeks",
            i -> i.truncatedTo(ChronoUnit.WEEKS),
            t -> midnight(t.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))),
        instant("truncated to days", i -> i.truncatedTo(ChronoUnit.DAYS), t -> midnight(t)),
        instant(
            "truncated to hours",
            i -> i.truncatedTo(ChronoUnit.HOURS),
            t -> t.truncatedTo(ChronoUnit.HOURS).toInstant(UTC)),
        instant(
            "truncated to minutes",
            i -> i.truncatedTo(ChronoUnit.MINUTES),
            t -> t.truncatedTo(ChronoUnit.MINUTES).toInstant(UTC)),
        instant(
            "truncated to seconds",
            i -> i.truncatedTo(ChronoUnit.SECONDS),
            t -> t.truncatedTo(ChronoUnit.SECONDS).toInstant(UTC)),
        day(
            "date truncated to weeks",
            d -> d.truncatedTo(ChronoUnit.WEEKS),
            d -> d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
        day(
            "date truncated to quarters",
            d -> d.truncatedTo(QUARTER_YEARS),
            d -> d.with(IsoFields.DAY_OF_QUARTER, 1)),
        local(
            "local time truncated to hours",
            l -> l.truncatedTo(ChronoUnit.HOURS),
            l -> l.truncatedTo(ChronoUnit.HOURS)),
        time(
            "time truncated to minutes",
            t -> t.truncatedTo(ChronoUnit.MINUTES),
            t -> t.truncatedTo(ChronoUnit.MINUTES)),
        instant("plus a duration", i -> i.plus(MINUTES), t -> t.plus(MINUTES).toInstant(UTC)),
        instant(
            "minus a period",
            i -> i.minus(Period.of(1, 2, 3)),
            t -> t.minusMonths(14).minusDays(3).toInstant(UTC)),
        moved("plus months", (i, n) -> i.plus(n, ChronoUnit.MONTHS), (t, n) -> t.plusMonths(n)),
        moved("plus quarters", (i, n) -> i.plus(n, QUARTER_YEARS), (t, n) -> t.plusMonths(3 * n)),
        moved("minus years", (i, n) -> i.minus(n, ChronoUnit.YEARS), (t, n) -> t.minusYears(n)),
        moved("plus weeks", (i, n) -> i.plus(n, ChronoUnit.WEEKS), (t, n) -> t.plusWeeks(n)),
        moved("minus days", (i, n) -> i.minus(n, ChronoUnit.DAYS), (t, n) -> t.minusDays(n)),
        moved("plus hours", (i, n) -> i.plus(n, ChronoUnit.HOURS), (t, n) -> t.plusHours(n)),
        moved("plus seconds", (i, n) -> i.plus(n, ChronoUnit.SECONDS), (t, n) -> t.plusSeconds(n)),
        day(
            "date plus months",
            d -> d.plus(SAMPLES.id, ChronoUnit.MONTHS).minus(SAMPLES.id, ChronoUnit.MONTHS),
            d -> d),
        local(
            "local time plus days",
            l -> l.plus(SAMPLES.id.negated(), ChronoUnit.DAYS).plus(SAMPLES.id, ChronoUnit.DAYS),
            l -> l),
        time(
            "time plus hours",
            t -> t.plus(SAMPLES.id.minus(SAMPLES.id).plus(13), ChronoUnit.HOURS),
            t -> t.plusHours(13)),
        between("microseconds between", ChronoUnit.MICROS),
        between("milliseconds between", ChronoUnit.MILLIS),
        between("seconds between", ChronoUnit.SECONDS),
        between("hours between", ChronoUnit.HOURS),
        between("days between", ChronoUnit.DAYS),
        between("weeks between", ChronoUnit.WEEKS),
        between("months between", ChronoUnit.MONTHS),
        between("quarters between", QUARTER_YEARS),
        between("years between", ChronoUnit.YEARS),
        days("days between dates", ChronoUnit.DAYS),
        days("months between dates", ChronoUnit.MONTHS),
        days("years between dates", ChronoUnit.YEARS),
        time(
            "minutes until a time",
            t -> t.until(NOON, ChronoUnit.MINUTES),
            t -> t.until(NOON, ChronoUnit.MINUTES)),
        instant(
            "format",
            i -> i.format("yyyy-MM-dd'T'HH:mm:ss"),
            t -> format(t, "yyyy-MM-dd'T'HH:mm:ss")),
        instant(
            "format with text",
            i -> i.format("'YY%Y\"\\' dd.MM.yyyy ''"),
            t -> format(t, "'YY%Y\"\\' dd.MM.yyyy ''")),
        day("format of a date", d -> d.format("yyyy/MM"), d -> format(d.atStartOfDay(), "yyyy/MM")),
        day(
            "in dates",
            d -> d.in(LocalDate.parse("2024-01-31"), LocalDate.EPOCH),
            d -> d.getDayOfMonth() == 31),
        day(
            "between dates",
            d -> d.between(SAMPLES.otherDay, SAMPLES.otherDay),
            d -> d.getYear() == 1969));
  }

  private static FunctionRow instant(
      String name,
      Function<TemporalExpr<Instant>, Expr<?>> sql,
      Function<LocalDateTime, @Nullable Object> meaning) {
    return FunctionRow.of(
        name, SAMPLES.instant, Sample::instant, sql::apply, at -> meaning.apply(utc(at)));
  }

  private static FunctionRow day(
      String name,
      Function<TemporalExpr<LocalDate>, Expr<?>> sql,
      Function<LocalDate, @Nullable Object> meaning) {
    return FunctionRow.of(name, SAMPLES.day, Sample::day, sql::apply, meaning);
  }

  private static FunctionRow local(
      String name,
      Function<TemporalExpr<LocalDateTime>, Expr<?>> sql,
      Function<LocalDateTime, @Nullable Object> meaning) {
    return FunctionRow.of(name, SAMPLES.local, Sample::local, sql::apply, meaning);
  }

  private static FunctionRow time(
      String name,
      Function<TemporalExpr<LocalTime>, Expr<?>> sql,
      Function<LocalTime, @Nullable Object> meaning) {
    return FunctionRow.of(name, SAMPLES.time, Sample::time, sql::apply, meaning);
  }

  /// An instant and a number of units.
  private static FunctionRow moved(
      String name,
      BiFunction<TemporalExpr<Instant>, NumberExpr<Integer>, Expr<?>> sql,
      BiFunction<LocalDateTime, Integer, LocalDateTime> meaning) {
    return FunctionRow.ofTwo(
        name,
        sql.apply(SAMPLES.instant, SAMPLES.number),
        Sample::instant,
        Sample::number,
        (at, number) -> meaning.apply(utc(at), number).toInstant(UTC));
  }

  private static FunctionRow between(String name, TemporalUnit unit) {
    return FunctionRow.ofTwo(
        name,
        SAMPLES.instant.until(SAMPLES.later, unit),
        Sample::instant,
        Sample::later,
        (start, end) -> utc(start).until(utc(end), unit));
  }

  private static FunctionRow days(String name, ChronoUnit unit) {
    return FunctionRow.ofTwo(
        name,
        SAMPLES.day.until(SAMPLES.otherDay, unit),
        Sample::day,
        Sample::otherDay,
        (start, end) -> start.until(end, unit));
  }

  private static FunctionRow dayAtTime(String name) {
    return FunctionRow.ofTwo(
        name, SAMPLES.day.at(SAMPLES.time), Sample::day, Sample::time, LocalDate::atTime);
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, UTC);
  }

  private static Instant midnight(LocalDateTime day) {
    return day.truncatedTo(ChronoUnit.DAYS).toInstant(UTC);
  }

  private static LocalDateTime berlin(LocalDateTime utc) {
    return LocalDateTime.ofInstant(utc.toInstant(UTC), BERLIN);
  }

  /// The later instant where clocks show the time twice.
  private static Instant fromBerlin(LocalDateTime local) {
    return local.atZone(BERLIN).withLaterOffsetAtOverlap().toInstant();
  }

  private static String format(LocalDateTime time, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time);
  }
}
