package dev.rowan.type;

/// Writes JSON: no spaces, members in order, numbers without exponent unless they are very long,
/// characters as they are but for quotes, backslashes and control characters.
final class JsonText {
  private static final int LONGEST = 400;

  private JsonText() {}

  static String of(Json value) {
    var out = new StringBuilder();
    write(out, value);
    return out.toString();
  }

  private static void write(StringBuilder out, Json value) {
    switch (value) {
      case Json.Null _ -> out.append("null");
      case Json.Truth truth -> out.append(truth.value());
      case Json.Numeral numeral -> number(out, numeral);
      case Json.Text text -> quoted(out, text.value());
      case Json.Elements array -> {
        out.append('[');
        String between = "";
        for (Json element : array.elements()) {
          out.append(between);
          write(out, element);
          between = ",";
        }
        out.append(']');
      }
      case Json.Members object -> {
        out.append('{');
        String between = "";
        for (var member : object.members().entrySet()) {
          out.append(between);
          quoted(out, member.getKey());
          out.append(':');
          write(out, member.getValue());
          between = ",";
        }
        out.append('}');
      }
    }
  }

  private static void number(StringBuilder out, Json.Numeral numeral) {
    int digits = numeral.value().precision() + Math.abs(numeral.value().scale());
    out.append(digits > LONGEST ? numeral.value().toString() : numeral.value().toPlainString());
  }

  private static void quoted(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20) {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
