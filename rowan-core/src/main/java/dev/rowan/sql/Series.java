package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FunctionColumn;
import dev.rowan.ast.FunctionTable;
import dev.rowan.ast.OutputRef;
import dev.rowan.type.Name;
import dev.rowan.type.SqlType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.function.Function;

/// A series of values in `from`: `generate_series(from, to, step) as alias (value)`, from the first
/// on, each a step further, up to the last and not beyond. Immutable.
///
/// A step that leads away from the last value gives no rows, and so does a null end. Each step is
/// taken from the value before, so that months after 31 January are 28 February and 28 March. Where
/// a server has no such function it is a recursive common table expression, which sees nothing of
/// what stands beside it.
public final class Series<S> implements Source {
  private static final Name VALUE = new Name("value");

  private final FunctionTable table;
  private final Function<Expression, S> family;

  private Series(FunctionTable table, Function<Expression, S> family) {
    this.table = table;
    this.family = family;
  }

  /// The whole numbers from `from` to `to`.
  public static Series<NumberExpr<Long>> of(String alias, long from, long to) {
    return of(alias, from, to, 1);
  }

  /// Every `step`th whole number from `from` to `to`; downwards where `step` is negative.
  public static Series<NumberExpr<Long>> of(String alias, long from, long to, long step) {
    return of(alias, Sql.literal(from), Sql.literal(to), step);
  }

  /// Every `step`th whole number from `from` to `to`; downwards where `step` is negative.
  public static Series<NumberExpr<Long>> of(
      String alias, NumberExpr<Long> from, NumberExpr<Long> to, long step) {
    requireStep(step != 0, step);
    return new Series<>(
        table(alias, from, to, new Bind(step, SqlType.BIGINT)),
        node -> Views.number(node, SqlType.BIGINT));
  }

  /// The dates from `from` to `to` by days, weeks, months or years; backwards where they are
  /// negative.
  public static Series<TemporalExpr<LocalDate>> dates(
      String alias, LocalDate from, LocalDate to, Period step) {
    return dates(
        alias,
        Views.temporal(new Bind(from, SqlType.DATE), SqlType.DATE),
        Views.temporal(new Bind(to, SqlType.DATE), SqlType.DATE),
        step);
  }

  /// The dates from `from` to `to` by days, weeks, months or years; backwards where they are
  /// negative.
  public static Series<TemporalExpr<LocalDate>> dates(
      String alias, TemporalExpr<LocalDate> from, TemporalExpr<LocalDate> to, Period step) {
    boolean mixed = step.isNegative() && step.negated().isNegative();
    requireStep(!step.isZero() && !mixed, step);
    return temporal(alias, from, to, step, SqlType.DATE);
  }

  /// The moments from `from` to `to`, so far apart; backwards where `step` is negative.
  public static Series<TemporalExpr<Instant>> instants(
      String alias, Instant from, Instant to, Duration step) {
    return instants(
        alias,
        Views.temporal(new Bind(from, SqlType.TIMESTAMPTZ), SqlType.TIMESTAMPTZ),
        Views.temporal(new Bind(to, SqlType.TIMESTAMPTZ), SqlType.TIMESTAMPTZ),
        step);
  }

  /// The moments from `from` to `to`, so far apart; backwards where `step` is negative.
  public static Series<TemporalExpr<Instant>> instants(
      String alias, TemporalExpr<Instant> from, TemporalExpr<Instant> to, Duration step) {
    requireStep(!step.isZero(), step);
    return temporal(alias, from, to, step, SqlType.TIMESTAMPTZ);
  }

  private static <T extends Temporal> Series<TemporalExpr<T>> temporal(
      String alias,
      TemporalExpr<T> from,
      TemporalExpr<T> to,
      TemporalAmount step,
      SqlType<T> type) {
    return new Series<>(
        table(alias, from, to, new Bind(step, SqlType.INTERVAL)),
        node -> Views.temporal(node, type));
  }

  private static FunctionTable table(String alias, Expr<?> from, Expr<?> to, Bind step) {
    var call = Call.of(FunctionTable.SERIES, from.type(), from.node(), to.node(), step);
    var column = new FunctionColumn(VALUE, from.type());
    return new FunctionTable(call, new Name(alias), List.of(column), false, false);
  }

  private static void requireStep(boolean leads, Object step) {
    if (!leads) {
      throw new InvalidStatement(
          "ROWAN-1166",
          "a series of step %s never ends; give one that leads in one direction".formatted(step));
    }
  }

  /// The value of each row.
  public S value() {
    FunctionColumn column = table.columns().getFirst();
    return family.apply(new OutputRef(table.alias(), column.name(), column.type()));
  }

  /// The same under another alias.
  public Series<S> as(String alias) {
    return new Series<>(table.as(new Name(alias)), family);
  }

  @Override
  public FunctionTable source() {
    return table;
  }

  @Override
  public String toString() {
    return "\"" + table.alias() + "\"";
  }
}
