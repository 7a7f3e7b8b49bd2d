package dev.rowan.random;

import static dev.rowan.model.CellTable.CELLS;
import static dev.rowan.sql.Choices.caseOf;
import static dev.rowan.sql.Choices.greatest;
import static dev.rowan.sql.Choices.least;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.nullIf;

import dev.rowan.model.Cell;
import dev.rowan.sql.NumberExpr;
import dev.rowan.sql.TemporalExpr;
import dev.rowan.sql.TextExpr;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Whole numbers: arithmetic, bits, choices, and what texts, dates and truths count.
///
/// No number leaves 32 bits and nothing is divided by zero: there SQL gives an error, and which of
/// two errors comes first is not defined.
final class NumberTrees {
  private static final long MOST = 1_000_000;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final TreeGenerator trees;

  NumberTrees(TreeGenerator trees) {
    this.trees = trees;
  }

  Tree<Integer, NumberExpr<Integer>> leaf() {
    int value = trees.below(12) - 4;
    return switch (trees.below(4)) {
      case 0, 1 -> Tree.leaf(CELLS.a, Cell::a, 40);
      case 2 -> Tree.leaf(CELLS.b, Cell::b, 40);
      default -> Tree.leaf(literal(value), row -> value, 10);
    };
  }

  Tree<Integer, NumberExpr<Integer>> grown(int depth) {
    Tree<Integer, NumberExpr<Integer>> left = trees.number(depth);
    return switch (trees.below(16)) {
      case 0, 1, 2 -> sum(left, trees.number(depth));
      case 3 -> product(left, trees.number(depth));
      case 4 -> quotient(left, trees.number(depth));
      case 5 -> sign(left);
      case 6 -> bits(left, trees.number(depth));
      case 7 -> rounded(left);
      case 8 -> extreme(left, trees.number(depth));
      case 9, 10 -> ofText(trees.text(depth));
      case 11, 12 -> ofDate(trees.date(depth), trees.date(depth));
      case 13 ->
          Tree.of(trees.truth(depth), 1, p -> p.castInteger(), p -> p == null ? null : p ? 1 : 0);
      case 14 -> chosen(left, depth);
      default -> alternative(left, trees.number(depth));
    };
  }

  private static Tree<Integer, NumberExpr<Integer>> two(
      Tree<Integer, NumberExpr<Integer>> left,
      Tree<Integer, NumberExpr<Integer>> right,
      long most,
      BinaryOperator<NumberExpr<Integer>> sql,
      BiFunction<Integer, Integer, @Nullable Integer> meaning) {
    return most > MOST ? left : Tree.strict(left, right, most, sql, meaning);
  }

  private static Tree<Integer, NumberExpr<Integer>> one(
      Tree<Integer, NumberExpr<Integer>> operand,
      long most,
      UnaryOperator<NumberExpr<Integer>> sql,
      UnaryOperator<Integer> meaning) {
    return Tree.strict(operand, most, sql, meaning::apply);
  }

  private Tree<Integer, NumberExpr<Integer>> sum(
      Tree<Integer, NumberExpr<Integer>> left, Tree<Integer, NumberExpr<Integer>> right) {
    long most = left.most() + right.most();
    return trees.below(2) == 0
        ? two(left, right, most, (a, b) -> a.plus(b), Math::addExact)
        : two(left, right, most, (a, b) -> a.minus(b), Math::subtractExact);
  }

  private static Tree<Integer, NumberExpr<Integer>> product(
      Tree<Integer, NumberExpr<Integer>> left, Tree<Integer, NumberExpr<Integer>> right) {
    long most = left.most() * right.most();
    return two(left, right, most, (a, b) -> a.times(b), Math::multiplyExact);
  }

  /// `left / nullif(right, 0)`, and the remainder.
  private Tree<Integer, NumberExpr<Integer>> quotient(
      Tree<Integer, NumberExpr<Integer>> left, Tree<Integer, NumberExpr<Integer>> right) {
    return trees.below(2) == 0
        ? two(
            left,
            right,
            left.most(),
            (a, b) -> a.dividedBy(nullIf(b, 0)),
            (a, b) -> b == 0 ? null : (Integer) (a / b))
        : two(
            left,
            right,
            left.most(),
            (a, b) -> a.mod(nullIf(b, 0)),
            (a, b) -> b == 0 ? null : (Integer) (a % b));
  }

  private Tree<Integer, NumberExpr<Integer>> sign(Tree<Integer, NumberExpr<Integer>> operand) {
    return switch (trees.below(3)) {
      case 0 -> one(operand, operand.most(), n -> n.negated(), n -> -n);
      case 1 -> one(operand, operand.most(), n -> n.abs(), Math::abs);
      default -> one(operand, 1, n -> n.sign(), Integer::signum);
    };
  }

  private Tree<Integer, NumberExpr<Integer>> bits(
      Tree<Integer, NumberExpr<Integer>> left, Tree<Integer, NumberExpr<Integer>> right) {
    long most = 2 * Long.highestOneBit(Math.max(left.most(), right.most()) + 1);
    return switch (trees.below(5)) {
      case 0 -> two(left, right, most, (a, b) -> a.bitAnd(b), (a, b) -> a & b);
      case 1 -> two(left, right, most, (a, b) -> a.bitOr(b), (a, b) -> a | b);
      case 2 -> two(left, right, most, (a, b) -> a.bitXor(b), (a, b) -> a ^ b);
      case 3 -> one(left, left.most() + 1, n -> n.bitNot(), n -> ~n);
      default -> one(left, left.most(), n -> n.shiftRight(2).as(SqlType.INTEGER), n -> n >> 2);
    };
  }

  /// Through a decimal and back: `round(cast(n as numeric) / 2 …)`.
  private Tree<Integer, NumberExpr<Integer>> rounded(Tree<Integer, NumberExpr<Integer>> operand) {
    RoundingMode mode =
        switch (trees.below(4)) {
          case 0 -> RoundingMode.FLOOR;
          case 1 -> RoundingMode.CEILING;
          case 2 -> RoundingMode.DOWN;
          default -> RoundingMode.HALF_UP;
        };
    return one(
        operand,
        operand.most() + 1,
        n -> rounded(n.as(SqlType.decimal(12, 1)).times(HALF), mode).as(SqlType.INTEGER),
        n -> new BigDecimal(n).multiply(HALF).setScale(0, mode).intValueExact());
  }

  private static NumberExpr<BigDecimal> rounded(NumberExpr<BigDecimal> number, RoundingMode mode) {
    return switch (mode) {
      case FLOOR -> number.floor();
      case CEILING -> number.ceil();
      case DOWN -> number.trunc();
      default -> number.round();
    };
  }

  private Tree<Integer, NumberExpr<Integer>> extreme(
      Tree<Integer, NumberExpr<Integer>> left, Tree<Integer, NumberExpr<Integer>> right) {
    long most = Math.max(left.most(), right.most());
    return trees.below(2) == 0
        ? two(left, right, most, (a, b) -> greatest(a, b), Math::max)
        : two(left, right, most, (a, b) -> least(a, b), Math::min);
  }

  private Tree<Integer, NumberExpr<Integer>> ofText(Tree<String, TextExpr> text) {
    return switch (trees.below(5)) {
      case 0, 1 -> Tree.strict(text, text.most(), t -> t.length(), t -> t.length());
      case 2 -> Tree.strict(text, text.most(), t -> t.position("b"), t -> t.indexOf('b') + 1);
      case 3 -> Tree.strict(text, 128, t -> t.codePoint(), t -> t.isEmpty() ? 0 : t.codePointAt(0));
      default -> Tree.strict(text, text.most(), t -> t.regexCount("[ab]+"), t -> runs(t));
    };
  }

  private static int runs(String text) {
    return (int) java.util.regex.Pattern.compile("[ab]+").matcher(text).results().count();
  }

  private Tree<Integer, NumberExpr<Integer>> ofDate(
      Tree<LocalDate, TemporalExpr<LocalDate>> date,
      Tree<LocalDate, TemporalExpr<LocalDate>> other) {
    return switch (trees.below(8)) {
      case 0 -> Tree.strict(date, 9999, d -> d.year(), d -> d.getYear());
      case 1 -> Tree.strict(date, 12, d -> d.month(), d -> d.getMonthValue());
      case 2 -> Tree.strict(date, 31, d -> d.day(), d -> d.getDayOfMonth());
      case 3 -> Tree.strict(date, 53, d -> d.week(), d -> d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case 4 -> Tree.strict(date, 7, d -> d.dayOfWeek(), d -> d.getDayOfWeek().getValue());
      case 5 -> Tree.strict(date, 366, d -> d.dayOfYear(), d -> d.getDayOfYear());
      case 6 ->
          Tree.strict(
              date,
              other,
              100_000,
              (a, b) -> a.until(b, ChronoUnit.MONTHS).as(SqlType.INTEGER),
              (a, b) -> (int) a.until(b, ChronoUnit.MONTHS));
      default ->
          Tree.strict(
              date,
              other,
              1_000_000,
              (a, b) -> a.until(b, ChronoUnit.DAYS).as(SqlType.INTEGER),
              (a, b) -> (int) a.until(b, ChronoUnit.DAYS));
    };
  }

  private Tree<Integer, NumberExpr<Integer>> chosen(
      Tree<Integer, NumberExpr<Integer>> then, int depth) {
    Tree<Integer, NumberExpr<Integer>> otherwise = trees.number(depth);
    long most = Math.max(then.most(), otherwise.most());
    return switch (trees.below(3)) {
      case 0 ->
          Tree.of(
              trees.truth(depth),
              then,
              otherwise,
              most,
              (condition, a, b) -> caseWhen(condition, a).otherwise(b),
              (condition, a, b) -> Boolean.TRUE.equals(condition) ? a : b);
      case 1 ->
          Tree.of(
              trees.truth(depth),
              then,
              most,
              (condition, a) -> caseWhen(condition, a).end(),
              (condition, a) -> Boolean.TRUE.equals(condition) ? a : null);
      default ->
          Tree.of(
              trees.number(depth),
              then,
              otherwise,
              most,
              (subject, a, b) -> caseOf(subject).when(1, a).whenNull(2).otherwise(b),
              (subject, a, b) -> subject == null ? b : subject == 1 ? a : subject == 2 ? null : b);
    };
  }

  private Tree<Integer, NumberExpr<Integer>> alternative(
      Tree<Integer, NumberExpr<Integer>> left, Tree<Integer, NumberExpr<Integer>> right) {
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
}
