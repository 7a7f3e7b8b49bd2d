package dev.rowan.sql;

import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Exists;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Prefix;
import dev.rowan.ast.ScalarQuery;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Json;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where statements start, and the everyday functions that have no natural subject. Meant to be
/// imported statically.
///
/// Functions of a text, number, date or condition are methods of it: `USERS.email.lower()`.
public final class Sql {
  private Sql() {}

  // --- statements

  /// `select item`: an expression, a table's row, or a shape.
  public static <R> Select<R> select(Projection<R> item) {
    return Select.one(item, false);
  }

  /// `select item, …`: rows read by what was selected.
  public static Select<Row> select(
      Projection<?> first, Projection<?> second, Projection<?>... more) {
    return Select.several(first, second, more, false);
  }

  /// `select distinct item`.
  public static <R> Select<R> selectDistinct(Projection<R> item) {
    return Select.one(item, true);
  }

  /// `select distinct item, …`.
  public static Select<Row> selectDistinct(
      Projection<?> first, Projection<?> second, Projection<?>... more) {
    return Select.several(first, second, more, true);
  }

  /// `insert into table`.
  public static <R> Insert<R> insertInto(TableOf<R> table) {
    return Insert.into(table);
  }

  /// `update table`.
  public static <R> Update<R> update(TableOf<R> table) {
    return Update.of(table);
  }

  /// `delete from table`.
  public static <R> Delete<R> deleteFrom(TableOf<R> table) {
    return Delete.from(table);
  }

  /// `merge into table`.
  public static <R> Merge.Into<R> mergeInto(TableOf<R> table) {
    return new Merge.Into<>(table);
  }

  /// `name as (select …)`: a common table expression, to be read in `from`.
  public static Cte cte(String name, Query<?> query) {
    return Cte.of(name, query);
  }

  /// `name as (…)` with the columns of `as`, to be used like that table: `gone.title`. The body
  /// gives its rows: a select, or on PostgreSQL a data change,
  /// `deleteFrom(POSTS)….returning(POSTS)`.
  public static <R, T extends TableOf<R>> T cte(String name, T as, Query<R> query) {
    return Cte.typed(name, as, query);
  }

  /// `with recursive name as (seed union all step)`; the step reads what has been found so far.
  public static <R> RecursiveCte recursive(
      String name, SetOperand<R> seed, Function<? super Cte, Select<R>> step) {
    return RecursiveCte.of(name, seed, step);
  }

  /// `(values (…), (…)) as alias (column, …)`: the rows of a collection as a table, its columns
  /// given by `column(like, row -> …)`.
  public static <X> ValuesTable<X> values(String alias, Collection<X> rows) {
    return ValuesTable.of(alias, rows);
  }

  /// `with name as (…), …` before a statement; only needed for those that the statement does not
  /// read.
  public static With with(Cte... tables) {
    return With.of(tables);
  }

  /// In an upsert, the row that was to be inserted.
  @SuppressWarnings("unchecked") // as() returns its own class
  public static <T extends TableOf<?>> T excluded(T table) {
    return (T) table.as(Excluded.ALIAS.text());
  }

  // --- conditions

  /// `a and b and …`; conditions that are switched off contribute nothing.
  public static BoolExpr and(BoolExpr... conditions) {
    return Arrays.stream(conditions).reduce(NoCondition.OFF, NoCondition::both);
  }

  /// `a or b or …`; conditions that are switched off contribute nothing.
  public static BoolExpr or(BoolExpr... conditions) {
    return Arrays.stream(conditions).reduce(NoCondition.OFF, NoCondition::either);
  }

  /// `not condition`.
  public static BoolExpr not(BoolExpr condition) {
    return condition.not();
  }

  /// `exists (select …)`.
  public static BoolExpr exists(Query<?> query) {
    return Views.bool(new Exists(Subqueries.node(query)));
  }

  /// `not exists (select …)`.
  public static BoolExpr notExists(Query<?> query) {
    return Views.bool(Prefix.not(new Exists(Subqueries.node(query))));
  }

  /// `predicate` where `condition` holds, else no condition.
  public static BoolExpr when(boolean condition, BoolExpr predicate) {
    return condition ? predicate : NoCondition.OFF;
  }

  /// The predicate of `value` where there is one, else no condition.
  public static <T> BoolExpr whenPresent(
      @Nullable T value, Function<? super T, BoolExpr> predicate) {
    return value == null ? NoCondition.OFF : predicate.apply(value);
  }

  /// `rollup (a, b)`: grouped by all, by all but the last, and so on down to none.
  public static Grouping rollup(Expr<?>... expressions) {
    return Grouping.rollup(expressions);
  }

  /// `(a, b, …)`: several expressions compared as one.
  public static Tuple row(Expr<?>... expressions) {
    return new Tuple(List.of(expressions));
  }

  // --- aggregates

  /// `count(*)`.
  public static NumberAggregate<Long> count() {
    return new Aggregates.OfNumber<>(AggregateCall.of("count", SqlType.BIGINT), SqlType.BIGINT);
  }

  /// `count(expression)`: of the rows in which it is not null.
  public static NumberAggregate<Long> count(Expr<?> expression) {
    return new Aggregates.OfNumber<>(
        AggregateCall.of("count", SqlType.BIGINT, expression.node()), SqlType.BIGINT);
  }

  /// `count(distinct expression)`.
  public static NumberAggregate<Long> countDistinct(Expr<?> expression) {
    AggregateCall call = AggregateCall.of("count", SqlType.BIGINT, expression.node());
    return new Aggregates.OfNumber<>(call.withDistinct(), SqlType.BIGINT);
  }

  /// `sum(expression)`: exact and wide enough for any number of rows, as [BigDecimal];
  /// `as(SqlType.BIGINT)` narrows it. Null over no rows.
  public static NumberAggregate<BigDecimal> sum(NumberExpr<?> expression) {
    SqlType<BigDecimal> type = Arithmetic.sum(expression.type());
    return new Aggregates.OfNumber<>(AggregateCall.of("sum", type, expression.node()), type);
  }

  /// `avg(expression)`. Null over no rows. SQLite computes it in double precision.
  public static NumberAggregate<BigDecimal> avg(NumberExpr<?> expression) {
    return new Aggregates.OfNumber<>(
        AggregateCall.of("avg", DecimalType.QUOTIENT, expression.node()), DecimalType.QUOTIENT);
  }

  /// `max(expression)`. Null over no rows.
  public static <N extends Number> NumberAggregate<N> max(NumberExpr<N> expression) {
    return Aggregates.number("max", expression);
  }

  /// `max(expression)`. Null over no rows.
  public static TextAggregate max(TextExpr expression) {
    return Aggregates.text("max", expression);
  }

  /// `max(expression)`. Null over no rows.
  public static <T extends Temporal> TemporalAggregate<T> max(TemporalExpr<T> expression) {
    return Aggregates.temporal("max", expression);
  }

  /// `min(expression)`. Null over no rows.
  public static <N extends Number> NumberAggregate<N> min(NumberExpr<N> expression) {
    return Aggregates.number("min", expression);
  }

  /// `min(expression)`. Null over no rows.
  public static TextAggregate min(TextExpr expression) {
    return Aggregates.text("min", expression);
  }

  /// `min(expression)`. Null over no rows.
  public static <T extends Temporal> TemporalAggregate<T> min(TemporalExpr<T> expression) {
    return Aggregates.temporal("min", expression);
  }

  /// `array_agg(value order by …)`: an array of the value in every row. Null over no rows.
  /// PostgreSQL.
  public static <T> ArrayAggregate<T> arrayAgg(Expr<T> value, Ordering... order) {
    return Aggregates.array(value, order);
  }

  /// `jsonb_agg(value order by …)`: a JSON array of the value in every row. Null over no rows.
  public static JsonAggregate<Json> jsonArray(Expr<?> value, Ordering... order) {
    return JsonFunctions.jsonArray(value, order);
  }

  /// `jsonb_build_object('name', value, …)`: a JSON object of labelled expressions; a column is
  /// labelled by its own name.
  public static JsonExpr<Json> jsonObject(Expr<?>... labelled) {
    return JsonFunctions.jsonObject(labelled);
  }

  // --- windows

  /// `partition by expression, …`: a window over parts of equal values.
  public static Window partitionBy(Expr<?>... expressions) {
    return Window.EMPTY.partitionBy(expressions);
  }

  /// `row_number()`: the place of a row in its partition, from 1.
  public static WindowFunction<NumberExpr<Long>> rowNumber() {
    return WindowFunction.ranking("row_number");
  }

  /// `rank()`: the place of a row, equal rows sharing one and leaving a gap.
  public static WindowFunction<NumberExpr<Long>> rank() {
    return WindowFunction.ranking("rank");
  }

  /// `dense_rank()`: the place of a row, equal rows sharing one and leaving no gap.
  public static WindowFunction<NumberExpr<Long>> denseRank() {
    return WindowFunction.ranking("dense_rank");
  }

  /// `lag(expression)`: its value in the row before; null in the first.
  public static <T, S extends Expr<T>> WindowFunction<S> lag(TypedExpr<T, S> expression) {
    return WindowFunction.neighbour("lag", expression);
  }

  /// `lead(expression)`: its value in the row after; null in the last.
  public static <T, S extends Expr<T>> WindowFunction<S> lead(TypedExpr<T, S> expression) {
    return WindowFunction.neighbour("lead", expression);
  }

  // --- of any family

  /// `coalesce(expression, fallback)`.
  public static <T, S extends Expr<T>> S coalesce(TypedExpr<T, S> expression, T fallback) {
    return expression.typed(
        Call.of(
            "coalesce",
            expression.type(),
            expression.node(),
            Literals.operand(fallback, expression)));
  }

  /// `coalesce(expression, fallback)`.
  public static <N extends Number> NumberExpr<N> coalesce(NumberExpr<N> expression, long fallback) {
    return expression.typed(
        Call.of(
            "coalesce",
            expression.type(),
            expression.node(),
            Literals.exactly(fallback, expression)));
  }

  /// `coalesce(first, second, …)`: the first that is not null.
  @SafeVarargs
  public static <T, S extends Expr<T>> S coalesce(
      TypedExpr<T, S> first, TypedExpr<T, S> second, TypedExpr<T, S>... more) {
    List<Expression> arguments = new ArrayList<>(List.of(first.node(), second.node()));
    for (TypedExpr<T, S> argument : more) {
      arguments.add(argument.node());
    }
    return first.typed(new Call("coalesce", arguments, first.type()));
  }

  /// `nullif(expression, value)`: null where the two are equal.
  public static <T, S extends Expr<T>> S nullIf(TypedExpr<T, S> expression, T value) {
    return expression.typed(
        Call.of(
            "nullif", expression.type(), expression.node(), Literals.operand(value, expression)));
  }

  /// `case when condition then value …`.
  public static <T, S extends Expr<T>> Case<T, S> caseWhen(
      BoolExpr condition, TypedExpr<T, S> value) {
    return Case.of(condition, value);
  }

  /// `nullif(expression, value)`: null where the two are equal.
  public static <N extends Number> NumberExpr<N> nullIf(NumberExpr<N> expression, long value) {
    return expression.typed(
        Call.of(
            "nullif", expression.type(), expression.node(), Literals.exactly(value, expression)));
  }

  /// `nullif(expression, other)`: null where the two are equal.
  public static <T, S extends Expr<T>> S nullIf(TypedExpr<T, S> expression, S other) {
    return expression.typed(Call.of("nullif", expression.type(), expression.node(), other.node()));
  }

  /// `case when condition then value …`; values of other branches are of the same type.
  public static NumberCase<Long> caseWhen(BoolExpr condition, long value) {
    return NumberCase.of(condition, literal(value));
  }

  /// `case when condition then value …`.
  public static <N extends Number> NumberCase<N> caseWhen(BoolExpr condition, NumberExpr<N> value) {
    return NumberCase.of(condition, value);
  }

  /// `case when condition then value …`.
  public static Case<String, TextExpr> caseWhen(BoolExpr condition, String value) {
    return Case.of(condition, literal(value));
  }

  /// `(select value from …)`: the value of one expression over a query of its own.
  public static <T, S extends Expr<T>> S scalar(
      TypedExpr<T, S> value, UnaryOperator<Select<T>> query) {
    Select<T> select = query.apply(select(value));
    return value.typed(new ScalarQuery(Subqueries.oneColumn(select), value.type()));
  }

  /// `(select …)`: the only value of a query of one column.
  @SuppressWarnings("unchecked") // the one column of a Query<T> is of type T
  public static <T> ValueExpr<T> scalar(Query<T> query) {
    var node = Subqueries.oneColumn(query);
    var type = (SqlType<T>) node.items().getFirst().expression().type();
    return Views.value(new ScalarQuery(node, type), type);
  }

  /// A text as an expression; it is bound.
  public static TextExpr literal(String value) {
    return Views.text(new Bind(value, SqlType.TEXT));
  }

  /// A number as an expression; it is bound.
  public static <N extends Number> NumberExpr<N> literal(N value) {
    SqlType<N> type = NumberTypes.of(value);
    return Views.number(new Bind(value, type), type);
  }

  /// A truth value as an expression; it is bound.
  public static BoolExpr literal(boolean value) {
    return Views.bool(new Bind(value, SqlType.BOOLEAN));
  }

  /// A date or time as an expression; it is bound.
  public static <T extends Temporal> TemporalExpr<T> literal(T value) {
    SqlType<T> type = TemporalTypes.of(value);
    return Views.temporal(new Bind(value, type), type);
  }

  /// A value of `type` as an expression; it is bound.
  public static <T> ValueExpr<T> literal(T value, SqlType<T> type) {
    return Views.value(Literals.bind(value, type), type);
  }

  /// `null` as a value of `type`.
  public static <T> ValueExpr<T> nullOf(SqlType<T> type) {
    return Views.value(new Bind(null, type), type);
  }

  /// The present moment: when the transaction began on PostgreSQL, when the statement did on
  /// SQLite.
  public static TemporalExpr<Instant> now() {
    return Views.temporal(Call.of("now", SqlType.TIMESTAMPTZ), SqlType.TIMESTAMPTZ);
  }

  /// A condition written as SQL text, each `{}` standing for an argument; see [Raw].
  public static BoolExpr sql(String fragment, @Nullable Object... arguments) {
    return Raw.raw(fragment, arguments).bool();
  }
}
