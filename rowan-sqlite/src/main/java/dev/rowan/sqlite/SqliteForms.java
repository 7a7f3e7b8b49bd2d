package dev.rowan.sqlite;

import static java.util.Map.entry;

import dev.rowan.render.FunctionForms;
import dev.rowan.render.FunctionPrinter;
import java.util.Map;

/// SQLite's spelling of functions. What it lacks and SQL cannot say is a function of Rowan's own,
/// `rowan_…`, which the driver adds to every connection. SQLite manual, "Built-In Scalar SQL
/// Functions", "Built-In Mathematical SQL Functions".
final class SqliteForms {
  // `zeroblob(n)` in hexadecimal is n times '00'.
  private static final String REPEATED = "replace(hex(zeroblob({1})), '00', ";

  static final FunctionForms ALL =
      FunctionForms.of(
              Map.ofEntries(
                  // texts
                  entry("left", "substr({0}, 1, {1})"),
                  entry("right", "substr({0}, max(length({0}) - {1}, 0) + 1)"),
                  entry("repeat", REPEATED + "{0})"),
                  entry(
                      "lpad",
                      "substr(substr("
                          + REPEATED
                          + "{2}), 1, max({1} - length({0}), 0)) || {0}, 1, {1})"),
                  entry("rpad", "substr({0} || " + REPEATED + "{2}), 1, {1})"),
                  entry("position", "instr({0}, {1})"),
                  entry("overlay", "(substr({0}, 1, {2} - 1) || {1} || substr({0}, {2} + {3}))"),
                  entry("code_point", "(case when {0} = '' then 0 else unicode({0}) end)"),
                  entry("character", "char({0})"),
                  entry("translate", "rowan_translate({0}, {1}, {2})"),
                  entry("split_part", "rowan_split_part({0}, {1}, {2})"),
                  entry("md5", "rowan_hash('MD5', {0})"),
                  entry("sha256_hex", "rowan_hash('SHA-256', {0})"),
                  entry("ilike", "({0} like {1} escape '\\')"),
                  entry("regexp_like", "rowan_regexp_like({0}, {1})"),
                  entry("regexp_ilike", "rowan_regexp_ilike({0}, {1})"),
                  entry("regexp_replace", "rowan_regexp_replace({0}, {1}, {2})"),
                  entry("regexp_substr", "rowan_regexp_substr({0}, {1})"),
                  entry("regexp_count", "rowan_regexp_count({0}, {1})"),
                  // numbers
                  entry("sign", "sign"),
                  entry("round", "round"),
                  entry("trunc", "trunc"),
                  entry("floor", "floor"),
                  entry("ceil", "ceil"),
                  entry("bitxor", "(({0} | {1}) - ({0} & {1}))"),
                  entry("shiftleft", "({0} << {1})"),
                  entry("shiftright", "({0} >> {1})"),
                  // bytes
                  entry("to_hex", "(case when {0} is not null then lower(hex({0})) end)"),
                  entry("from_hex", "unhex({0})"),
                  entry("to_base64", "rowan_to_base64({0})"),
                  entry("from_base64", "rowan_from_base64({0})"),
                  entry("concat_bytes", "cast({0} || {1} as blob)"),
                  entry(
                      "substr_bytes",
                      "(case when {0} is not null"
                          + " then coalesce(substr({0}, {1}, {2}), zeroblob(0)) end)"),
                  entry("to_utf8", "cast({0} as blob)"),
                  entry("from_utf8", "cast({0} as text)"),
                  entry("sha256", "rowan_sha256({0})"),
                  entry("join_json", "rowan_join_json({0}, {1})"),
                  entry("greatest", "max"),
                  entry("least", "min"),
                  entry("random", "((random() & 9007199254740991) / 9007199254740992.0)"),
                  entry(
                      "random_uuid",
                      "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4'"
                          + " || substr(hex(randomblob(2)), 2) || '-'"
                          + " || substr('89ab', 1 + (random() & 3), 1)"
                          + " || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"),
                  // aggregates
                  entry("every", "min"),
                  entry("any", "max"),
                  entry("bit_and", "rowan_bit_and"),
                  entry("bit_or", "rowan_bit_or"),
                  entry("bit_xor", "rowan_bit_xor"),
                  entry("var_pop", "rowan_var_pop"),
                  entry("var_samp", "rowan_var_samp"),
                  entry("stddev_pop", "rowan_stddev_pop"),
                  entry("stddev_samp", "rowan_stddev_samp"),
                  entry("covar_pop", "rowan_covar_pop"),
                  entry("covar_samp", "rowan_covar_samp"),
                  entry("corr", "rowan_corr"),
                  entry("regr_slope", "rowan_regr_slope"),
                  entry("regr_intercept", "rowan_regr_intercept"),
                  entry("regr_r2", "rowan_regr_r2"),
                  entry("regr_count", "rowan_regr_count")))
          .over(SqliteTimeForms.ALL)
          .over(FunctionPrinter.STANDARD);

  private SqliteForms() {}
}
