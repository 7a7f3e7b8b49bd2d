package dev.rowan.render;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.StatementNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A pattern of dates and times: the fields that every database writes alike, and the text between
/// them. Immutable.
public record TimePattern(List<Piece> pieces) {
  public TimePattern {
    pieces = List.copyOf(pieces);
  }

  /// A field, or text as it is.
  public sealed interface Piece {}

  /// Text as it is.
  public record Text(String text) implements Piece {}

  /// What is written in digits of fixed number.
  public enum Field implements Piece {
    /// `yyyy`.
    YEAR,
    /// `MM`.
    MONTH,
    /// `dd`.
    DAY,
    /// `HH`, 00 to 23.
    HOUR,
    /// `mm`.
    MINUTE,
    /// `ss`.
    SECOND
  }

  /// The pattern of `java`, in letters of [java.time.format.DateTimeFormatter].
  ///
  /// @throws InvalidStatement for letters that databases do not write alike
  public static TimePattern of(String java) {
    List<Piece> pieces = new ArrayList<>();
    for (int at = 0; at < java.length(); ) {
      char c = java.charAt(at);
      int end = at;
      while (end < java.length() && java.charAt(end) == c) {
        end++;
      }
      if (c == '\'') {
        int close = java.indexOf('\'', at + 1);
        require(close > 0, "an apostrophe is not closed");
        pieces.add(new Text(close == at + 1 ? "'" : java.substring(at + 1, close)));
        end = close + 1;
      } else if (Character.isLetter(c)) {
        pieces.add(field(java.substring(at, end)));
      } else {
        pieces.add(new Text(java.substring(at, end)));
      }
      at = end;
    }
    return new TimePattern(pieces);
  }

  private static Field field(String letters) {
    return switch (letters) {
      case "yyyy", "uuuu" -> Field.YEAR;
      case "MM" -> Field.MONTH;
      case "dd" -> Field.DAY;
      case "HH" -> Field.HOUR;
      case "mm" -> Field.MINUTE;
      case "ss" -> Field.SECOND;
      default -> throw refused("'" + letters + "'");
    };
  }

  /// The same in a server's notation.
  public String written(Function<Piece, String> notation) {
    var out = new StringBuilder();
    pieces.forEach(piece -> out.append(notation.apply(piece)));
    return out.toString();
  }

  /// Patterns as they were given -> patterns in a server's `notation`.
  public static StatementNode rewrite(StatementNode statement, Function<Piece, String> notation) {
    return new Rewriter() {
      @Override
      public Expression expression(Expression before) {
        Expression expression = super.expression(before);
        return expression instanceof Call call && call.function().equals("format_time")
            ? written(call, notation)
            : expression;
      }
    }.statement(statement);
  }

  private static Expression written(Call call, Function<Piece, String> notation) {
    var given = (Bind) call.arguments().getLast();
    Bind own = given.mapped(java -> of((String) java).written(notation));
    return new Call(call.function(), List.of(call.arguments().getFirst(), own), call.type());
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw refused(what);
    }
  }

  private static InvalidStatement refused(String what) {
    return new InvalidStatement(
        "ROWAN-1195",
        "a pattern of a date has %s; databases write yyyy, MM, dd, HH, mm and ss alike, and text between apostrophes"
            .formatted(what));
  }
}
