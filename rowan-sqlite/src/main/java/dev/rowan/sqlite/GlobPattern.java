package dev.rowan.sqlite;

/// A pattern of `like` with the backslash as escape -> the same pattern for `glob`: `%` is `*`, `_`
/// is `?`, and what `glob` would read as a wildcard stands in brackets.
final class GlobPattern {
  private GlobPattern() {}

  static String of(String like) {
    var glob = new StringBuilder(like.length() + 8);
    for (int i = 0; i < like.length(); i++) {
      char c = like.charAt(i);
      if (c == '\\' && i + 1 < like.length()) {
        i++;
        literal(glob, like.charAt(i));
      } else if (c == '%') {
        glob.append('*');
      } else if (c == '_') {
        glob.append('?');
      } else {
        literal(glob, c);
      }
    }
    return glob.toString();
  }

  private static void literal(StringBuilder glob, char c) {
    if (c == '*' || c == '?' || c == '[') {
      glob.append('[').append(c).append(']');
    } else {
      glob.append(c);
    }
  }
}
