package dev.rowan.random;

import static dev.rowan.model.CellTable.CELLS;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.nullIf;

import dev.rowan.model.Cell;
import dev.rowan.sql.TextExpr;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Texts of ASCII characters: functions, choices, and what dates and numbers are written as. They
/// are compared for equality alone: their order is the database's.
final class TextTrees {
  private static final long LONGEST = 200;
  private static final DateTimeFormatter MONTHS =
      DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

  private final TreeGenerator trees;

  TextTrees(TreeGenerator trees) {
    this.trees = trees;
  }

  Tree<String, TextExpr> leaf() {
    return switch (trees.below(4)) {
      case 0, 1 -> Tree.leaf(CELLS.s, Cell::s, 3);
      case 2 -> Tree.leaf(CELLS.t, Cell::t, 3);
      default -> Tree.leaf(literal("b"), row -> "b", 1);
    };
  }

  Tree<String, TextExpr> grown(int depth) {
    Tree<String, TextExpr> left = trees.text(depth);
    return switch (trees.below(10)) {
      case 0, 1, 2 -> concatenation(left, trees.text(depth));
      case 3 -> alternative(left, trees.text(depth));
      case 4 -> chosen(left, depth);
      case 5 -> Tree.strict(trees.date(depth), 7, d -> d.format("MM/yyyy"), MONTHS::format);
      case 6 -> Tree.strict(trees.number(depth), 8, n -> n.castText(), n -> Integer.toString(n));
      case 7, 8 -> cut(left);
      default -> changed(left);
    };
  }

  private static Tree<String, TextExpr> one(
      Tree<String, TextExpr> text,
      long most,
      UnaryOperator<TextExpr> sql,
      UnaryOperator<String> meaning) {
    return most > LONGEST ? text : Tree.strict(text, most, sql, meaning::apply);
  }

  private static Tree<String, TextExpr> concatenation(
      Tree<String, TextExpr> left, Tree<String, TextExpr> right) {
    long most = left.most() + right.most();
    return most > LONGEST
        ? left
        : Tree.strict(left, right, most, (a, b) -> a.concat(b), (a, b) -> a + b);
  }

  private Tree<String, TextExpr> alternative(
      Tree<String, TextExpr> left, Tree<String, TextExpr> right) {
    long most = Math.max(left.most(), right.most());
    return trees.below(2) == 0
        ? Tree.of(left, right, most, (a, b) -> coalesce(a, b), (a, b) -> a == null ? b : a)
        : Tree.of(
            left,
            right,
            most,
            (a, b) -> nullIf(a, b),
            (a, b) -> a == null || a.equals(b) ? null : a);
  }

  private Tree<String, TextExpr> chosen(Tree<String, TextExpr> then, int depth) {
    Tree<String, TextExpr> otherwise = trees.text(depth);
    return Tree.of(
        trees.truth(depth),
        then,
        otherwise,
        Math.max(then.most(), otherwise.most()),
        (condition, a, b) -> caseWhen(condition, a).otherwise(b),
        (condition, a, b) -> Boolean.TRUE.equals(condition) ? a : b);
  }

  private Tree<String, TextExpr> cut(Tree<String, TextExpr> text) {
    int n = trees.below(4);
    return switch (trees.below(6)) {
      case 0 -> one(text, n, t -> t.left(n), t -> t.substring(0, Math.min(n, t.length())));
      case 1 -> one(text, n, t -> t.right(n), t -> t.substring(Math.max(0, t.length() - n)));
      case 2 -> one(text, text.most(), t -> t.substring(n + 1), t -> from(t, n));
      case 3 -> one(text, 2, t -> t.substring(n + 1, 2), t -> first(from(t, n), 2));
      case 4 -> one(text, text.most(), t -> t.splitPart("b", n + 1), t -> part(t, n));
      default -> one(text, text.most(), t -> t.trim("ab"), t -> t.replaceAll("^[ab]+|[ab]+$", ""));
    };
  }

  private Tree<String, TextExpr> changed(Tree<String, TextExpr> text) {
    long most = text.most();
    return switch (trees.below(9)) {
      case 0 -> one(text, most, t -> t.lower(), t -> t.toLowerCase(Locale.ROOT));
      case 1 -> one(text, most, t -> t.upper(), t -> t.toUpperCase(Locale.ROOT));
      case 2 -> one(text, most, t -> t.reverse(), t -> new StringBuilder(t).reverse().toString());
      case 3 -> one(text, 2 * most, t -> t.repeat(2), t -> t + t);
      case 4 -> one(text, 2 * most, t -> t.replace("b", "%a"), t -> t.replace("b", "%a"));
      case 5 ->
          one(text, most, t -> t.translate("ab", "b"), t -> t.replace("b", "").replace("a", "b"));
      case 6 ->
          one(
              text,
              4,
              t -> t.lpad(4, "xy"),
              t -> first("xyxy".substring(0, Math.max(0, 4 - t.length())) + t, 4));
      case 7 -> one(text, most + 1, t -> t.overlay("o", 2, 1), t -> first(t, 1) + "o" + from(t, 2));
      default ->
          one(
              text,
              2 * most,
              t -> t.regexReplace("([0-9])", "\\1."),
              t -> t.replaceAll("([0-9])", "$1."));
    };
  }

  private static String from(String text, int start) {
    return text.substring(Math.min(start, text.length()));
  }

  private static String first(String text, int count) {
    return text.substring(0, Math.min(count, text.length()));
  }

  private static String part(String text, int number) {
    String[] parts = text.split("b", -1);
    return number < parts.length ? parts[number] : "";
  }
}
