package dev.rowan.function;

import static dev.rowan.model.SampleTable.SAMPLES;
import static dev.rowan.sql.Aggregation.any;
import static dev.rowan.sql.Aggregation.avgDistinct;
import static dev.rowan.sql.Aggregation.bitAnd;
import static dev.rowan.sql.Aggregation.bitOr;
import static dev.rowan.sql.Aggregation.bitXor;
import static dev.rowan.sql.Aggregation.every;
import static dev.rowan.sql.Aggregation.join;
import static dev.rowan.sql.Aggregation.joinDistinct;
import static dev.rowan.sql.Aggregation.sumDistinct;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.sum;

import dev.rowan.model.Sample;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Statistics;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The aggregates.
final class AggregateRows {
  private AggregateRows() {}

  static List<AggregateRow> all() {
    var number = SAMPLES.number;
    var second = SAMPLES.second;
    var positive = number.gt(0);
    return List.of(
        row("count", count(), rows -> (long) rows.size()),
        row("count of a column", count(number), rows -> numbers(rows).count()),
        row(
            "count distinct",
            countDistinct(number.abs()),
            rows -> numbers(rows).map(Math::abs).distinct().count()),
        row(
            "count with a filter",
            count().filter(positive),
            rows -> numbers(rows).filter(n -> n > 0).count()),
        row("sum", sum(number), rows -> sumOf(numbers(rows))),
        row(
            "sum with a filter",
            sum(number).filter(positive),
            rows -> sumOf(numbers(rows).filter(n -> n > 0))),
        row(
            "sum distinct",
            sumDistinct(number.abs()),
            rows -> sumOf(numbers(rows).map(Math::abs).distinct())),
        row(
            "sum of decimals",
            sum(SAMPLES.amount),
            rows ->
                rows.stream()
                    .map(Sample::amount)
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal::add)
                    .orElse(null)),
        row(
            "average distinct of twos",
            avgDistinct(number.bitAnd(1)),
            rows -> averageOf(numbers(rows).map(n -> n & 1).distinct())),
        row("average", avg(number.times(4)), rows -> averageOf(numbers(rows).map(n -> n * 4))),
        row("max", max(number), rows -> numbers(rows).max(Comparator.naturalOrder()).orElse(null)),
        row("min", min(number), rows -> numbers(rows).min(Comparator.naturalOrder()).orElse(null)),
        row(
            "join",
            join(SAMPLES.other, "; ", SAMPLES.id.desc()),
            rows -> joined(rows.reversed(), "; ")),
        row(
            "join with a filter",
            join(SAMPLES.other, ",", SAMPLES.id).filter(SAMPLES.id.gt(2)),
            rows -> joined(rows.stream().filter(r -> r.id() > 2).toList(), ",")),
        row(
            "join distinct",
            joinDistinct(SAMPLES.number.sign().castText(), "/"),
            rows ->
                numbers(rows)
                    .map(n -> Integer.toString(Integer.signum(n)))
                    .distinct()
                    .sorted()
                    .reduce((a, b) -> a + "/" + b)
                    .orElse(null)),
        row(
            "join distinct with a filter",
            joinDistinct(SAMPLES.number.castText(), "").filter(number.gt(7)),
            rows ->
                numbers(rows)
                    .filter(n -> n > 7)
                    .map(n -> n.toString())
                    .reduce((a, b) -> a + b)
                    .orElse(null)),
        row(
            "every",
            every(number.gt(-10)),
            rows -> numbers(rows).map(n -> n > -10).reduce((a, b) -> a && b).orElse(null)),
        row(
            "every of some",
            every(positive),
            rows -> numbers(rows).map(n -> n > 0).reduce((a, b) -> a && b).orElse(null)),
        row(
            "any",
            any(positive),
            rows -> numbers(rows).map(n -> n > 0).reduce((a, b) -> a || b).orElse(null)),
        row(
            "any with a filter",
            any(positive).filter(number.lt(1)),
            rows ->
                numbers(rows)
                    .filter(n -> n < 1)
                    .map(n -> n > 0)
                    .reduce((a, b) -> a || b)
                    .orElse(null)),
        row("bit and of rows", bitAnd(number), rows -> bits(rows, (a, b) -> a & b)),
        row("bit or of rows", bitOr(number), rows -> bits(rows, (a, b) -> a | b)),
        row("bit xor of rows", bitXor(number), rows -> bits(rows, (a, b) -> a ^ b)),
        of(
            "var pop",
            Statistics.varPop(number),
            r -> r.number(),
            ys -> over(squares(ys), ys.size())),
        of(
            "var samp",
            Statistics.varSamp(SAMPLES.amount),
            r -> real(r.amount()),
            ys -> over(squares(ys), ys.size() - 1)),
        of(
            "stddev pop",
            Statistics.stddevPop(number),
            r -> r.number(),
            ys -> root(over(squares(ys), ys.size()))),
        of(
            "stddev samp",
            Statistics.stddevSamp(SAMPLES.real),
            r -> r.real(),
            ys -> root(over(squares(ys), ys.size() - 1))),
        of(
            "stddev samp with a filter",
            Statistics.stddevSamp(number).filter(positive),
            r -> r.number(),
            ys -> root(over(squares(positive(ys)), positive(ys).size() - 1))),
        pairs(
            "covar pop",
            Statistics.covarPop(number, second),
            (ys, xs) -> over(products(ys, xs), ys.size())),
        pairs(
            "covar samp",
            Statistics.covarSamp(number, second),
            (ys, xs) -> over(products(ys, xs), ys.size() - 1)),
        pairs(
            "corr",
            Statistics.corr(number, second),
            (ys, xs) -> over(products(ys, xs), Math.sqrt(squares(ys) * squares(xs)))),
        pairs(
            "regr slope",
            Statistics.regrSlope(number, second),
            (ys, xs) -> over(products(ys, xs), squares(xs))),
        pairs(
            "regr intercept",
            Statistics.regrIntercept(number, second),
            (ys, xs) -> intercept(ys, xs)),
        pairs(
            "regr r2",
            Statistics.regrR2(number, second),
            (ys, xs) -> over(products(ys, xs) * products(ys, xs), squares(ys) * squares(xs))),
        pairs("regr count", Statistics.regrCount(number, second), (ys, xs) -> (long) ys.size()));
  }

  private static AggregateRow row(
      String name, Expr<?> sql, Function<List<Sample>, @Nullable Object> meaning) {
    return new AggregateRow(name, sql, meaning);
  }

  private static AggregateRow of(
      String name,
      Expr<?> sql,
      Function<Sample, ? extends @Nullable Number> value,
      Function<List<Double>, @Nullable Object> meaning) {
    return new AggregateRow(
        name,
        sql,
        rows -> {
          List<Double> values = new ArrayList<>();
          for (Sample row : rows) {
            Number number = value.apply(row);
            if (number != null) {
              values.add(number.doubleValue());
            }
          }
          return meaning.apply(values);
        });
  }

  /// Of the rows in which both are present, which are the same for both columns.
  private static AggregateRow pairs(
      String name, Expr<?> sql, BiFunction<List<Double>, List<Double>, @Nullable Object> meaning) {
    return new AggregateRow(
        name, sql, rows -> meaning.apply(reals(rows, Sample::number), reals(rows, Sample::second)));
  }

  private static List<Double> reals(List<Sample> rows, Function<Sample, @Nullable Integer> column) {
    return rows.stream().map(column).filter(Objects::nonNull).map(Integer::doubleValue).toList();
  }

  private static Stream<Integer> numbers(List<Sample> rows) {
    return rows.stream().map(Sample::number).filter(Objects::nonNull);
  }

  private static @Nullable Object sumOf(Stream<Integer> numbers) {
    return numbers.map(BigDecimal::new).reduce(BigDecimal::add).orElse(null);
  }

  private static @Nullable Object averageOf(Stream<Integer> numbers) {
    List<Integer> all = numbers.toList();
    return all.isEmpty()
        ? null
        : BigDecimal.valueOf(all.stream().mapToInt(n -> n).average().orElseThrow());
  }

  private static @Nullable Object joined(List<Sample> rows, String separator) {
    List<String> texts = rows.stream().map(Sample::other).filter(Objects::nonNull).toList();
    return texts.isEmpty() ? null : texts.stream().collect(Collectors.joining(separator));
  }

  private static @Nullable Object bits(List<Sample> rows, BinaryOperator<Integer> operator) {
    return numbers(rows).reduce(operator).orElse(null);
  }

  private static @Nullable Double real(@Nullable BigDecimal number) {
    return number == null ? null : (Double) number.doubleValue();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(v -> v).average().orElse(0);
  }

  private static double squares(List<Double> values) {
    return products(values, values);
  }

  private static double products(List<Double> ys, List<Double> xs) {
    double sum = 0;
    for (int i = 0; i < ys.size(); i++) {
      sum += (ys.get(i) - mean(ys)) * (xs.get(i) - mean(xs));
    }
    return sum;
  }

  private static List<Double> positive(List<Double> values) {
    return values.stream().filter(v -> v > 0).toList();
  }

  private static @Nullable Double over(double sum, double divisor) {
    return divisor <= 0 ? null : (Double) (sum / divisor);
  }

  private static @Nullable Double root(@Nullable Double number) {
    return number == null ? null : (Double) Math.sqrt(number);
  }

  private static @Nullable Double intercept(List<Double> ys, List<Double> xs) {
    Double slope = over(products(ys, xs), squares(xs));
    return slope == null ? null : (Double) (mean(ys) - slope * mean(xs));
  }
}
