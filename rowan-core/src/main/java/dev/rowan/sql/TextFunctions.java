package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Call;
import dev.rowan.ast.Cast;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.type.SqlType;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The functions of a text. Null where the text or an argument is. Characters are code points;
/// places count from 1.
public interface TextFunctions extends TypedExpr<String, TextExpr> {

  /// `lower(this)`. SQLite folds the letters a to z alone.
  default TextExpr lower() {
    return text("lower");
  }

  /// `upper(this)`. SQLite folds the letters a to z alone.
  default TextExpr upper() {
    return text("upper");
  }

  /// `trim(this)`: without spaces at both ends.
  default TextExpr trim() {
    return text("trim");
  }

  /// `trim(this, characters)`: without any of `characters` at both ends.
  default TextExpr trim(String characters) {
    return text("trim", Arguments.text(characters, "trim"));
  }

  /// `ltrim(this)`: without spaces at the start.
  default TextExpr ltrim() {
    return text("ltrim");
  }

  /// `ltrim(this, characters)`: without any of `characters` at the start.
  default TextExpr ltrim(String characters) {
    return text("ltrim", Arguments.text(characters, "ltrim"));
  }

  /// `rtrim(this)`: without spaces at the end.
  default TextExpr rtrim() {
    return text("rtrim");
  }

  /// `rtrim(this, characters)`: without any of `characters` at the end.
  default TextExpr rtrim(String characters) {
    return text("rtrim", Arguments.text(characters, "rtrim"));
  }

  /// `length(this)` in characters (code points).
  default NumberExpr<Integer> length() {
    return number("length");
  }

  /// `octet_length(this)`: in bytes of UTF-8.
  default NumberExpr<Integer> octetLength() {
    return number("octet_length");
  }

  /// `left(this, count)`: the first `count` characters.
  default TextExpr left(int count) {
    return text("left", Arguments.count(count, "left"));
  }

  /// `right(this, count)`: the last `count` characters.
  default TextExpr right(int count) {
    return text("right", Arguments.count(count, "right"));
  }

  /// `lpad(this, length, fill)`: filled up at the start, or cut at the end, to `length` characters.
  default TextExpr lpad(int length, String fill) {
    return text("lpad", Arguments.count(length, "lpad"), Arguments.text(fill, "lpad"));
  }

  /// `rpad(this, length, fill)`: filled up, or cut, at the end to `length` characters.
  default TextExpr rpad(int length, String fill) {
    return text("rpad", Arguments.count(length, "rpad"), Arguments.text(fill, "rpad"));
  }

  /// `repeat(this, times)`.
  default TextExpr repeat(int times) {
    return text("repeat", Arguments.count(times, "repeat"));
  }

  /// `reverse(this)`: the characters in the opposite order.
  default TextExpr reverse() {
    return text("reverse");
  }

  /// `substr(this, from)`: from the character at `from` to the end.
  default TextExpr substring(int from) {
    return text("substr", Arguments.place(from, "substring"));
  }

  /// `substr(this, from, count)`: `count` characters from the one at `from`, counted from 1.
  default TextExpr substring(int from, int count) {
    if (from < 1 || count < 0) {
      throw new InvalidStatement(
          "ROWAN-1116",
          "substring(%d, %d) of %s: give a place from 1 on, and a count from 0 on"
              .formatted(from, count, Views.describe(this)));
    }
    return text("substr", Arguments.whole(from), Arguments.whole(count));
  }

  /// `substr(this, from)` with a computed place, which must be 1 or more: databases disagree about
  /// smaller ones.
  default TextExpr substring(NumberExpr<?> from) {
    return text("substr", Arguments.place(from));
  }

  /// `substr(this, from, count)` with a computed place from 1 on and a count from 0 on: databases
  /// disagree about smaller ones.
  default TextExpr substring(NumberExpr<?> from, NumberExpr<?> count) {
    return text("substr", Arguments.place(from), Arguments.place(count));
  }

  /// `replace(this, search, replacement)`: every occurrence.
  default TextExpr replace(String search, String replacement) {
    return text(
        "replace", Arguments.text(search, "replace"), Arguments.text(replacement, "replace"));
  }

  /// `replace(this, search, replacement)`: every occurrence.
  default TextExpr replace(TextExpr search, TextExpr replacement) {
    return text("replace", search.node(), replacement.node());
  }

  /// `overlay(this placing replacement from place for count)`: `count` characters from the one at
  /// `place` replaced.
  default TextExpr overlay(String replacement, int place, int count) {
    return text(
        "overlay",
        Arguments.text(replacement, "overlay"),
        Arguments.place(place, "overlay"),
        Arguments.count(count, "overlay"));
  }

  /// `translate(this, from, to)`: each character that is in `from` replaced by the one at the same
  /// place in `to`, or left out where `to` is shorter.
  default TextExpr translate(String from, String to) {
    return text("translate", Arguments.text(from, "translate"), Arguments.text(to, "translate"));
  }

  /// `split_part(this, separator, number)`: the `number`th part between separators, counted from 1;
  /// empty where there are fewer.
  default TextExpr splitPart(String separator, int number) {
    return text(
        "split_part", Arguments.text(separator, "splitPart"), Arguments.place(number, "splitPart"));
  }

  /// `position(part in this)`: where `part` begins first, counted from 1; 0 where it does not
  /// occur.
  default NumberExpr<Integer> position(String part) {
    return number("position", Arguments.text(part, "position"));
  }

  /// `position(part in this)`: where `part` begins first, counted from 1; 0 where it does not
  /// occur.
  default NumberExpr<Integer> position(TextExpr part) {
    return number("position", part.node());
  }

  /// `ascii(this)`: the code point of the first character; 0 of the empty text.
  default NumberExpr<Integer> codePoint() {
    return number("code_point");
  }

  /// `this || suffix`; null where either is.
  default TextExpr concat(String suffix) {
    return Views.text(
        new Infix(Operator.CONCAT, node(), Arguments.text(suffix, "concat"), SqlType.TEXT));
  }

  /// `this || suffix || …`; null where any is.
  default TextExpr concat(TextExpr suffix, TextExpr... more) {
    Expression all = new Infix(Operator.CONCAT, node(), suffix.node(), SqlType.TEXT);
    for (TextExpr next : more) {
      all = new Infix(Operator.CONCAT, all, next.node(), SqlType.TEXT);
    }
    return Views.text(all);
  }

  /// `md5(this)`: of the UTF-8 bytes, in lower-case hexadecimal digits.
  default TextExpr md5() {
    return text("md5");
  }

  /// The SHA-256 hash of the UTF-8 bytes in lower-case hexadecimal digits: `encode(sha256(…),
  /// 'hex')`, `sha2(this, 256)`.
  default TextExpr sha256() {
    return text("sha256_hex");
  }

  /// `regexp_replace(this, pattern, replacement)`: every match; in `replacement`, `\1` is the first
  /// group, `\\` a backslash. The pattern is as in [TextExpr#matches]. Where alternatives overlap,
  /// PostgreSQL takes the longest match and others the first one.
  default TextExpr regexReplace(String pattern, String replacement) {
    return text(
        "regexp_replace",
        Arguments.text(RegularExpression.portable(pattern), "regexReplace"),
        Arguments.text(RegularExpression.replacement(replacement), "regexReplace"));
  }

  /// `regexp_substr(this, pattern)`: the first match; null where there is none. The pattern is as
  /// in [TextExpr#matches].
  default TextExpr regexSubstring(String pattern) {
    return text(
        "regexp_substr", Arguments.text(RegularExpression.portable(pattern), "regexSubstring"));
  }

  /// `regexp_count(this, pattern)`: how many matches there are, none overlapping another. The
  /// pattern is as in [TextExpr#matches].
  default NumberExpr<Integer> regexCount(String pattern) {
    return number(
        "regexp_count", Arguments.text(RegularExpression.portable(pattern), "regexCount"));
  }

  /// `cast(this as type)`: the number that the text says; an error where it says none.
  default <N extends Number> NumberExpr<N> castNumber(SqlType<N> type) {
    return Views.number(new Cast(node(), type), type);
  }

  /// `cast(this as type)`: the date or time that the text says in its ISO form, an instant with its
  /// offset; an error where it says none.
  default <T extends Temporal> TemporalExpr<T> castTemporal(SqlType<T> type) {
    return Views.temporal(new Cast(node(), type), type);
  }

  /// `cast(this as boolean)`: of `true` and `false`; an error where it is neither.
  default BoolExpr castBoolean() {
    return Views.bool(new Cast(node(), SqlType.BOOLEAN));
  }

  /// `cast(this as uuid)`; an error where it is none.
  default ValueExpr<UUID> castUuid() {
    return Views.value(new Cast(node(), SqlType.UUID), SqlType.UUID);
  }

  private TextExpr text(String function, Expression... more) {
    return Views.text(new Call(function, arguments(more), SqlType.TEXT));
  }

  private NumberExpr<Integer> number(String function, Expression... more) {
    return Views.number(new Call(function, arguments(more), SqlType.INTEGER), SqlType.INTEGER);
  }

  private List<Expression> arguments(Expression... more) {
    List<Expression> arguments = new ArrayList<>(List.of(node()));
    arguments.addAll(List.of(more));
    return arguments;
  }
}
