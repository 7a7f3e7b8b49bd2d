package dev.rowan.render;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The functions that are not called by Rowan's own name: as the standard spells them, and as
/// PostgreSQL does where it says nothing.
final class StandardForms {
  private static final FunctionForms PLAIN =
      FunctionForms.of(
          Map.ofEntries(
              // texts
              entry("position", "position({1} in {0})"),
              entry("overlay", "overlay({0} placing {1} from {2} for {3})"),
              entry("code_point", "ascii({0})"),
              entry("character", "chr({0})"),
              entry("sha256_hex", "encode(sha256(convert_to({0}, 'UTF8')), 'hex')"),
              entry("ilike", "({0} ilike {1} escape '\\')"),
              entry("regexp_like", "({0} ~ {1})"),
              entry("regexp_ilike", "({0} ~* {1})"),
              entry("regexp_replace", "regexp_replace({0}, {1}, {2}, 'g')"),
              entry("regexp_substr", "substring({0} from '(' || {1} || ')')"),
              entry("regexp_count", "(cardinality(regexp_split_to_array({0}, {1})) - 1)"),
              // numbers
              entry("sign", "cast(sign({0}) as integer)"),
              entry("round:double", "cast(round(cast({0} as numeric)) as double precision)"),
              entry("round:real", "cast(round(cast({0} as numeric)) as real)"),
              entry("trunc:real", "cast(trunc({0}) as real)"),
              entry("floor:real", "cast(floor({0}) as real)"),
              entry("ceil:real", "cast(ceil({0}) as real)"),
              entry("bitand", "({0} & {1})"),
              entry("bitor", "({0} | {1})"),
              entry("bitxor", "({0} # {1})"),
              entry("bitnot", "(~{0})"),
              entry("shiftleft", "(cast({0} as bigint) << {1})"),
              entry("shiftright", "(cast({0} as bigint) >> {1})"),
              // dates and times
              entry("epoch_second", "cast(floor(extract(epoch from {0})) as bigint)"),
              entry("epoch_micros", "cast(extract(epoch from {0}) * 1000000 as bigint)"),
              entry(
                  "months_between",
                  "cast(extract(year from age({1}, {0})) * 12"
                      + " + extract(month from age({1}, {0})) as bigint)"),
              entry("to_date", "cast({0} as date)"),
              entry("to_time", "cast({0} as time)"),
              entry("at_start_of_day", "cast({0} as timestamp)"),
              entry("at_time", "({0} + {1})"),
              entry("at_utc", "({0} at time zone 'UTC')"),
              entry("from_utc", "({0} at time zone 'UTC')"),
              entry("at_zone", "({0} at time zone {1})"),
              entry("from_zone", "({0} at time zone {1})"),
              entry("format_time", "to_char({0}, {1})"),
              entry("add_seconds", "({0} + {1} * interval '1 second')"),
              // truth values
              entry("is_true", "({0} is true)"),
              entry("is_not_true", "({0} is not true)"),
              entry("is_false", "({0} is false)"),
              entry("is_not_false", "({0} is not false)"),
              // bytes
              entry("to_hex", "encode({0}, 'hex')"),
              entry("from_hex", "decode({0}, 'hex')"),
              entry("to_base64", "replace(encode({0}, 'base64'), chr(10), '')"),
              entry("from_base64", "decode({0}, 'base64')"),
              entry("concat_bytes", "({0} || {1})"),
              entry("length_bytes", "length({0})"),
              entry("substr_bytes", "substr({0}, {1}, {2})"),
              entry("to_utf8", "convert_to({0}, 'UTF8')"),
              entry("from_utf8", "convert_from({0}, 'UTF8')"),
              entry("random_uuid", "gen_random_uuid()"),
              // aggregates
              entry("any", "bool_or")));

  static final FunctionForms ALL = FunctionForms.of(calendar()).over(PLAIN);

  private StandardForms() {}

  /// What is counted in UTC of an instant, and is a date again of a date.
  private static Map<String, String> calendar() {
    Map<String, String> forms = new HashMap<>();
    for (String unit : List.of("month", "day")) {
      String function = "add_" + unit + "s";
      String interval = " + {1} * interval '1 " + unit + "'";
      forms.put(function, "({0}" + interval + ")");
      forms.put(function + ":date", "cast({0}" + interval + " as date)");
      forms.put(
          function + ":timestamptz",
          "(({0} at time zone 'UTC'" + interval + ") at time zone 'UTC')");
    }
    for (String unit :
        List.of("year", "quarter", "month", "week", "day", "hour", "minute", "second")) {
      String function = "truncate_" + unit;
      String truncated = "date_trunc('" + unit + "', ";
      forms.put(function, truncated + "{0})");
      forms.put(function + ":timestamptz", truncated + "{0}, 'UTC')");
      forms.put(function + ":date", "cast(" + truncated + "cast({0} as timestamp)) as date)");
      forms.put(function + ":time", "cast(" + truncated + "{0}) as time)");
    }
    return forms;
  }
}
