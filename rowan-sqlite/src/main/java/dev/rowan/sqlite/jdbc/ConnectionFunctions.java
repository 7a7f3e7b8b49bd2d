package dev.rowan.sqlite.jdbc;

import dev.rowan.type.ArrayType;
import dev.rowan.type.SqlType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/// The functions that SQLite lacks and Rowan's SQL calls: `rowan_regexp_like`, `rowan_translate` …,
/// added to each connection. A null argument makes them null.
final class ConnectionFunctions {
  private static final ArrayType<String> TEXTS = new ArrayType<>(SqlType.TEXT);

  /// The type code of null.
  static final int NULL = 5;

  private ConnectionFunctions() {}

  /// A function of texts.
  @FunctionalInterface
  private interface OfTexts {
    @Nullable Object apply(String[] arguments);
  }

  static void addTo(Connection connection) throws SQLException {
    var exact = new JavaRegex(false);
    var anyCase = new JavaRegex(true);
    add(connection, "regexp_like", 2, a -> exact.matcher(a[1], a[0]).find());
    add(connection, "regexp_ilike", 2, a -> anyCase.matcher(a[1], a[0]).find());
    add(
        connection,
        "regexp_replace",
        3,
        a -> exact.matcher(a[1], a[0]).replaceAll(JavaRegex.replacement(a[2])));
    add(connection, "regexp_substr", 2, a -> firstMatch(exact.matcher(a[1], a[0])));
    add(connection, "regexp_count", 2, a -> exact.matcher(a[1], a[0]).results().count());
    add(connection, "translate", 3, a -> translated(a[0], a[1], a[2]));
    add(connection, "split_part", 3, a -> part(a[0], a[1], Integer.parseInt(a[2])));
    add(connection, "hash", 2, a -> hash(a[0], a[1]));
    add(connection, "from_base64", 1, a -> Base64.getMimeDecoder().decode(a[0]));
    add(connection, "at_zone", 2, a -> ZonedText.local(a[0], a[1]));
    add(connection, "from_zone", 2, a -> ZonedText.instant(a[0], a[1]));
    add(connection, "cast", 2, a -> ParsedText.as(a[1], a[0]));
    add(connection, "join_json", 2, a -> joined(a[0], a[1]));
    bytes(connection, "sha256", bytes -> digest("SHA-256", bytes));
    StatisticFunction.addTo(connection);
    BitFunction.addTo(connection);
    bytes(connection, "to_base64", Base64.getEncoder()::encodeToString);
  }

  private static void add(Connection connection, String name, int arguments, OfTexts function)
      throws SQLException {
    Function.create(
        connection,
        "rowan_" + name,
        new TextFunction(name, function, arguments),
        arguments,
        Function.FLAG_DETERMINISTIC);
  }

  private static void bytes(
      Connection connection, String name, java.util.function.Function<byte[], Object> function)
      throws SQLException {
    Function.create(
        connection, "rowan_" + name, new BytesFunction(function), 1, Function.FLAG_DETERMINISTIC);
  }

  private static final class TextFunction extends Function {
    private final String name;
    private final OfTexts function;
    private final int arguments;

    TextFunction(String name, OfTexts function, int arguments) {
      this.name = name;
      this.function = function;
      this.arguments = arguments;
    }

    @Override
    protected void xFunc() throws SQLException {
      String[] values = new String[arguments];
      for (int i = 0; i < arguments; i++) {
        if (value_type(i) == NULL) {
          result();
          return;
        }
        values[i] = value_text(i);
      }
      @Nullable Object value;
      try {
        value = function.apply(values);
      } catch (RuntimeException e) {
        error("invalid value for " + name + ": " + e.getMessage());
        return;
      }
      switch (value) {
        case null -> result();
        case Boolean truth -> result(truth ? 1 : 0);
        case Double number -> result(number);
        case Number number -> result(number.longValue());
        case byte[] bytes -> result(bytes);
        case Object text -> result(text.toString());
      }
    }
  }

  private static final class BytesFunction extends Function {
    private final java.util.function.Function<byte[], Object> function;

    BytesFunction(java.util.function.Function<byte[], Object> function) {
      this.function = function;
    }

    @Override
    protected void xFunc() throws SQLException {
      if (value_type(0) == NULL) {
        result();
        return;
      }
      // The driver gives null for no bytes.
      byte[] bytes = value_blob(0);
      switch (function.apply(bytes == null ? new byte[0] : bytes)) {
        case byte[] made -> result(made);
        case Object text -> result(text.toString());
      }
    }
  }

  private static @Nullable String firstMatch(Matcher match) {
    return match.find() ? match.group() : null;
  }

  private static String translated(String text, String from, String to) {
    int[] old = from.codePoints().toArray();
    int[] fresh = to.codePoints().toArray();
    var out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> translate(c, old, fresh, out));
    return out.toString();
  }

  private static void translate(int c, int[] old, int[] fresh, StringBuilder out) {
    for (int i = 0; i < old.length; i++) {
      if (old[i] == c) {
        if (i < fresh.length) {
          out.appendCodePoint(fresh[i]);
        }
        return;
      }
    }
    out.appendCodePoint(c);
  }

  private static String part(String text, String separator, int number) {
    if (separator.isEmpty()) {
      return number == 1 ? text : "";
    }
    int start = 0;
    for (int i = 1; i < number; i++) {
      int end = text.indexOf(separator, start);
      if (end < 0) {
        return "";
      }
      start = end + separator.length();
    }
    int end = text.indexOf(separator, start);
    return end < 0 ? text.substring(start) : text.substring(start, end);
  }

  /// The texts of a JSON array, nulls left out; null where there are none.
  private static @Nullable String joined(String json, String separator) {
    List<@Nullable String> texts = new ArrayList<>(JsonArrayText.parse(json, TEXTS));
    texts.removeIf(Objects::isNull);
    return texts.isEmpty() ? null : String.join(separator, texts);
  }

  private static String hash(String algorithm, String text) {
    return HexFormat.of().formatHex(digest(algorithm, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
  }
}
