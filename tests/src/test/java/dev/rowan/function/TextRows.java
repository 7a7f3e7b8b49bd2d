package dev.rowan.function;

import static dev.rowan.model.SampleTable.SAMPLES;
import static dev.rowan.sql.Sql.literal;

import dev.rowan.model.Sample;
import dev.rowan.sql.Expr;
import dev.rowan.sql.TextExpr;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The functions of texts.
final class TextRows {
  private TextRows() {}

  static List<FunctionRow> all() {
    return List.of(
        row("lower", t -> t.replace("äÖ", "").lower(), t -> plain(t).toLowerCase(Locale.ROOT)),
        row("upper", t -> t.replace("äÖ", "").upper(), t -> plain(t).toUpperCase(Locale.ROOT)),
        row("trim", t -> t.trim(), t -> t.replaceAll("^ +| +$", "")),
        row("trim characters", t -> t.trim("aL x"), t -> t.replaceAll("^[aL x]+|[aL x]+$", "")),
        row("ltrim", t -> t.ltrim(), t -> t.replaceAll("^ +", "")),
        row("ltrim characters", t -> t.ltrim("ä L"), t -> t.replaceAll("^[ä L]+", "")),
        row("rtrim", t -> t.rtrim(), t -> t.replaceAll(" +$", "")),
        row("rtrim characters", t -> t.rtrim("x'a"), t -> t.replaceAll("[x'a]+$", "")),
        row("length", t -> t.length(), t -> count(t)),
        row("octet length", t -> t.octetLength(), t -> utf8(t).length),
        row("left", t -> t.left(3), t -> cut(t, 0, 3)),
        row("left 0", t -> t.left(0), t -> ""),
        row("right", t -> t.right(3), t -> cut(t, count(t) - 3, 3)),
        row("right 0", t -> t.right(0), t -> ""),
        row("lpad", t -> t.lpad(16, "-ä"), t -> padding(t, 16) + t),
        row("lpad cuts", t -> t.lpad(2, "-"), t -> count(t) == 0 ? "--" : cut(t, 0, 2)),
        row("rpad", t -> t.rpad(16, "-ä"), t -> t + padding(t, 16)),
        row("rpad cuts", t -> t.rpad(2, "-"), t -> count(t) == 0 ? "--" : cut(t, 0, 2)),
        row("repeat", t -> t.repeat(3), t -> t.repeat(3)),
        row("repeat 0", t -> t.repeat(0), t -> ""),
        row("reverse", t -> t.reverse(), t -> new StringBuilder(t).reverse().toString()),
        row("substring from", t -> t.substring(3), t -> cut(t, 2, 99)),
        row("substring", t -> t.substring(2, 3), t -> cut(t, 1, 3)),
        row("substring computed", t -> t.substring(literal(2)), t -> cut(t, 1, 99)),
        row("substring all computed", t -> t.substring(t.length(), literal(4L)), t -> last(t)),
        row("replace", t -> t.replace("a", "<\\1>"), t -> t.replace("a", "<\\1>")),
        row("replace computed", t -> t.replace(literal("a"), t.left(1)), t -> first(t)),
        row("overlay", t -> t.overlay("<>", 2, 3), t -> cut(t, 0, 1) + "<>" + cut(t, 4, 99)),
        row("translate", t -> t.translate("äa🎈L", "ae"), t -> translated(t)),
        row("split part", t -> t.splitPart(", ", 2), t -> part(t)),
        row("position", t -> t.position("a"), t -> t.indexOf('a') + 1),
        both("position computed", (t, o) -> t.position(o), (t, o) -> place(t, o)),
        row("code point", t -> t.codePoint(), t -> t.isEmpty() ? 0 : t.codePointAt(0)),
        row("concat", t -> t.concat("!"), t -> t + "!"),
        row("concat all", t -> t.concat(t, t.left(1)), t -> t + t + cut(t, 0, 1)),
        row("md5", t -> t.md5(), t -> hash("MD5", t)),
        row("sha256", t -> t.sha256(), t -> hash("SHA-256", t)),
        row("regex replace", t -> t.regexReplace("([a-z])(\\d)", "\\2\\\\$1\\1"), t -> swapped(t)),
        row("regex substring", t -> t.regexSubstring("(\\d)+"), t -> digits(t)),
        row("regex count", t -> t.regexCount("[^\\w ]"), t -> others(t)),
        row("in", t -> t.in("", "x"), t -> t.isEmpty()),
        row("not in", t -> t.notIn("", "x"), t -> !t.isEmpty()),
        both("in computed", (t, o) -> t.in(o, o.concat("!")), (t, o) -> t.equals(o)),
        row("like", t -> t.like("L_v%"), t -> t.startsWith("Lov")),
        row("like escaped", t -> t.like("%!%!_\\%", '!'), t -> t.contains("%_\\")),
        row("not like", t -> t.notLike("l%"), t -> !t.startsWith("l")),
        row("like computed", t -> t.like(literal("L%")), t -> t.startsWith("L")),
        row("ilike", t -> t.ilike("%LACE, a_a"), t -> t.endsWith("lace, Ada")),
        row("not ilike", t -> t.notIlike("l%"), t -> !t.startsWith("L")),
        row("starts with", t -> t.startsWith("äÖ"), t -> t.startsWith("äÖ")),
        row("ends with", t -> t.endsWith("\\'x"), t -> t.endsWith("\\'x")),
        row("contains", t -> t.contains("%_\\"), t -> t.contains("%_\\")),
        both("starts with a text", (t, o) -> t.startsWith(o), (t, o) -> t.startsWith(o)),
        both("ends with a text", (t, o) -> t.endsWith(o), (t, o) -> t.endsWith(o)),
        both("contains a text", (t, o) -> t.contains(o), (t, o) -> t.contains(o)),
        row("equals any case", t -> t.equalsIgnoreCase("LOVELACE, ada"), t -> t.startsWith("L")),
        row("equals a text any case", t -> t.equalsIgnoreCase(t.upper()), t -> true),
        row("starts with any case", t -> t.startsWithIgnoreCase("LOVE"), t -> t.startsWith("L")),
        row("ends with any case", t -> t.endsWithIgnoreCase("\\'X"), t -> t.endsWith("\\'x")),
        row("contains any case", t -> t.containsIgnoreCase("%_\\'X"), t -> t.contains("%_")),
        row("matches", t -> t.matches("^[A-Z]\\w*, (Ada|Bea)$"), t -> t.startsWith("Love")),
        row("matches a line break", t -> t.matches("\\d.\\s$"), t -> t.contains("3\n ")),
        row("matches the end only", t -> t.matches("3$"), t -> false),
        row(
            "matches any case",
            t -> t.matchesIgnoreCase("^LOVE|ÄÖ"),
            t -> t.matches("(?s)[Lä].*")));
  }

  private static FunctionRow row(
      String name, Function<TextExpr, Expr<?>> sql, Function<String, @Nullable Object> meaning) {
    return FunctionRow.of(name, SAMPLES.text, Sample::text, sql, meaning);
  }

  private static FunctionRow both(
      String name,
      BiFunction<TextExpr, TextExpr, Expr<?>> sql,
      BiFunction<String, String, @Nullable Object> meaning) {
    return FunctionRow.ofTwo(
        name, sql.apply(SAMPLES.text, SAMPLES.other), Sample::text, Sample::other, meaning);
  }

  /// Without the letters that SQLite does not fold.
  private static String plain(String text) {
    return text.replace("äÖ", "");
  }

  private static int count(String text) {
    return text.codePointCount(0, text.length());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String cut(String text, int from, int count) {
    int start = Math.max(0, Math.min(from, count(text)));
    int end = Math.min(start + count, count(text));
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private static @Nullable Object last(String text) {
    return text.isEmpty() ? "" : cut(text, count(text) - 1, 1);
  }

  private static String first(String text) {
    return text.replace("a", cut(text, 0, 1));
  }

  private static String padding(String text, int length) {
    return cut("-ä".repeat(length), 0, length - count(text));
  }

  private static String translated(String text) {
    return text.replace("a", "e").replace("ä", "a").replaceAll("🎈|L", "");
  }

  private static String part(String text) {
    String[] parts = text.split(", ", -1);
    return parts.length > 1 ? parts[1] : "";
  }

  private static int place(String text, String part) {
    int index = text.indexOf(part);
    return index < 0 ? 0 : text.codePointCount(0, index) + 1;
  }

  private static String hash(String algorithm, String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(utf8(text)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static String swapped(String text) {
    return text.replaceAll("([a-z])([0-9])", "$2\\\\\\$1$1");
  }

  private static @Nullable Object digits(String text) {
    var match = Pattern.compile("[0-9]+").matcher(text);
    return match.find() ? match.group() : null;
  }

  private static Integer others(String text) {
    return (int) Pattern.compile("[^A-Za-z0-9_ ]").matcher(text).results().count();
  }
}
