package dev.rowan.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The structure of SQL as a server reads it: its tokens, each name as `name`, each text as `text`,
/// each comment as `comment`.
///
/// Written against the servers' manuals and sharing nothing with the printers.
final class Tokens {
  private static final Set<String> KEYWORDS =
      Set.of(
          ("select from where group by having order limit offset insert into values update set"
                  + " delete with recursive as union all and or not in is null like glob escape"
                  + " between case when then else end join left cross on desc asc nulls first last"
                  + " distinct returning create table index unique primary key foreign references"
                  + " constraint check default cast drop alter add using exists over partition"
                  + " conflict do nothing rows ordinality")
              .split(" "));

  private final String sql;
  private final boolean mysql;
  private final boolean nestedComments;
  private final List<String> tokens = new ArrayList<>();
  private int at;

  private Tokens(String sql, String dialect) {
    this.sql = sql;
    this.mysql = dialect.equals("mysql") || dialect.equals("mariadb");
    this.nestedComments = dialect.equals("postgresql");
  }

  /// The tokens of `sql` as a server of `dialect` reads them.
  static List<String> of(String sql, String dialect) {
    var tokens = new Tokens(sql, dialect);
    while (tokens.at < sql.length()) {
      tokens.next();
    }
    return tokens.tokens;
  }

  private void next() {
    char c = sql.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (c == '\'') {
      add("text", quoted(c, mysql));
    } else if (c == '"') {
      add(mysql ? "text" : "name", quoted(c, mysql));
    } else if (c == '`') {
      add("name", quoted(c, false));
    } else if (sql.startsWith("--", at) || (mysql && c == '#')) {
      int end = sql.indexOf('\n', at);
      add("comment", end < 0 ? sql.length() : end + 1);
    } else if (sql.startsWith("/*", at)) {
      add("comment", comment());
    } else if (c == '$' && !mysql && dollarTag() > 0) {
      int tag = dollarTag();
      int end = sql.indexOf(sql.substring(at, tag), tag);
      add("text", end < 0 ? sql.length() : end + tag - at);
    } else if (Character.isDigit(c)) {
      add("number", whileTrue("0123456789.eE"));
    } else if (word(c)) {
      int end = at;
      while (end < sql.length() && (word(sql.charAt(end)) || Character.isDigit(sql.charAt(end)))) {
        end++;
      }
      String word = sql.substring(at, end).toLowerCase(Locale.ROOT);
      add(KEYWORDS.contains(word) ? word : "name", end);
    } else {
      add(String.valueOf(c), at + 1);
    }
  }

  private void add(String token, int end) {
    tokens.add(token);
    at = end;
  }

  private int quoted(char quote, boolean escapes) {
    int i = at + 1;
    while (i < sql.length()) {
      char c = sql.charAt(i);
      if (escapes && c == '\\') {
        i++;
      } else if (c == quote && i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
        i++;
      } else if (c == quote) {
        return i + 1;
      }
      i++;
    }
    tokens.add("unclosed");
    return sql.length();
  }

  private int comment() {
    int depth = 1;
    int i = at + 2;
    while (i < sql.length()) {
      if (sql.startsWith("*/", i)) {
        depth--;
        i += 2;
        if (depth == 0) {
          return i;
        }
      } else if (nestedComments && sql.startsWith("/*", i)) {
        depth++;
        i += 2;
      } else {
        i++;
      }
    }
    tokens.add("unclosed");
    return sql.length();
  }

  /// Where the tag of a dollar quote that begins here ends, or 0.
  private int dollarTag() {
    int i = at + 1;
    while (i < sql.length() && word(sql.charAt(i)) && sql.charAt(i) != '$') {
      i++;
    }
    return i < sql.length() && sql.charAt(i) == '$' ? i + 1 : 0;
  }

  private int whileTrue(String characters) {
    int end = at;
    while (end < sql.length() && characters.indexOf(sql.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean word(char c) {
    return Character.isLetter(c) || Character.isSurrogate(c) || c == '_' || c == '$' || c >= 0x80;
  }
}
