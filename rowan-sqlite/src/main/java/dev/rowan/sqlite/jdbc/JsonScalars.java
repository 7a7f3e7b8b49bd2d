package dev.rowan.sqlite.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a JSON array of numbers, texts, truth values, nulls and arrays of these: `Long`, `Double`,
/// `String`, `Boolean`, null, `List`. Objects do not occur in stored arrays and are refused.
final class JsonScalars {
  private final String json;
  private int at;

  private JsonScalars(String json) {
    this.json = json;
  }

  static List<@Nullable Object> parse(String json) {
    var reader = new JsonScalars(json);
    List<@Nullable Object> elements = reader.array();
    reader.blanks();
    if (reader.at != json.length()) {
      throw reader.malformed();
    }
    return elements;
  }

  private List<@Nullable Object> array() {
    expect('[');
    List<@Nullable Object> elements = new ArrayList<>();
    if (taken(']')) {
      return elements;
    }
    do {
      elements.add(value());
    } while (taken(','));
    expect(']');
    return elements;
  }

  private @Nullable Object value() {
    blanks();
    char c = at < json.length() ? json.charAt(at) : 0;
    return switch (c) {
      case '[' -> array();
      case '"' -> text();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!json.startsWith(word, at)) {
      throw malformed();
    }
    at += word.length();
    return value;
  }

  private Number number() {
    int start = at;
    while (at < json.length() && "+-0123456789.eE".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
    String digits = json.substring(start, at);
    boolean whole = digits.indexOf('.') < 0 && digits.indexOf('e') < 0 && digits.indexOf('E') < 0;
    return whole ? (Number) Long.valueOf(digits) : (Number) Double.valueOf(digits);
  }

  private String text() {
    expect('"');
    var out = new StringBuilder();
    while (at < json.length()) {
      char c = json.charAt(at++);
      if (c == '"') {
        return out.toString();
      }
      out.append(c == '\\' ? escape() : c);
    }
    throw malformed();
  }

  private char escape() {
    char c = json.charAt(at++);
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(json, at - 4, at, 16);
      }
      default -> c;
    };
  }

  private boolean taken(char c) {
    blanks();
    if (at < json.length() && json.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c) {
    if (!taken(c)) {
      throw malformed();
    }
  }

  private void blanks() {
    while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
      at++;
    }
  }

  private IllegalArgumentException malformed() {
    return new IllegalArgumentException("no JSON array, at character " + at);
  }
}
