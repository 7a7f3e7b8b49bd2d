package dev.rowan.random;

import static dev.rowan.model.CellTable.CELLS;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.nullIf;

import dev.rowan.model.Cell;
import dev.rowan.sql.BoolExpr;
import dev.rowan.sql.NumberExpr;
import dev.rowan.sql.TextExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Grows expressions over [Cell] at random, each with its meaning.
///
/// No number leaves 32 bits and nothing is divided by zero: there SQL gives an error, and which of
/// two errors comes first is not defined. Texts are compared for equality alone: their order is the
/// database's.
final class TreeGenerator {
  private static final long MOST = 1_000_000;
  private static final long LONGEST = 200;

  private final RandomGenerator random;

  TreeGenerator(RandomGenerator random) {
    this.random = random;
  }

  private int below(int bound) {
    return random.nextInt(bound);
  }

  // --- truths

  Tree<Boolean, BoolExpr> truth(int depth) {
    if (depth == 0) {
      return switch (below(4)) {
        case 0 -> new Tree<>(CELLS.p, Cell::p, 0);
        case 1 -> new Tree<>(CELLS.q, Cell::q, 0);
        case 2 -> truth(CELLS.a.isNull(), row -> row.a() == null);
        default -> truth(CELLS.s.isNotNull(), row -> row.s() != null);
      };
    }
    return switch (below(12)) {
      case 0, 1 -> and(truth(depth - 1), truth(depth - 1));
      case 2, 3 -> or(truth(depth - 1), truth(depth - 1));
      case 4 -> not(truth(depth - 1));
      case 5, 6 -> comparison(number(depth - 1), number(depth - 1));
      case 7 -> comparedTruths(truth(depth - 1), truth(depth - 1));
      case 8 -> comparedTexts(text(depth - 1), text(depth - 1));
      case 9 -> membership(number(depth - 1));
      case 10 -> between(number(depth - 1));
      default -> chosenTruth(truth(depth - 1), truth(depth - 1), truth(depth - 1));
    };
  }

  private static Tree<Boolean, BoolExpr> truth(
      BoolExpr sql, java.util.function.Function<Cell, @Nullable Boolean> meaning) {
    return new Tree<>(sql, meaning, 0);
  }

  private static Tree<Boolean, BoolExpr> and(
      Tree<Boolean, BoolExpr> left, Tree<Boolean, BoolExpr> right) {
    return truth(left.sql().and(right.sql()), row -> Logic.and(left.of(row), right.of(row)));
  }

  private static Tree<Boolean, BoolExpr> or(
      Tree<Boolean, BoolExpr> left, Tree<Boolean, BoolExpr> right) {
    return truth(left.sql().or(right.sql()), row -> Logic.or(left.of(row), right.of(row)));
  }

  private static Tree<Boolean, BoolExpr> not(Tree<Boolean, BoolExpr> operand) {
    return truth(operand.sql().not(), row -> Logic.not(operand.of(row)));
  }

  private Tree<Boolean, BoolExpr> comparison(
      Tree<Integer, NumberExpr<Integer>> left, Tree<Integer, NumberExpr<Integer>> right) {
    NumberExpr<Integer> a = left.sql();
    NumberExpr<Integer> b = right.sql();
    return switch (below(8)) {
      case 0 -> truth(a.eq(b), row -> Logic.equal(left.of(row), right.of(row)));
      case 1 -> truth(a.ne(b), row -> Logic.not(Logic.equal(left.of(row), right.of(row))));
      case 2 -> truth(a.lt(b), row -> Logic.less(left.of(row), right.of(row)));
      case 3 -> truth(a.ge(b), row -> Logic.not(Logic.less(left.of(row), right.of(row))));
      case 4 -> truth(a.gt(b), row -> Logic.less(right.of(row), left.of(row)));
      case 5 -> truth(a.le(b), row -> Logic.not(Logic.less(right.of(row), left.of(row))));
      case 6 -> truth(a.isDistinctFrom(b), row -> Logic.distinct(left.of(row), right.of(row)));
      default -> truth(a.isNotDistinctFrom(b), row -> !Logic.distinct(left.of(row), right.of(row)));
    };
  }

  private Tree<Boolean, BoolExpr> comparedTruths(
      Tree<Boolean, BoolExpr> left, Tree<Boolean, BoolExpr> right) {
    return switch (below(4)) {
      case 0 -> truth(left.sql().eq(right.sql()), row -> Logic.equal(left.of(row), right.of(row)));
      case 1 ->
          truth(
              left.sql().isDistinctFrom(right.sql()),
              row -> Logic.distinct(left.of(row), right.of(row)));
      case 2 -> truth(left.sql().isNull(), row -> left.of(row) == null);
      default -> truth(left.sql().isNotNull(), row -> left.of(row) != null);
    };
  }

  private Tree<Boolean, BoolExpr> comparedTexts(
      Tree<String, TextExpr> left, Tree<String, TextExpr> right) {
    return switch (below(5)) {
      case 0 -> truth(left.sql().eq(right.sql()), row -> Logic.equal(left.of(row), right.of(row)));
      case 1 ->
          truth(
              left.sql().ne(right.sql()),
              row -> Logic.not(Logic.equal(left.of(row), right.of(row))));
      case 2 -> truth(left.sql().isNull(), row -> left.of(row) == null);
      case 3 -> contains(left, "b");
      default -> contains(left, "%");
    };
  }

  private static Tree<Boolean, BoolExpr> contains(Tree<String, TextExpr> text, String part) {
    return truth(
        text.sql().contains(part),
        row -> {
          String value = text.of(row);
          return value == null ? null : Boolean.valueOf(value.contains(part));
        });
  }

  private Tree<Boolean, BoolExpr> membership(Tree<Integer, NumberExpr<Integer>> value) {
    List<Integer> values = new ArrayList<>();
    for (int i = below(4); i > 0; i--) {
      values.add(below(6));
    }
    return random.nextBoolean()
        ? truth(value.sql().in(values), row -> Logic.in(value.of(row), values))
        : truth(value.sql().notIn(values), row -> Logic.not(Logic.in(value.of(row), values)));
  }

  private Tree<Boolean, BoolExpr> between(Tree<Integer, NumberExpr<Integer>> value) {
    int low = below(20) - 10;
    int high = low + below(20);
    return truth(
        value.sql().between(low, high),
        row ->
            Logic.and(
                Logic.not(Logic.less(value.of(row), low)),
                Logic.not(Logic.less(high, value.of(row)))));
  }

  private static Tree<Boolean, BoolExpr> chosenTruth(
      Tree<Boolean, BoolExpr> condition,
      Tree<Boolean, BoolExpr> then,
      Tree<Boolean, BoolExpr> otherwise) {
    return truth(
        caseWhen(condition.sql(), then.sql()).otherwise(otherwise.sql()),
        row -> (Boolean.TRUE.equals(condition.of(row)) ? then : otherwise).of(row));
  }

  // --- numbers

  Tree<Integer, NumberExpr<Integer>> number(int depth) {
    if (depth == 0) {
      int value = below(12) - 4;
      return switch (below(4)) {
        case 0, 1 -> new Tree<>(CELLS.a, Cell::a, 40);
        case 2 -> new Tree<>(CELLS.b, Cell::b, 40);
        default -> new Tree<>(literal(value), row -> value, 10);
      };
    }
    Tree<Integer, NumberExpr<Integer>> left = number(depth - 1);
    return switch (below(11)) {
      case 0, 1 -> sum(left, number(depth - 1));
      case 2, 3 -> difference(left, number(depth - 1));
      case 4 -> product(left, number(depth - 1));
      case 5 -> quotient(left, number(depth - 1));
      case 6 -> remainder(left, number(depth - 1));
      case 7 -> new Tree<>(left.sql().negated(), row -> negated(left.of(row)), left.most());
      case 8 -> length(text(depth - 1));
      case 9 -> chosenNumber(truth(depth - 1), left, number(depth - 1));
      default -> firstOf(left, number(depth - 1));
    };
  }

  private static @Nullable Integer negated(@Nullable Integer value) {
    return value == null ? null : Integer.valueOf(-value);
  }

  private static Tree<Integer, NumberExpr<Integer>> computed(
      NumberExpr<Integer> sql,
      Tree<Integer, NumberExpr<Integer>> left,
      Tree<Integer, NumberExpr<Integer>> right,
      BinaryOperator<Integer> operation,
      long most) {
    return new Tree<>(
        sql,
        row -> {
          Integer a = left.of(row);
          Integer b = right.of(row);
          return a == null || b == null ? null : operation.apply(a, b);
        },
        most);
  }

  private static Tree<Integer, NumberExpr<Integer>> sum(
      Tree<Integer, NumberExpr<Integer>> left, Tree<Integer, NumberExpr<Integer>> right) {
    long most = left.most() + right.most();
    return most > MOST
        ? left
        : computed(left.sql().plus(right.sql()), left, right, Math::addExact, most);
  }

  private static Tree<Integer, NumberExpr<Integer>> difference(
      Tree<Integer, NumberExpr<Integer>> left, Tree<Integer, NumberExpr<Integer>> right) {
    long most = left.most() + right.most();
    return most > MOST
        ? left
        : computed(left.sql().minus(right.sql()), left, right, Math::subtractExact, most);
  }

  private static Tree<Integer, NumberExpr<Integer>> product(
      Tree<Integer, NumberExpr<Integer>> left, Tree<Integer, NumberExpr<Integer>> right) {
    long most = left.most() * right.most();
    return most > MOST
        ? left
        : computed(left.sql().times(right.sql()), left, right, Math::multiplyExact, most);
  }

  /// `left / nullif(right, 0)`.
  private static Tree<Integer, NumberExpr<Integer>> quotient(
      Tree<Integer, NumberExpr<Integer>> left, Tree<Integer, NumberExpr<Integer>> right) {
    return computed(
        left.sql().dividedBy(nullIf(right.sql(), 0)),
        left,
        notZero(right),
        (a, b) -> a / b,
        left.most());
  }

  /// `left % nullif(right, 0)`.
  private static Tree<Integer, NumberExpr<Integer>> remainder(
      Tree<Integer, NumberExpr<Integer>> left, Tree<Integer, NumberExpr<Integer>> right) {
    return computed(
        left.sql().mod(nullIf(right.sql(), 0)), left, notZero(right), (a, b) -> a % b, left.most());
  }

  private static Tree<Integer, NumberExpr<Integer>> notZero(
      Tree<Integer, NumberExpr<Integer>> value) {
    return new Tree<>(
        value.sql(),
        row -> {
          Integer number = value.of(row);
          return number == null || number == 0 ? null : number;
        },
        value.most());
  }

  private static Tree<Integer, NumberExpr<Integer>> length(Tree<String, TextExpr> text) {
    return new Tree<>(
        text.sql().length(),
        row -> {
          String value = text.of(row);
          return value == null ? null : Integer.valueOf(value.length());
        },
        text.most());
  }

  private Tree<Integer, NumberExpr<Integer>> chosenNumber(
      Tree<Boolean, BoolExpr> condition,
      Tree<Integer, NumberExpr<Integer>> then,
      Tree<Integer, NumberExpr<Integer>> otherwise) {
    var choice = caseWhen(condition.sql(), then.sql());
    boolean open = random.nextBoolean();
    return new Tree<>(
        open ? choice.end() : choice.otherwise(otherwise.sql()),
        row -> {
          if (Boolean.TRUE.equals(condition.of(row))) {
            return then.of(row);
          }
          return open ? null : otherwise.of(row);
        },
        Math.max(then.most(), otherwise.most()));
  }

  private static Tree<Integer, NumberExpr<Integer>> firstOf(
      Tree<Integer, NumberExpr<Integer>> left, Tree<Integer, NumberExpr<Integer>> right) {
    return new Tree<>(
        coalesce(left.sql(), right.sql()),
        row -> {
          Integer first = left.of(row);
          return first == null ? right.of(row) : first;
        },
        Math.max(left.most(), right.most()));
  }

  // --- texts

  Tree<String, TextExpr> text(int depth) {
    if (depth == 0) {
      return switch (below(4)) {
        case 0, 1 -> new Tree<>(CELLS.s, Cell::s, 3);
        case 2 -> new Tree<>(CELLS.t, Cell::t, 3);
        default -> new Tree<>(literal("b"), row -> "b", 1);
      };
    }
    Tree<String, TextExpr> left = text(depth - 1);
    return switch (below(5)) {
      case 0, 1, 2 -> concatenation(left, text(depth - 1));
      case 3 -> firstText(left, text(depth - 1));
      default -> chosenText(truth(depth - 1), left, text(depth - 1));
    };
  }

  private static Tree<String, TextExpr> concatenation(
      Tree<String, TextExpr> left, Tree<String, TextExpr> right) {
    if (left.most() + right.most() > LONGEST) {
      return left;
    }
    return new Tree<>(
        left.sql().concat(right.sql()),
        row -> {
          String a = left.of(row);
          String b = right.of(row);
          return a == null || b == null ? null : a + b;
        },
        left.most() + right.most());
  }

  private static Tree<String, TextExpr> firstText(
      Tree<String, TextExpr> left, Tree<String, TextExpr> right) {
    return new Tree<>(
        coalesce(left.sql(), right.sql()),
        row -> {
          String first = left.of(row);
          return first == null ? right.of(row) : first;
        },
        Math.max(left.most(), right.most()));
  }

  private static Tree<String, TextExpr> chosenText(
      Tree<Boolean, BoolExpr> condition,
      Tree<String, TextExpr> then,
      Tree<String, TextExpr> otherwise) {
    return new Tree<>(
        caseWhen(condition.sql(), then.sql()).otherwise(otherwise.sql()),
        row -> (Boolean.TRUE.equals(condition.of(row)) ? then : otherwise).of(row),
        Math.max(then.most(), otherwise.most()));
  }
}
