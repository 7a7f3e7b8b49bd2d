package dev.rowan.type;

import dev.rowan.RowanException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON strictly as RFC 8259 has it. Of two members of one name the last counts, as in
/// `jsonb`. Numbers keep every digit.
final class JsonParser {
  private static final int DEEPEST = 500;

  private final String json;
  private int at;
  private int depth;

  JsonParser(String json) {
    this.json = json;
  }

  Json document() {
    Json value = value();
    blanks();
    if (at != json.length()) {
      throw malformed();
    }
    return value;
  }

  private Json value() {
    blanks();
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> new Json.Text(text());
      case 't' -> word("true", Json.TRUE);
      case 'f' -> word("false", Json.FALSE);
      case 'n' -> word("null", Json.NULL);
      default -> number();
    };
  }

  private Json object() {
    enter();
    Map<String, Json> members = new LinkedHashMap<>();
    if (!closes('}')) {
      do {
        blanks();
        String name = text();
        expect(':');
        members.put(name, value());
      } while (taken(','));
      expect('}');
    }
    depth--;
    return new Json.Members(members);
  }

  private Json array() {
    enter();
    List<Json> elements = new ArrayList<>();
    if (!closes(']')) {
      do {
        elements.add(value());
      } while (taken(','));
      expect(']');
    }
    depth--;
    return new Json.Elements(elements);
  }

  private void enter() {
    at++;
    if (++depth > DEEPEST) {
      throw new RowanException(
          "ROWAN-1004", "JSON is nested more than " + DEEPEST + " deep; flatten it");
    }
  }

  private boolean closes(char c) {
    return taken(c);
  }

  private Json word(String word, Json value) {
    if (!json.startsWith(word, at)) {
      throw malformed();
    }
    at += word.length();
    return value;
  }

  private Json number() {
    int start = at;
    skip('-');
    if (!skip('0')) {
      digits();
    }
    if (skip('.')) {
      digits();
    }
    if (skip('e') || skip('E')) {
      if (!skip('+')) {
        skip('-');
      }
      digits();
    }
    try {
      return new Json.Numeral(new BigDecimal(json.substring(start, at)));
    } catch (NumberFormatException e) {
      throw malformed();
    }
  }

  private void digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    if (at == start) {
      throw malformed();
    }
  }

  private boolean skip(char c) {
    boolean there = peek() == c;
    at += there ? 1 : 0;
    return there;
  }

  private String text() {
    if (!skip('"')) {
      throw malformed();
    }
    int start = at;
    while (at < json.length() && json.charAt(at) != '"' && json.charAt(at) != '\\') {
      plain(json.charAt(at++));
    }
    if (peek() == '"') {
      return json.substring(start, at++);
    }
    var out = new StringBuilder().append(json, start, at);
    while (at < json.length()) {
      char c = json.charAt(at++);
      if (c == '"') {
        return out.toString();
      }
      out.append(c == '\\' ? escaped() : plain(c));
    }
    throw malformed();
  }

  private char plain(char c) {
    if (c < 0x20) {
      throw malformed();
    }
    return c;
  }

  private char escaped() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw malformed();
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0) {
        throw malformed();
      }
      code = code * 16 + digit;
      at++;
    }
    return (char) code;
  }

  private boolean taken(char c) {
    blanks();
    return skip(c);
  }

  private void expect(char c) {
    if (!taken(c)) {
      throw malformed();
    }
  }

  private void blanks() {
    while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    return at < json.length() ? json.charAt(at) : 0;
  }

  // The text itself is not shown: it may hold secrets.
  private RowanException malformed() {
    return new RowanException(
        "ROWAN-1004",
        "a text is no JSON: what stands at character " + at + " does not belong there");
  }
}
