package dev.rowan.sql;

import dev.rowan.InvalidStatement;

/// `like` patterns with an escape character of the caller's -> the same with the backslash.
final class Escaping {
  private Escaping() {}

  /// `50!%` with `!` -> `50\%`.
  static String backslash(String pattern, char escape) {
    var out = new StringBuilder(pattern.length() + 4);
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == escape) {
        i++;
        out.append('\\').append(escaped(pattern, escape, i));
      } else if (c == '\\') {
        out.append("\\\\");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static char escaped(String pattern, char escape, int place) {
    char c = place < pattern.length() ? pattern.charAt(place) : ' ';
    if (c != escape && c != '%' && c != '_') {
      throw new InvalidStatement(
          "ROWAN-1197",
          "a pattern of like has the escape character '%c' before what needs none; it stands before %%, _ or itself"
              .formatted(escape));
    }
    return c;
  }
}
