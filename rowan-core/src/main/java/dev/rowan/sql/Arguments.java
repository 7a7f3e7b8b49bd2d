package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Cast;
import dev.rowan.ast.Expression;
import dev.rowan.type.SqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The arguments of functions: Java values as binds, checked where databases would disagree.
final class Arguments {
  private Arguments() {}

  /// A text; null is refused.
  static Bind text(@Nullable String value, String function) {
    if (value == null) {
      throw new InvalidStatement(
          "ROWAN-1198",
          "%s(…) is given null as an argument, which makes the whole null; say nullOf(…) if that is meant"
              .formatted(function));
    }
    return new Bind(value, SqlType.TEXT);
  }

  /// What a pattern over `text` is made of; null is refused as in a comparison.
  static String pattern(@Nullable String value, TextExpr text) {
    return (String) Objects.requireNonNull(Literals.operand(value, text).value());
  }

  /// A number of characters or of repetitions.
  static Bind count(int value, String function) {
    if (value < 0) {
      throw new InvalidStatement(
          "ROWAN-1192", "%s(%d): give a count from 0 on".formatted(function, value));
    }
    return new Bind(value, SqlType.INTEGER);
  }

  /// A place, counted from 1.
  static Bind place(int value, String function) {
    if (value < 1) {
      throw new InvalidStatement(
          "ROWAN-1192", "%s(%d): give a place from 1 on".formatted(function, value));
    }
    return new Bind(value, SqlType.INTEGER);
  }

  /// A whole number.
  static Bind whole(int value) {
    return new Bind(value, SqlType.INTEGER);
  }

  /// `expression` in the 32 bits that functions take for places and counts.
  static Expression place(NumberExpr<?> expression) {
    return expression.type().equals(SqlType.INTEGER)
        ? expression.node()
        : new Cast(expression.node(), SqlType.INTEGER);
  }

  /// `expression` in double precision.
  static Expression real(Expr<?> expression) {
    return expression.type().equals(SqlType.DOUBLE)
        ? expression.node()
        : new Cast(expression.node(), SqlType.DOUBLE);
  }
}
