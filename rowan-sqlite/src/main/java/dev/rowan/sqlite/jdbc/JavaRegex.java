package dev.rowan.sqlite.jdbc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rowan's regular expressions as Java's: `.` matches a line break too, and `$` only the end of the
/// text. Keeps the compiled ones it met last. Used by one thread at a time.
final class JavaRegex {
  private static final int MOST = 64;

  private final Map<String, Pattern> compiled =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Pattern> eldest) {
          return size() > MOST;
        }
      };
  private final int flags;

  JavaRegex(boolean ignoreCase) {
    this.flags =
        Pattern.DOTALL | (ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
  }

  Matcher matcher(String portable, String text) {
    return compiled
        .computeIfAbsent(portable, pattern -> Pattern.compile(java(pattern), flags))
        .matcher(text);
  }

  /// `a$` -> `a\z`, but not in a set or behind a backslash.
  private static String java(String portable) {
    var out = new StringBuilder(portable.length() + 4);
    boolean inSet = false;
    for (int i = 0; i < portable.length(); i++) {
      char c = portable.charAt(i);
      if (c == '\\') {
        i++;
        out.append(c).append(portable.charAt(i));
      } else if (c == '$' && !inSet) {
        out.append("\\z");
      } else {
        inSet = c == '[' || (inSet && c != ']');
        out.append(c);
      }
    }
    return out.toString();
  }

  /// `\1` -> `$1`.
  static String replacement(String replacement) {
    var out = new StringBuilder(replacement.length() + 4);
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      if (c == '\\') {
        i++;
        char next = replacement.charAt(i);
        out.append(next == '\\' ? '\\' : '$').append(next);
      } else {
        out.append(c == '$' ? "\\$" : String.valueOf(c));
      }
    }
    return out.toString();
  }
}
