package dev.rowan.sqlite.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words and signs of an SQL text as SQLite stores it, without blanks and comments.
final class SqlTokens {
  /// A word, quoted name, text or sign. `name` is it as an identifier; `bare` when it was not
  /// quoted.
  record Token(String name, boolean bare) {
    boolean is(String word) {
      return bare && name.equalsIgnoreCase(word);
    }
  }

  private final String sql;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private SqlTokens(String sql) {
    this.sql = sql;
  }

  static List<Token> of(String sql) {
    var scan = new SqlTokens(sql);
    while (scan.at < sql.length()) {
      scan.next();
    }
    return scan.tokens;
  }

  private void next() {
    char c = sql.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (sql.startsWith("--", at)) {
      int end = sql.indexOf('\n', at);
      at = end < 0 ? sql.length() : end + 1;
    } else if (sql.startsWith("/*", at)) {
      int end = sql.indexOf("*/", at + 2);
      at = end < 0 ? sql.length() : end + 2;
    } else if (c == '"' || c == '`' || c == '\'') {
      quoted(c);
    } else if (c == '[') {
      int end = sql.indexOf(']', at);
      tokens.add(new Token(sql.substring(at + 1, end < 0 ? sql.length() : end), false));
      at = end < 0 ? sql.length() : end + 1;
    } else if (Character.isLetterOrDigit(c) || c == '_' || c > 0x7f) {
      word();
    } else {
      tokens.add(new Token(String.valueOf(c), true));
      at++;
    }
  }

  private void quoted(char quote) {
    var name = new StringBuilder();
    at++;
    while (at < sql.length()) {
      char c = sql.charAt(at++);
      if (c != quote) {
        name.append(c);
      } else if (at < sql.length() && sql.charAt(at) == quote) {
        name.append(quote);
        at++;
      } else {
        break;
      }
    }
    tokens.add(new Token(name.toString(), false));
  }

  private void word() {
    int start = at;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '$' && c <= 0x7f) {
        break;
      }
      at++;
    }
    tokens.add(new Token(sql.substring(start, at), true));
  }

  /// The table that an insert, update or delete changes; empty for other statements.
  static String target(String sql) {
    List<Token> tokens = of(sql);
    int depth = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0
          && (token.is("into")
              || token.is("update")
              || (token.is("from") && afterDelete(tokens, i)))) {
        boolean qualified = i + 3 < tokens.size() && tokens.get(i + 2).is(".");
        return tokens.get(qualified ? i + 3 : i + 1).name();
      }
    }
    return "";
  }

  /// What a statement does to the rows of its table: only adds some, only removes some, or both.
  enum Change {
    INSERT,
    DELETE,
    ANY
  }

  static Change change(String sql) {
    List<Token> tokens = of(sql);
    int depth = 0;
    for (Token token : tokens) {
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0 && token.is("delete")) {
        return Change.DELETE;
      }
      if (depth == 0 && token.is("insert")) {
        boolean replaces = tokens.stream().anyMatch(t -> t.is("conflict") || t.is("replace"));
        return replaces ? Change.ANY : Change.INSERT;
      }
      if (depth == 0 && (token.is("update") || token.is("replace"))) {
        return Change.ANY;
      }
    }
    return Change.ANY;
  }

  private static boolean afterDelete(List<Token> tokens, int from) {
    return from > 0 && tokens.get(from - 1).name().toLowerCase(Locale.ROOT).equals("delete");
  }
}
