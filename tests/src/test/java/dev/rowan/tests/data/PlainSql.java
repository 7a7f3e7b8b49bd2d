package dev.rowan.tests.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hand-written SQL that is to run on several servers: what one of them has no words for is
/// replaced by how one says it there.
final class PlainSql {
  private static final Pattern PART =
      Pattern.compile("extract\\((\\w+) from ([\\w.()]+?)\\)(?!\\))");

  private PlainSql() {}

  /// `extract(year from x)` -> `cast(strftime('%Y', x) as integer)` on SQLite
  static String on(String dialect, String sql) {
    return dialect.equals("sqlite") ? PART.matcher(sql).replaceAll(PlainSql::strftime) : sql;
  }

  private static String strftime(java.util.regex.MatchResult part) {
    String format =
        switch (part.group(1)) {
          case "year" -> "%Y";
          case "month" -> "%m";
          case "day" -> "%d";
          default -> throw new IllegalArgumentException(part.group());
        };
    return Matcher.quoteReplacement(
        "cast(strftime('%s', %s) as integer)".formatted(format, part.group(2)));
  }
}
