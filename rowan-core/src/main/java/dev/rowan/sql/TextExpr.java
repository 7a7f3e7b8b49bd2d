package dev.rowan.sql;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Like;
import dev.rowan.ast.Operator;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.Arrays;

/// A text.
public interface TextExpr extends TextFunctions {
  @Override
  default TextExpr typed(Expression node) {
    return Views.text(node);
  }

  @Override
  default TextExpr as(String label) {
    return new Views.OfText(node(), type(), new Name(label));
  }

  /// `this in (value, …)`; false where there are none.
  default BoolExpr in(String... values) {
    return in(Arrays.asList(values));
  }

  /// `this in (expression, …)`.
  default BoolExpr in(TextExpr first, TextExpr... more) {
    return Views.in(this, first, more);
  }

  /// `this not in (value, …)`; true where there are none.
  default BoolExpr notIn(String... values) {
    return notIn(Arrays.asList(values));
  }

  /// `this like pattern escape '\'`: case-sensitive, `%` any text, `_` one character, the backslash
  /// makes the next character stand for itself.
  default BoolExpr like(String pattern) {
    return like(pattern, false);
  }

  /// `this like pattern escape 'escape'`: the same with another character in the place of the
  /// backslash.
  default BoolExpr like(String pattern, char escape) {
    return like(Escaping.backslash(Arguments.pattern(pattern, this), escape), false);
  }

  /// `this like pattern escape '\'` with a computed pattern. SQLite refuses it.
  default BoolExpr like(TextExpr pattern) {
    return Views.bool(new Like(node(), pattern.node(), false));
  }

  /// `this not like pattern escape '\'`.
  default BoolExpr notLike(String pattern) {
    return like(pattern, true);
  }

  /// `this not like pattern escape '\'` with a computed pattern. SQLite refuses it.
  default BoolExpr notLike(TextExpr pattern) {
    return Views.bool(new Like(node(), pattern.node(), true));
  }

  /// `this ilike pattern escape '\'`: like [#like(String)], whatever the case of letters. SQLite
  /// ignores the case of the letters a to z alone.
  default BoolExpr ilike(String pattern) {
    return condition("ilike", Arguments.text(Arguments.pattern(pattern, this), "ilike"));
  }

  /// `this not ilike pattern escape '\'`. SQLite ignores the case of the letters a to z alone.
  default BoolExpr notIlike(String pattern) {
    return ilike(pattern).not();
  }

  /// Whether the text starts with `prefix`, whose wildcards stand for themselves.
  default BoolExpr startsWith(String prefix) {
    return like(escaped(prefix) + "%", false);
  }

  /// Whether the text ends with `suffix`, whose wildcards stand for themselves.
  default BoolExpr endsWith(String suffix) {
    return like("%" + escaped(suffix), false);
  }

  /// Whether the text contains `part`, whose wildcards stand for themselves.
  default BoolExpr contains(String part) {
    return like("%" + escaped(part) + "%", false);
  }

  /// Whether the text starts with the text `prefix`: `substr(this, 1, length(prefix)) = prefix`.
  default BoolExpr startsWith(TextExpr prefix) {
    Expression start =
        Call.of(
            "substr", SqlType.TEXT, node(), new Bind(1, SqlType.INTEGER), prefix.length().node());
    return Views.condition(Operator.EQ, start, prefix.node());
  }

  /// Whether the text ends with the text `suffix`: `right(this, length(suffix)) = suffix`.
  default BoolExpr endsWith(TextExpr suffix) {
    Expression end = Call.of("right", SqlType.TEXT, node(), suffix.length().node());
    return Views.condition(Operator.EQ, end, suffix.node());
  }

  /// Whether the text contains the text `part`: `position(part in this) > 0`.
  default BoolExpr contains(TextExpr part) {
    return position(part).gt(0);
  }

  /// `lower(this) = lower(value)`. SQLite ignores the case of the letters a to z alone.
  default BoolExpr equalsIgnoreCase(String value) {
    Expression other = Call.of("lower", SqlType.TEXT, Literals.operand(value, this));
    return Views.condition(Operator.EQ, lower().node(), other);
  }

  /// `lower(this) = lower(value)`. SQLite ignores the case of the letters a to z alone.
  default BoolExpr equalsIgnoreCase(TextExpr value) {
    return lower().eq(value.lower());
  }

  /// Whether the text starts with `prefix`, as [#ilike] compares; its wildcards stand for
  /// themselves.
  default BoolExpr startsWithIgnoreCase(String prefix) {
    return ilike(escaped(prefix) + "%");
  }

  /// Whether the text ends with `suffix`, as [#ilike] compares; its wildcards stand for themselves.
  default BoolExpr endsWithIgnoreCase(String suffix) {
    return ilike("%" + escaped(suffix));
  }

  /// Whether the text contains `part`, as [#ilike] compares; its wildcards stand for themselves.
  default BoolExpr containsIgnoreCase(String part) {
    return ilike("%" + escaped(part) + "%");
  }

  /// Whether `pattern` matches some part of the text: `this ~ pattern`, `this regexp pattern`.
  ///
  /// A pattern is what all databases read alike: characters, `.` (any, a line break too), sets
  /// `[a-z]` and `[^a-z]`, `\d`, `\w`, `\s` and their opposites (of ASCII), `^` and `$` (the ends
  /// of the text), groups, `|`, and the quantifiers `*`, `+`, `?`, `{n,m}`. A backslash makes
  /// punctuation stand for itself. Anything else is refused.
  default BoolExpr matches(String pattern) {
    return condition("regexp_like", Arguments.text(RegularExpression.portable(pattern), "matches"));
  }

  /// [#matches] whatever the case of letters.
  default BoolExpr matchesIgnoreCase(String pattern) {
    return condition(
        "regexp_ilike", Arguments.text(RegularExpression.portable(pattern), "matchesIgnoreCase"));
  }

  private String escaped(String text) {
    return Like.escape(Arguments.pattern(text, this));
  }

  private BoolExpr like(String pattern, boolean negated) {
    return Views.bool(new Like(node(), Literals.operand(pattern, this), negated));
  }

  private BoolExpr condition(String function, Expression argument) {
    return Views.bool(Call.of(function, SqlType.BOOLEAN, node(), argument));
  }
}
