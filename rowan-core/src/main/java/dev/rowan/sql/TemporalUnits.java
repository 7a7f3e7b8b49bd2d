package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Cast;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.render.TimePattern;
import dev.rowan.type.SqlType;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalUnit;
import java.util.Locale;

/// Computing with units of time.
final class TemporalUnits {
  private static final long MICROS_PER_SECOND = 1_000_000;

  private TemporalUnits() {}

  /// A number of units as a number of months, days or seconds, which is what servers add alike.
  private record Step(String function, long size) {
    static Step of(TemporalUnit unit, String what) {
      if (unit.equals(IsoFields.QUARTER_YEARS)) {
        return new Step("months", 3);
      }
      return switch (unit) {
        case ChronoUnit.YEARS -> new Step("months", 12);
        case ChronoUnit.MONTHS -> new Step("months", 1);
        case ChronoUnit.WEEKS -> new Step("days", 7);
        case ChronoUnit.DAYS -> new Step("days", 1);
        case ChronoUnit.HOURS -> new Step("seconds", 3_600);
        case ChronoUnit.MINUTES -> new Step("seconds", 60);
        case ChronoUnit.SECONDS -> new Step("seconds", 1);
        default -> throw refused(what, unit);
      };
    }
  }

  static <T extends Temporal> TemporalExpr<T> plus(
      TemporalExpr<T> start, NumberExpr<?> number, TemporalUnit unit, Operator operator) {
    Step step = Step.of(unit, "plus and minus");
    if (!NumberTypes.whole(number.type())) {
      throw new InvalidStatement(
          "ROWAN-1196",
          "a number of %s is of type %s; give a whole number".formatted(unit, number.type()));
    }
    if (step.function().equals("seconds")) {
      TemporalTypes.requireTime(start, "plus " + unit);
    } else {
      TemporalTypes.requireDate(start, "plus " + unit);
    }
    long factor = operator == Operator.PLUS ? step.size() : -step.size();
    Expression wide =
        number.type().equals(SqlType.BIGINT)
            ? number.node()
            : new Cast(number.node(), SqlType.BIGINT);
    Expression count =
        factor == 1
            ? wide
            : new Infix(Operator.TIMES, wide, new Bind(factor, SqlType.BIGINT), SqlType.BIGINT);
    return start.typed(Call.of("add_" + step.function(), start.type(), start.node(), count));
  }

  static <T extends Temporal> TemporalExpr<T> truncated(TemporalExpr<T> time, TemporalUnit unit) {
    String name = name(unit);
    switch (name) {
      case "hour", "minute", "second" -> {
        if (time.type().equals(SqlType.DATE)) {
          return time.typed(time.node());
        }
      }
      default -> TemporalTypes.requireDate(time, "truncatedTo(" + unit + ")");
    }
    return time.typed(Call.of("truncate_" + name, time.type(), time.node()));
  }

  private static String name(TemporalUnit unit) {
    if (unit.equals(IsoFields.QUARTER_YEARS)) {
      return "quarter";
    }
    return switch (unit) {
      case ChronoUnit.YEARS,
          ChronoUnit.MONTHS,
          ChronoUnit.WEEKS,
          ChronoUnit.DAYS,
          ChronoUnit.HOURS,
          ChronoUnit.MINUTES,
          ChronoUnit.SECONDS -> {
        String plural = unit.toString().toLowerCase(Locale.ROOT);
        yield plural.substring(0, plural.length() - 1);
      }
      default -> throw refused("truncatedTo", unit);
    };
  }

  static NumberExpr<Long> between(TemporalExpr<?> start, TemporalExpr<?> end, TemporalUnit unit) {
    if (unit.equals(IsoFields.QUARTER_YEARS)) {
      return months(start, end).dividedBy(3);
    }
    return switch (unit) {
      case ChronoUnit.YEARS -> months(start, end).dividedBy(12);
      case ChronoUnit.MONTHS -> months(start, end);
      case ChronoUnit.MICROS -> micros(end).minus(micros(start));
      case ChronoUnit.WEEKS,
          ChronoUnit.DAYS,
          ChronoUnit.HOURS,
          ChronoUnit.MINUTES,
          ChronoUnit.SECONDS,
          ChronoUnit.MILLIS ->
          micros(end).minus(micros(start)).dividedBy(micros(unit.getDuration()));
      default -> throw refused("until", unit);
    };
  }

  private static long micros(Duration duration) {
    return duration.toSeconds() * MICROS_PER_SECOND + duration.toNanosPart() / 1_000;
  }

  private static NumberExpr<Long> micros(TemporalExpr<?> time) {
    return Views.number(Call.of("epoch_micros", SqlType.BIGINT, time.node()), SqlType.BIGINT);
  }

  /// The complete months from one to the other, as the calendar counts them.
  private static NumberExpr<Long> months(TemporalExpr<?> start, TemporalExpr<?> end) {
    TemporalTypes.requireDate(start, "until(…, MONTHS)");
    return Views.number(
        Call.of(
            "months_between", SqlType.BIGINT, TemporalTypes.local(start), TemporalTypes.local(end)),
        SqlType.BIGINT);
  }

  static TextExpr format(TemporalExpr<?> time, String pattern) {
    return Views.text(
        Call.of("format_time", SqlType.TEXT, TemporalTypes.local(time), checked(pattern)));
  }

  private static Expression checked(String pattern) {
    Bind bind = Arguments.text(pattern, "format");
    TimePattern.of(pattern);
    return bind;
  }

  private static InvalidStatement refused(String what, TemporalUnit unit) {
    return new InvalidStatement(
        "ROWAN-1196",
        "%s in %s, which databases do not count alike; use seconds, minutes, hours, days, weeks, months, quarters or years"
            .formatted(what, unit));
  }
}
