package dev.rowan.function;

import static dev.rowan.model.SampleTable.SAMPLES;

import dev.rowan.sql.BoolExpr;
import dev.rowan.sql.Expr;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The functions of truth values.
final class TruthRows {
  private TruthRows() {}

  static List<FunctionRow> all() {
    return List.of(
        row("is true", p -> p.isTrue(), p -> Objects.equals(p, true)),
        row("is not true", p -> p.isNotTrue(), p -> !Objects.equals(p, true)),
        row("is false", p -> p.isFalse(), p -> Objects.equals(p, false)),
        row("is not false", p -> p.isNotFalse(), p -> !Objects.equals(p, false)),
        row("is unknown", p -> p.isUnknown(), p -> p == null),
        row("is not unknown", p -> p.isNotUnknown(), p -> p != null),
        row("not is true", p -> p.isTrue().not(), p -> !Objects.equals(p, true)),
        row("true of a condition", p -> p.eq(false).isTrue(), p -> Objects.equals(p, false)),
        row("a truth as a number", p -> p.castInteger(), p -> p == null ? null : p ? 1 : 0),
        row("a truth as text", p -> p.castText(), p -> p == null ? null : p.toString()));
  }

  private static FunctionRow row(
      String name,
      Function<BoolExpr, Expr<?>> sql,
      Function<@Nullable Boolean, @Nullable Object> meaning) {
    return new FunctionRow(name, sql.apply(SAMPLES.truth), row -> meaning.apply(row.truth()));
  }
}
