package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Like;
import dev.rowan.ast.Operator;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.util.Objects;

/// A text.
public interface TextExpr extends TypedExpr<String, TextExpr> {
  @Override
  default TextExpr typed(Expression node) {
    return Views.text(node);
  }

  @Override
  default TextExpr as(String label) {
    return new Views.OfText(node(), type(), new Name(label));
  }

  /// `lower(this)`. SQLite folds the letters a to z alone.
  default TextExpr lower() {
    return Views.text(Call.of("lower", SqlType.TEXT, node()));
  }

  /// `upper(this)`. SQLite folds the letters a to z alone.
  default TextExpr upper() {
    return Views.text(Call.of("upper", SqlType.TEXT, node()));
  }

  /// `trim(this)`: without spaces at both ends.
  default TextExpr trim() {
    return Views.text(Call.of("trim", SqlType.TEXT, node()));
  }

  /// `length(this)` in characters (code points).
  default NumberExpr<Integer> length() {
    return Views.number(Call.of("length", SqlType.INTEGER, node()), SqlType.INTEGER);
  }

  /// `substr(this, from, count)`: `count` characters from the one at `from`, counted from 1.
  default TextExpr substring(int from, int count) {
    if (from < 1 || count < 0) {
      throw new InvalidStatement(
          "ROWAN-1116",
          "substring(%d, %d) of %s: give a place from 1 on, and a count from 0 on"
              .formatted(from, count, Views.describe(this)));
    }
    return Views.text(
        Call.of(
            "substr",
            SqlType.TEXT,
            node(),
            new Bind(from, SqlType.INTEGER),
            new Bind(count, SqlType.INTEGER)));
  }

  /// `replace(this, search, replacement)`.
  default TextExpr replace(String search, String replacement) {
    return Views.text(
        Call.of(
            "replace",
            SqlType.TEXT,
            node(),
            new Bind(search, SqlType.TEXT),
            new Bind(replacement, SqlType.TEXT)));
  }

  /// `this || suffix`; null where either is.
  default TextExpr concat(String suffix) {
    return Views.text(
        new Infix(Operator.CONCAT, node(), new Bind(suffix, SqlType.TEXT), SqlType.TEXT));
  }

  /// `this || suffix`; null where either is.
  default TextExpr concat(TextExpr suffix) {
    return Views.text(new Infix(Operator.CONCAT, node(), suffix.node(), SqlType.TEXT));
  }

  /// `this like pattern escape '\'`: case-sensitive, `%` any text, `_` one character, the backslash
  /// makes the next character stand for itself.
  default BoolExpr like(String pattern) {
    return like(pattern, false);
  }

  /// `this not like pattern escape '\'`.
  default BoolExpr notLike(String pattern) {
    return like(pattern, true);
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

  private String escaped(String text) {
    return Like.escape((String) Objects.requireNonNull(Literals.operand(text, this).value()));
  }

  private BoolExpr like(String pattern, boolean negated) {
    return Views.bool(new Like(node(), Literals.operand(pattern, this), negated));
  }
}
