package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import org.jspecify.annotations.Nullable;

/// The regular expressions that all databases read alike, in the form in which they do.
///
/// `\d`, `\w` and `\s` become sets of ASCII characters, since servers differ about other scripts.
/// What is left out (back references, look-around, lazy and possessive quantifiers, classes by
/// name, options) is read differently, or not at all, by one of them: PostgreSQL manual §9.7.3,
/// PCRE2 (MariaDB), ICU (MySQL), `java.util.regex` (SQLite).
final class RegularExpression {
  private static final String DIGITS = "0-9";
  private static final String WORDS = "A-Za-z0-9_";
  private static final String SPACES = " \\t\\n\\r\\f";

  private final String pattern;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private int depth;
  private boolean repeatable;

  private RegularExpression(String pattern) {
    this.pattern = pattern;
  }

  /// `pattern` in the form that every database reads alike.
  static String portable(@Nullable String pattern) {
    return new RegularExpression(present(pattern)).read();
  }

  /// A replacement, in which a backslash stands before a digit or another backslash.
  static String replacement(@Nullable String replacement) {
    String text = present(replacement);
    for (int i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', i + 2)) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (next != '\\' && (next < '1' || next > '9')) {
        throw refused("a backslash of a replacement stands before 1 to 9 or another backslash");
      }
    }
    return text;
  }

  private static String present(@Nullable String text) {
    if (text == null) {
      throw refused("it is null");
    }
    return text;
  }

  private String read() {
    while (at < pattern.length()) {
      next(pattern.charAt(at));
    }
    require(depth == 0, "a group is not closed");
    return out.toString();
  }

  private void next(char c) {
    at++;
    switch (c) {
      case '(' -> open();
      case ')' -> {
        require(depth > 0, "a group is closed that was not opened");
        depth--;
        out.append(c);
        repeatable = true;
      }
      case '|', '^', '$' -> {
        out.append(c);
        repeatable = false;
      }
      case '*', '+', '?' -> quantifier(String.valueOf(c));
      case '{' -> counted();
      case '[' -> set();
      case '\\' -> {
        escape();
        repeatable = true;
      }
      case ']', '}' -> literal('\\', c);
      default -> {
        out.append(c);
        repeatable = true;
      }
    }
  }

  private void literal(char backslash, char c) {
    out.append(backslash).append(c);
    repeatable = true;
  }

  private void open() {
    if (pattern.startsWith("?", at)) {
      require(pattern.startsWith("?:", at), "a group of options, look-around or a name");
      at += 2;
      out.append("(?:");
    } else {
      out.append('(');
    }
    depth++;
    repeatable = false;
  }

  private void quantifier(String text) {
    require(repeatable, "a quantifier without anything to repeat, or a lazy or possessive one");
    out.append(text);
    repeatable = false;
  }

  private void counted() {
    int end = pattern.indexOf('}', at);
    String bounds = end < 0 ? "" : pattern.substring(at, end);
    require(bounds.matches("\\d{1,3}(,\\d{0,3})?"), "a brace that is no {n,m}; write \\{");
    at = end + 1;
    quantifier("{" + bounds + "}");
  }

  private void escape() {
    require(at < pattern.length(), "a backslash at the end");
    char c = pattern.charAt(at++);
    switch (c) {
      case 'd' -> out.append('[').append(DIGITS).append(']');
      case 'D' -> out.append("[^").append(DIGITS).append(']');
      case 'w' -> out.append('[').append(WORDS).append(']');
      case 'W' -> out.append("[^").append(WORDS).append(']');
      case 's' -> out.append('[').append(SPACES).append(']');
      case 'S' -> out.append("[^").append(SPACES).append(']');
      case 'n', 't', 'r', 'f' -> out.append('\\').append(c);
      default -> {
        require(c < 128 && !Character.isLetterOrDigit(c), "\\" + c);
        out.append('\\').append(c);
      }
    }
  }

  private void set() {
    out.append('[');
    if (pattern.startsWith("^", at)) {
      at++;
      out.append('^');
    }
    int first = at;
    while (at < pattern.length() && (pattern.charAt(at) != ']' || at == first)) {
      member(pattern.charAt(at++));
    }
    require(at < pattern.length(), "a set is not closed");
    at++;
    out.append(']');
    repeatable = true;
  }

  private void member(char c) {
    switch (c) {
      case '[', ']', '^', '&', '~' -> out.append('\\').append(c);
      case '\\' -> {
        require(at < pattern.length(), "a backslash at the end");
        escapedMember(pattern.charAt(at++));
      }
      default -> out.append(c);
    }
  }

  private void escapedMember(char c) {
    switch (c) {
      case 'd' -> out.append(DIGITS);
      case 'w' -> out.append(WORDS);
      case 's' -> out.append(SPACES);
      case 'n', 't', 'r', 'f' -> out.append('\\').append(c);
      default -> {
        require(c < 128 && !Character.isLetterOrDigit(c), "\\" + c + " in a set");
        out.append('\\').append(c);
      }
    }
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw refused(what);
    }
  }

  private static InvalidStatement refused(String what) {
    return new InvalidStatement(
        "ROWAN-1193",
        "a regular expression has what databases do not read alike: %s; write it with characters, sets, groups, | and the plain quantifiers"
            .formatted(what));
  }
}
