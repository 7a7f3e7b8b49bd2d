package dev.rowan.random;

import static dev.rowan.model.CellTable.CELLS;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.coalesce;

import dev.rowan.model.Cell;
import dev.rowan.sql.BoolExpr;
import dev.rowan.sql.NumberExpr;
import dev.rowan.sql.TemporalExpr;
import dev.rowan.sql.TextExpr;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Truths: logic of three values, comparisons, membership, patterns.
final class TruthTrees {
  private final TreeGenerator trees;

  TruthTrees(TreeGenerator trees) {
    this.trees = trees;
  }

  Tree<Boolean, BoolExpr> leaf() {
    return switch (trees.below(4)) {
      case 0 -> Tree.leaf(CELLS.p, Cell::p, 0);
      case 1 -> Tree.leaf(CELLS.q, Cell::q, 0);
      case 2 -> Tree.leaf(CELLS.a.isNull(), row -> row.a() == null, 0);
      default -> Tree.leaf(CELLS.s.isNotNull(), row -> row.s() != null, 0);
    };
  }

  Tree<Boolean, BoolExpr> grown(int depth) {
    return switch (trees.below(14)) {
      case 0, 1 -> two(depth, (a, b) -> a.and(b), Logic::and);
      case 2, 3 -> two(depth, (a, b) -> a.or(b), Logic::or);
      case 4 -> one(depth, p -> p.not(), Logic::not);
      case 5 -> asserted(depth);
      case 6, 7 -> comparison(trees.number(depth), trees.number(depth));
      case 8 -> comparedTruths(depth);
      case 9, 10 -> ofTexts(trees.text(depth), trees.text(depth));
      case 11 -> membership(depth);
      case 12 -> comparedDates(trees.date(depth), trees.date(depth));
      default -> chosen(depth);
    };
  }

  private Tree<Boolean, BoolExpr> one(
      int depth,
      Function<BoolExpr, BoolExpr> sql,
      Function<@Nullable Boolean, @Nullable Boolean> meaning) {
    return Tree.of(trees.truth(depth), 0, sql, meaning);
  }

  private Tree<Boolean, BoolExpr> two(
      int depth,
      BiFunction<BoolExpr, BoolExpr, BoolExpr> sql,
      BiFunction<@Nullable Boolean, @Nullable Boolean, @Nullable Boolean> meaning) {
    return Tree.of(trees.truth(depth), trees.truth(depth), 0, sql, meaning);
  }

  private Tree<Boolean, BoolExpr> asserted(int depth) {
    return switch (trees.below(4)) {
      case 0 -> one(depth, p -> p.isTrue(), p -> Objects.equals(p, true));
      case 1 -> one(depth, p -> p.isNotTrue(), p -> !Objects.equals(p, true));
      case 2 -> one(depth, p -> p.isFalse(), p -> Objects.equals(p, false));
      default -> one(depth, p -> p.isNotFalse(), p -> !Objects.equals(p, false));
    };
  }

  private Tree<Boolean, BoolExpr> comparedTruths(int depth) {
    return switch (trees.below(5)) {
      case 0 -> two(depth, (a, b) -> a.eq(b), Logic::equal);
      case 1 -> two(depth, (a, b) -> a.isDistinctFrom(b), Logic::distinct);
      case 2 -> two(depth, (a, b) -> coalesce(a, b), (a, b) -> a == null ? b : a);
      case 3 -> one(depth, p -> p.isNull(), p -> p == null);
      default -> one(depth, p -> p.isNotNull(), p -> p != null);
    };
  }

  private Tree<Boolean, BoolExpr> chosen(int depth) {
    return Tree.of(
        trees.truth(depth),
        trees.truth(depth),
        trees.truth(depth),
        0,
        (condition, then, otherwise) -> caseWhen(condition, then).otherwise(otherwise),
        (condition, then, otherwise) -> Boolean.TRUE.equals(condition) ? then : otherwise);
  }

  private Tree<Boolean, BoolExpr> comparison(
      Tree<Integer, NumberExpr<Integer>> left, Tree<Integer, NumberExpr<Integer>> right) {
    return switch (trees.below(8)) {
      case 0 -> Tree.of(left, right, 0, (a, b) -> a.eq(b), Logic::equal);
      case 1 -> Tree.of(left, right, 0, (a, b) -> a.ne(b), (a, b) -> Logic.not(Logic.equal(a, b)));
      case 2 -> Tree.of(left, right, 0, (a, b) -> a.lt(b), Logic::less);
      case 3 -> Tree.of(left, right, 0, (a, b) -> a.ge(b), (a, b) -> Logic.not(Logic.less(a, b)));
      case 4 -> Tree.of(left, right, 0, (a, b) -> a.gt(b), (a, b) -> Logic.less(b, a));
      case 5 -> Tree.of(left, right, 0, (a, b) -> a.le(b), (a, b) -> Logic.not(Logic.less(b, a)));
      case 6 -> Tree.of(left, right, 0, (a, b) -> a.isDistinctFrom(b), Logic::distinct);
      default ->
          Tree.of(
              left, right, 0, (a, b) -> a.isNotDistinctFrom(b), (a, b) -> !Logic.distinct(a, b));
    };
  }

  private Tree<Boolean, BoolExpr> comparedDates(
      Tree<LocalDate, TemporalExpr<LocalDate>> left,
      Tree<LocalDate, TemporalExpr<LocalDate>> right) {
    return switch (trees.below(4)) {
      case 0 -> Tree.of(left, right, 0, (a, b) -> a.eq(b), Logic::equal);
      case 1 -> Tree.strict(left, right, 0, (a, b) -> a.lt(b), (a, b) -> a.isBefore(b));
      case 2 -> Tree.strict(left, right, 0, (a, b) -> a.ge(b), (a, b) -> !a.isBefore(b));
      default -> Tree.of(left, right, 0, (a, b) -> a.isDistinctFrom(b), Logic::distinct);
    };
  }

  private Tree<Boolean, BoolExpr> membership(int depth) {
    Tree<Integer, NumberExpr<Integer>> value = trees.number(depth);
    List<Integer> values = new ArrayList<>();
    for (int i = trees.below(4); i > 0; i--) {
      values.add(trees.below(6));
    }
    int low = trees.below(20) - 10;
    int high = low + trees.below(20);
    return switch (trees.below(6)) {
      case 0 -> Tree.of(value, 0, v -> v.in(values), v -> Logic.in(v, values));
      case 1 -> Tree.of(value, 0, v -> v.notIn(values), v -> Logic.not(Logic.in(v, values)));
      case 2 -> Tree.strict(value, 0, v -> v.between(low, high), v -> v >= low && v <= high);
      case 3 -> Tree.strict(value, 0, v -> v.notBetween(low, high), v -> v < low || v > high);
      case 4 -> Tree.of(value, trees.number(depth), 0, (v, w) -> v.in(w), Logic::equal);
      default ->
          Tree.of(
              value,
              trees.number(depth),
              trees.number(depth),
              0,
              (v, a, b) -> v.between(a, b),
              (v, a, b) -> Logic.and(Logic.not(Logic.less(v, a)), Logic.not(Logic.less(b, v))));
    };
  }

  private Tree<Boolean, BoolExpr> ofTexts(
      Tree<String, TextExpr> left, Tree<String, TextExpr> right) {
    return switch (trees.below(13)) {
      case 0 -> Tree.of(left, right, 0, (a, b) -> a.eq(b), Logic::equal);
      case 1 -> Tree.of(left, right, 0, (a, b) -> a.ne(b), (a, b) -> Logic.not(Logic.equal(a, b)));
      case 2 -> Tree.of(left, 0, t -> t.isNull(), t -> t == null);
      case 3 -> Tree.strict(left, 0, t -> t.contains("b"), t -> t.contains("b"));
      case 4 -> Tree.strict(left, 0, t -> t.contains("%"), t -> t.contains("%"));
      case 5 -> Tree.strict(left, 0, t -> t.startsWith("a"), t -> t.startsWith("a"));
      case 6 -> Tree.strict(left, right, 0, (a, b) -> a.contains(b), (a, b) -> a.contains(b));
      case 7 -> Tree.strict(left, right, 0, (a, b) -> a.startsWith(b), (a, b) -> a.startsWith(b));
      case 8 -> Tree.strict(left, right, 0, (a, b) -> a.endsWith(b), (a, b) -> a.endsWith(b));
      case 9 ->
          Tree.strict(
              left, right, 0, (a, b) -> a.equalsIgnoreCase(b), (a, b) -> a.equalsIgnoreCase(b));
      case 10 -> Tree.strict(left, 0, t -> t.ilike("A_%"), t -> t.matches("(?s)[aA]..*"));
      case 11 ->
          Tree.strict(left, 0, t -> t.matches("^a|\\d%$"), t -> t.matches("(?s)a.*|.*[0-9]%"));
      default -> Tree.strict(left, 0, t -> t.notLike("%b"), t -> !t.endsWith("b"));
    };
  }
}
