package dev.rowan.function;

import static dev.rowan.model.SampleTable.SAMPLES;
import static dev.rowan.sql.Choices.caseOf;
import static dev.rowan.sql.Choices.greatest;
import static dev.rowan.sql.Choices.least;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.nullIf;
import static dev.rowan.sql.Sql.nullOf;

import dev.rowan.model.Sample;
import dev.rowan.sql.Expr;
import dev.rowan.sql.NumberExpr;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Choices among values, constants, and casts of texts.
final class ChoiceRows {
  private static final UUID ID = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91");

  private ChoiceRows() {}

  static List<FunctionRow> all() {
    return List.of(
        two("greatest", (a, b) -> greatest(a, b), (a, b) -> Math.max(a, b)),
        two(
            "greatest of three",
            (a, b) -> greatest(a, b, a.negated()),
            (a, b) -> Math.max(Math.max(a, b), -a)),
        two("greatest of a value", (a, b) -> greatest(a, 3), (a, b) -> Math.max(a, 3)),
        two("least", (a, b) -> least(a, b), (a, b) -> Math.min(a, b)),
        two("least of a value", (a, b) -> least(a, 3), (a, b) -> Math.min(a, 3)),
        of(
            "least of decimals",
            least(SAMPLES.amount, BigDecimal.ONE),
            Sample::amount,
            d -> d.min(BigDecimal.ONE)),
        of(
            "greatest of texts",
            greatest(SAMPLES.other, "B"),
            Sample::other,
            t -> t.compareTo("B") > 0 ? t : "B"),
        of(
            "greatest of dates",
            greatest(SAMPLES.day, LocalDate.EPOCH),
            Sample::day,
            d -> d.isBefore(LocalDate.EPOCH) ? LocalDate.EPOCH : d),
        row(
            "coalesce",
            coalesce(SAMPLES.number, SAMPLES.second, literal(5)),
            s -> s.number() == null ? 5 : s.number()),
        row(
            "coalesce of a value",
            coalesce(SAMPLES.number, 5),
            s -> s.number() == null ? 5 : s.number()),
        two("nullif", (a, b) -> nullIf(a, 7), (a, b) -> a == 7 ? null : a),
        two("nullif of columns", (a, b) -> nullIf(a, b.plus(5)), (a, b) -> a == b + 5 ? null : a),
        chosen(
            "case",
            (a, b) -> caseWhen(a.gt(5), "big").when(a.lt(0), "small").otherwise("none"),
            (a, b) -> a > 5 ? "big" : a < 0 ? "small" : "none"),
        chosen(
            "case of numbers",
            (a, b) -> caseWhen(a.gt(5), a).when(a.lt(0), -1).otherwise(0),
            (a, b) -> a > 5 ? a : a < 0 ? -1 : 0),
        chosen(
            "case of constants",
            (a, b) -> caseWhen(a.gt(5), 1).when(a.lt(0), -1).otherwise(0),
            (a, b) -> a > 5 ? 1L : a < 0 ? -1L : 0L),
        chosen(
            "case without else",
            (a, b) -> caseWhen(a.gt(5), "big").end(),
            (a, b) -> a > 5 ? "big" : null),
        chosen(
            "case with a null branch",
            (a, b) -> caseWhen(a.gt(5), "big").whenNull(a.lt(0)).otherwise("none"),
            (a, b) -> a > 5 ? "big" : a < 0 ? null : "none"),
        chosen(
            "case by value",
            (a, b) -> caseOf(a).when(7, "seven").when(0, "zero").otherwise("other"),
            (a, b) -> a == 7 ? "seven" : a == 0 ? "zero" : "other"),
        chosen(
            "case by value with null",
            (a, b) -> caseOf(a).when(7, b).whenNull(0).otherwise(9),
            (a, b) -> a == 7 ? b : a == 0 ? null : (Integer) 9),
        chosen(
            "case by value without else",
            (a, b) -> caseOf(a).when(7, literal(true)).end(),
            (a, b) -> a == 7 ? true : null),
        row("a boolean", literal(true), s -> true),
        row("a date", literal(LocalDate.EPOCH), s -> LocalDate.EPOCH),
        row("an instant", literal(Instant.EPOCH), s -> Instant.EPOCH),
        row("a decimal", literal(new BigDecimal("1.50")), s -> new BigDecimal("1.50")),
        row("an identifier", literal(ID, SqlType.UUID), s -> ID),
        row("a null", nullOf(SqlType.BIGINT), s -> null),
        of("an identifier in", SAMPLES.uuid.in(ID), Sample::uuid, u -> u.equals(ID)),
        row(
            "equal or both null",
            SAMPLES.number.eqOrBothNull(7),
            s -> Objects.equals(s.number(), 7)),
        row(
            "distinct",
            SAMPLES.number.isDistinctFrom(SAMPLES.second),
            s -> !Objects.equals(s.number(), s.second())),
        text(
            "text to integer",
            SAMPLES.number.castText().castNumber(SqlType.INTEGER),
            s -> s.number()),
        text("text to bigint", SAMPLES.wide.castText().castNumber(SqlType.BIGINT), s -> s.wide()),
        text(
            "text to decimal",
            SAMPLES.number.castText().concat(".345").castNumber(SqlType.decimal(9, 2)),
            s -> rounded(s.number())),
        text(
            "text to double",
            SAMPLES.number.castText().concat(".5").castNumber(SqlType.DOUBLE),
            s -> half(s.number())),
        text("text to boolean", SAMPLES.truth.castText().castBoolean(), s -> s.truth()),
        text("text to uuid", SAMPLES.uuid.castText().castUuid(), s -> s.uuid()),
        text("text to date", SAMPLES.day.castText().castTemporal(SqlType.DATE), s -> s.day()),
        text(
            "text to instant",
            SAMPLES.instant.format("yyyy-MM-dd'T'HH:mm:ss'Z'").castTemporal(SqlType.TIMESTAMPTZ),
            s -> seconds(s.instant())));
  }

  private static FunctionRow row(
      String name, Expr<?> sql, Function<Sample, @Nullable Object> meaning) {
    return new FunctionRow(name, sql, meaning);
  }

  private static FunctionRow text(
      String name, Expr<?> sql, Function<Sample, @Nullable Object> meaning) {
    return new FunctionRow(name, sql, meaning);
  }

  private static <T extends @Nullable Object> FunctionRow of(
      String name, Expr<?> sql, Function<Sample, T> value, Function<T, @Nullable Object> meaning) {
    return FunctionRow.of(name, sql, value, same -> same, meaning);
  }

  private static FunctionRow two(
      String name,
      BiFunction<NumberExpr<Integer>, NumberExpr<Integer>, Expr<?>> sql,
      BiFunction<Integer, Integer, @Nullable Object> meaning) {
    return FunctionRow.ofTwo(
        name, sql.apply(SAMPLES.number, SAMPLES.second), Sample::number, Sample::second, meaning);
  }

  /// A choice by the first number; no branch is taken where it is null, as where it is 1.
  private static FunctionRow chosen(
      String name,
      BiFunction<NumberExpr<Integer>, NumberExpr<Integer>, Expr<?>> sql,
      BiFunction<Integer, Integer, @Nullable Object> meaning) {
    return new FunctionRow(
        name,
        sql.apply(SAMPLES.number, SAMPLES.second),
        row -> meaning.apply(orOne(row.number()), orOne(row.second())));
  }

  private static int orOne(@Nullable Integer number) {
    return number == null ? 1 : number;
  }

  private static @Nullable Object rounded(@Nullable Integer number) {
    return number == null
        ? null
        : new BigDecimal(number + ".345").setScale(2, java.math.RoundingMode.HALF_UP);
  }

  private static @Nullable Object half(@Nullable Integer number) {
    return number == null ? null : Double.valueOf(number + ".5");
  }

  private static @Nullable Object seconds(@Nullable Instant instant) {
    return instant == null ? null : Instant.ofEpochSecond(instant.getEpochSecond());
  }
}
