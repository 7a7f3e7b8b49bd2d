package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Reads the text of a raw fragment: where its `{}` are, and whether it keeps to itself.
///
/// Quoted texts, quoted names and dollar quotes are skipped. What would reach beyond the fragment
/// is refused wherever any server would see it: comments, `;`, placeholders of the server's own,
/// brackets and quotes that do not close, a backslash that escapes a quote on some servers only.
final class FragmentScanner {
  /// A piece of the text.
  sealed interface Piece {}

  /// Text as it is.
  record Text(String sql) implements Piece {}

  /// An operator with `#` in it.
  record Symbols(String operator) implements Piece {}

  /// `{}`, and whether a dot follows it.
  record Place(boolean qualifies) implements Piece {}

  private static final String OPENING = "([";
  private static final String CLOSING = ")]";
  private static final String TOUCHED_BEFORE = "'\"`@#?\\{}";
  private static final String TOUCHED_AFTER = "'\"`{\\";
  private static final String SYMBOLS = "#<>=~!&|^%";

  private final String sql;
  private final boolean expression;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<Integer> open = new ArrayDeque<>();
  private int at;

  private FragmentScanner(String sql, boolean expression) {
    this.sql = sql;
    this.expression = expression;
  }

  /// The pieces of `sql`, which is one expression or a whole statement.
  ///
  /// @throws InvalidStatement naming the place of what is wrong
  static List<Piece> scan(String sql, boolean expression) {
    return new FragmentScanner(sql, expression).scan();
  }

  private List<Piece> scan() {
    if (sql.isBlank()) {
      throw malformed(0, "it is empty", "write the SQL");
    }
    while (at < sql.length()) {
      step(sql.charAt(at));
    }
    if (!open.isEmpty()) {
      int opened = open.pop();
      throw malformed(opened, "%s is not closed".formatted(sql.charAt(opened)), "close it");
    }
    flush();
    return List.copyOf(pieces);
  }

  private void step(char c) {
    switch (c) {
      case '\'', '"', '`' -> quoted(c);
      case '$' -> dollar();
      case '{', '}' -> brace(c);
      case '(', '[' -> {
        open.push(at);
        take(1);
      }
      case ')', ']' -> close(c);
      case ',' -> comma();
      case ';' -> throw forbidden("; ends a statement", "give one statement only, without its end");
      case '?' ->
          throw forbidden(
              "? is a placeholder of the driver",
              "write {} for a value, and Custom.operator(\"?\") for an operator");
      case ':' -> colon();
      case '@' -> {
        if (identifierAt(at + 1)) {
          throw own();
        }
        take(1);
      }
      case '#' -> symbols();
      case '-', '/', '*' -> operator(c);
      case '\0' -> throw forbidden("the character NUL", "remove it");
      default -> take(1);
    }
  }

  private void take(int length) {
    text.append(sql, at, at + length);
    at += length;
  }

  private void flush() {
    if (!text.isEmpty()) {
      pieces.add(new Text(text.toString()));
      text.setLength(0);
    }
  }

  /// `'…'`, `"…"`, `` `…` ``; a doubled quote inside stands for itself.
  private void quoted(char quote) {
    int start = at;
    int i = at + 1;
    int backslashes = 0;
    while (i < sql.length()) {
      char c = sql.charAt(i);
      if (c == quote && quote != '`' && backslashes % 2 == 1) {
        throw malformed(
            i,
            "a backslash before a quote, which some servers skip and others do not",
            "give the text as a value: {}");
      }
      if (c == quote && i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
        i++;
      } else if (c == quote) {
        take(i + 1 - at);
        return;
      } else if (c == '\0') {
        at = i;
        throw forbidden("the character NUL", "remove it");
      }
      backslashes = c == '\\' ? backslashes + 1 : 0;
      i++;
    }
    throw malformed(start, "%s is not closed".formatted(quote), "close it");
  }

  /// `$tag$…$tag$`, or a dollar inside a name.
  private void dollar() {
    if (at > 0 && identifierPart(sql.charAt(at - 1))) {
      take(1);
      return;
    }
    int i = at + 1;
    while (i < sql.length() && identifierPart(sql.charAt(i)) && sql.charAt(i) != '$') {
      i++;
    }
    boolean number = i > at + 1 && Character.isDigit(sql.charAt(at + 1));
    if (number || i == sql.length() || sql.charAt(i) != '$') {
      throw own();
    }
    String tag = sql.substring(at, i + 1);
    int end = sql.indexOf(tag, i + 1);
    if (end < 0) {
      throw malformed(at, tag + " is not closed", "close it");
    }
    take(end + tag.length() - at);
  }

  private void brace(char c) {
    boolean more = at + 1 < sql.length();
    if (more && sql.charAt(at + 1) == c) {
      text.append(c);
      at += 2;
      return;
    }
    if (c == '}' || !more || sql.charAt(at + 1) != '}') {
      throw malformed(at, "a single " + c, "write {} for a value, and {{ or }} for the character");
    }
    requireApart();
    flush();
    boolean qualifies = at + 2 < sql.length() && sql.charAt(at + 2) == '.';
    pieces.add(new Place(qualifies));
    at += 2;
  }

  private void requireApart() {
    boolean first = at == 0;
    char before = first ? ' ' : sql.charAt(at - 1);
    boolean afterColon = before == ':' && (at < 2 || sql.charAt(at - 2) != ':');
    boolean more = at + 2 < sql.length();
    char after = more ? sql.charAt(at + 2) : ' ';
    if (identifierPart(before)
        || afterColon
        || TOUCHED_BEFORE.indexOf(before) >= 0
        || identifierPart(after)
        || TOUCHED_AFTER.indexOf(after) >= 0) {
      throw malformed(at, "{} touches what stands beside it", "put a space between");
    }
  }

  private void close(char c) {
    int index = CLOSING.indexOf(c);
    if (open.isEmpty() || sql.charAt(open.peek()) != OPENING.charAt(index)) {
      throw malformed(at, "%s closes nothing".formatted(c), "open it, or leave it out");
    }
    open.pop();
    take(1);
  }

  private void comma() {
    if (expression && open.isEmpty()) {
      throw forbidden("a comma between two expressions", "give each as a fragment of its own");
    }
    take(1);
  }

  private void colon() {
    if (sql.startsWith("::", at) || sql.startsWith(":=", at)) {
      take(2);
      return;
    }
    boolean slice = !open.isEmpty() && sql.charAt(open.peek()) == '[';
    if (!slice && identifierAt(at + 1)) {
      throw own();
    }
    take(1);
  }

  private void symbols() {
    flush();
    int end = at + 1;
    while (end < sql.length()
        && (SYMBOLS.indexOf(sql.charAt(end)) >= 0
            || (sql.charAt(end) == '-' && !sql.startsWith("--", end)))) {
      end++;
    }
    pieces.add(new Symbols(sql.substring(at, end)));
    at = end;
  }

  private void operator(char c) {
    boolean comment =
        (c == '-' && sql.startsWith("--", at))
            || (c == '/' && sql.startsWith("/*", at))
            || (c == '*' && sql.startsWith("*/", at));
    if (comment) {
      throw forbidden("a comment", "leave it out; a statement takes comment(…), tag(…) and hints");
    }
    take(1);
  }

  private boolean identifierAt(int index) {
    return index < sql.length() && identifierPart(sql.charAt(index));
  }

  private static boolean identifierPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_' || c == '$';
  }

  private InvalidStatement own() {
    return forbidden(
        "a placeholder or variable of the server's own",
        "write {} for a value; an operator stands apart from its operand");
  }

  private InvalidStatement malformed(int place, String what, String wayOut) {
    return new InvalidStatement(
        "ROWAN-1601",
        "raw SQL: %s at character %d of «%s»; %s".formatted(what, place + 1, sql, wayOut));
  }

  private InvalidStatement forbidden(String what, String wayOut) {
    return new InvalidStatement(
        "ROWAN-1602",
        "raw SQL: %s at character %d of «%s»; %s".formatted(what, at + 1, sql, wayOut));
  }
}
