package dev.rowan.sqlite;

import dev.rowan.render.FunctionForms;
import java.util.HashMap;
import java.util.Map;

/// SQLite's spelling of the functions of dates and times, which are texts of fixed width
/// ([StoredTime]). Digits after the second are carried over as text, so none is lost. SQLite
/// manual, "Date And Time Functions".
final class SqliteTimeForms {
  private static final String MIDNIGHT = "T00:00:00.000000000";

  // The months between, less the last one where it is not complete: what follows it is compared as
  // text.
  private static final String MONTHS =
      "((substr({1}, 1, 4) - substr({0}, 1, 4)) * 12 + substr({1}, 6, 2) - substr({0}, 6, 2)"
          + " - (substr({1}, 1, 7) > substr({0}, 1, 7) and substr({1}, 9) < substr({0}, 9))"
          + " + (substr({1}, 1, 7) < substr({0}, 1, 7) and substr({1}, 9) > substr({0}, 9)))";

  static final FunctionForms ALL = FunctionForms.of(forms());

  private SqliteTimeForms() {}

  private static Map<String, String> forms() {
    Map<String, String> forms = new HashMap<>();
    forms.put("epoch_second", "unixepoch({0})");
    forms.put("epoch_micros", micros(21));
    forms.put("epoch_micros:time", micros(10));
    forms.put("epoch_micros:date", "(unixepoch({0}) * 1000000)");
    forms.put("nano_of_second", "cast(substr({0}, 21, 9) as integer)");
    forms.put("months_between", MONTHS);
    forms.put("to_date", "substr({0}, 1, 10)");
    forms.put("to_time", "substr({0}, 12)");
    forms.put("to_time:time", "substr({0}, 1)");
    forms.put("at_start_of_day", "({0} || '" + MIDNIGHT + "')");
    forms.put("at_time", "({0} || 'T' || {1})");
    forms.put("at_utc", "substr({0}, 1, 29)");
    forms.put("from_utc", "({0} || 'Z')");
    forms.put("at_zone", "rowan_at_zone({0}, {1})");
    forms.put("from_zone", "rowan_from_zone({0}, {1})");
    forms.put("format_time", "strftime({1}, {0})");
    forms.put("add_months", added("'%Y-%m-%dT%H:%M:%S'", 19, "months', 'floor'"));
    forms.put("add_days", added("'%Y-%m-%dT%H:%M:%S'", 19, "days'"));
    forms.put("add_seconds", added("'%Y-%m-%dT%H:%M:%S'", 19, "seconds'"));
    forms.put("add_months:date", "date({0}, {1} || ' months', 'floor')");
    forms.put("add_days:date", "date({0}, {1} || ' days')");
    forms.put("add_seconds:time", added("'%H:%M:%S'", 8, "seconds'"));
    truncations(forms, "", MIDNIGHT);
    truncations(forms, ":timestamptz", MIDNIGHT + "Z");
    truncations(forms, ":date", "");
    forms.put("truncate_hour:time", "strftime('%H:00:00.000000000', {0})");
    forms.put("truncate_minute:time", "strftime('%H:%M:00.000000000', {0})");
    forms.put("truncate_second:time", "strftime('%H:%M:%S.000000000', {0})");
    return forms;
  }

  private static String micros(int place) {
    return "(unixepoch({0}) * 1000000 + cast(substr({0}, " + place + ", 6) as integer))";
  }

  private static String added(String format, int seconds, String modifiers) {
    return "(strftime(%s, substr({0}, 1, %d), {1} || ' %s) || substr({0}, %d))"
        .formatted(format, seconds, modifiers, seconds + 1);
  }

  private static void truncations(Map<String, String> forms, String type, String midnight) {
    forms.put("truncate_year" + type, "strftime('%Y-01-01" + midnight + "', {0})");
    forms.put(
        "truncate_quarter" + type,
        "strftime('%Y-%m-01"
            + midnight
            + "', {0}, 'start of month', '-' || ((strftime('%m', {0}) - 1) % 3) || ' months')");
    forms.put("truncate_month" + type, "strftime('%Y-%m-01" + midnight + "', {0})");
    forms.put(
        "truncate_week" + type,
        "strftime('%Y-%m-%d" + midnight + "', {0}, '-6 days', 'weekday 1')");
    forms.put("truncate_day" + type, "strftime('%Y-%m-%d" + midnight + "', {0})");
    String rest = midnight.endsWith("Z") ? ".000000000Z" : ".000000000";
    forms.put("truncate_hour" + type, "strftime('%Y-%m-%dT%H:00:00" + rest + "', {0})");
    forms.put("truncate_minute" + type, "strftime('%Y-%m-%dT%H:%M:00" + rest + "', {0})");
    forms.put("truncate_second" + type, "strftime('%Y-%m-%dT%H:%M:%S" + rest + "', {0})");
  }
}
