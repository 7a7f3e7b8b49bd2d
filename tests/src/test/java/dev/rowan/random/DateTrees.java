package dev.rowan.random;

import static dev.rowan.model.CellTable.CELLS;
import static dev.rowan.sql.Choices.greatest;
import static dev.rowan.sql.Choices.least;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.literal;

import dev.rowan.model.Cell;
import dev.rowan.sql.NumberExpr;
import dev.rowan.sql.TemporalExpr;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;

/// Dates: units added and cut off, choices. `most` bounds how many days they are away from the
/// dates of the columns, so that none leaves the years of four digits.
final class DateTrees {
  private static final long FARTHEST = 500_000;

  private final TreeGenerator trees;

  DateTrees(TreeGenerator trees) {
    this.trees = trees;
  }

  Tree<LocalDate, TemporalExpr<LocalDate>> leaf() {
    LocalDate leap = LocalDate.parse("2024-02-29");
    return switch (trees.below(3)) {
      case 0, 1 -> Tree.leaf(CELLS.d, Cell::d, 0);
      default -> Tree.leaf(literal(leap), row -> leap, 0);
    };
  }

  Tree<LocalDate, TemporalExpr<LocalDate>> grown(int depth) {
    Tree<LocalDate, TemporalExpr<LocalDate>> date = trees.date(depth);
    return switch (trees.below(7)) {
      case 0 -> moved(date, Period.ofMonths(trees.below(40) - 20), 700);
      case 1 -> moved(date, Period.of(trees.below(3), trees.below(20), trees.below(50)), 2_000);
      case 2 -> counted(date, trees.number(depth));
      case 3 -> truncated(date);
      case 4 -> extreme(date, trees.date(depth));
      case 5 -> coalesced(date, trees.date(depth));
      default -> chosen(date, depth);
    };
  }

  private static Tree<LocalDate, TemporalExpr<LocalDate>> one(
      Tree<LocalDate, TemporalExpr<LocalDate>> date,
      long days,
      UnaryOperator<TemporalExpr<LocalDate>> sql,
      UnaryOperator<LocalDate> meaning) {
    long most = date.most() + days;
    return most > FARTHEST ? date : Tree.strict(date, most, sql, meaning::apply);
  }

  private Tree<LocalDate, TemporalExpr<LocalDate>> moved(
      Tree<LocalDate, TemporalExpr<LocalDate>> date, Period period, long days) {
    // Months are added before days, in both directions.
    return trees.below(2) == 0
        ? one(
            date,
            days,
            d -> d.plus(period),
            d -> d.plusMonths(period.toTotalMonths()).plusDays(period.getDays()))
        : one(
            date,
            days,
            d -> d.minus(period),
            d -> d.minusMonths(period.toTotalMonths()).minusDays(period.getDays()));
  }

  private Tree<LocalDate, TemporalExpr<LocalDate>> counted(
      Tree<LocalDate, TemporalExpr<LocalDate>> date, Tree<Integer, NumberExpr<Integer>> number) {
    boolean months = trees.below(2) == 0;
    long most = date.most() + number.most() * (months ? 31 : 1);
    if (most > FARTHEST) {
      return date;
    }
    return months
        ? Tree.strict(
            date, number, most, (d, n) -> d.plus(n, ChronoUnit.MONTHS), (d, n) -> d.plusMonths(n))
        : Tree.strict(
            date, number, most, (d, n) -> d.minus(n, ChronoUnit.DAYS), (d, n) -> d.minusDays(n));
  }

  private Tree<LocalDate, TemporalExpr<LocalDate>> truncated(
      Tree<LocalDate, TemporalExpr<LocalDate>> date) {
    return switch (trees.below(4)) {
      case 0 -> one(date, 366, d -> d.truncatedTo(ChronoUnit.YEARS), d -> d.withDayOfYear(1));
      case 1 ->
          one(
              date,
              92,
              d -> d.truncatedTo(IsoFields.QUARTER_YEARS),
              d -> d.with(IsoFields.DAY_OF_QUARTER, 1));
      case 2 -> one(date, 31, d -> d.truncatedTo(ChronoUnit.MONTHS), d -> d.withDayOfMonth(1));
      default ->
          one(
              date,
              7,
              d -> d.truncatedTo(ChronoUnit.WEEKS),
              d -> d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    };
  }

  private Tree<LocalDate, TemporalExpr<LocalDate>> extreme(
      Tree<LocalDate, TemporalExpr<LocalDate>> left,
      Tree<LocalDate, TemporalExpr<LocalDate>> right) {
    long most = Math.max(left.most(), right.most());
    return trees.below(2) == 0
        ? Tree.strict(left, right, most, (a, b) -> greatest(a, b), (a, b) -> a.isAfter(b) ? a : b)
        : Tree.strict(left, right, most, (a, b) -> least(a, b), (a, b) -> a.isBefore(b) ? a : b);
  }

  private static Tree<LocalDate, TemporalExpr<LocalDate>> coalesced(
      Tree<LocalDate, TemporalExpr<LocalDate>> left,
      Tree<LocalDate, TemporalExpr<LocalDate>> right) {
    return Tree.of(
        left,
        right,
        Math.max(left.most(), right.most()),
        (a, b) -> coalesce(a, b),
        (a, b) -> a == null ? b : a);
  }

  private Tree<LocalDate, TemporalExpr<LocalDate>> chosen(
      Tree<LocalDate, TemporalExpr<LocalDate>> then, int depth) {
    return Tree.of(
        trees.truth(depth),
        then,
        then.most(),
        (condition, a) -> caseWhen(condition, a).end(),
        (condition, a) -> Boolean.TRUE.equals(condition) ? a : null);
  }
}
