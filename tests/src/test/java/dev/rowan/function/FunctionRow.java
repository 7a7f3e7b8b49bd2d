package dev.rowan.function;

import static dev.rowan.model.SampleTable.SAMPLES;
import static dev.rowan.sql.Sql.select;

import dev.rowan.model.Sample;
import dev.rowan.render.UnsupportedFeature;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Row;
import dev.rowan.testkit.TestDatabase;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A function: an expression over [Sample], and what it means for a row, computed in Java.
record FunctionRow(String name, Expr<?> sql, Function<Sample, @Nullable Object> meaning)
    implements Tried {

  /// A function of one value, null where that is.
  static <T extends @Nullable Object, E> FunctionRow of(
      String name,
      E operand,
      Function<Sample, T> value,
      Function<E, Expr<?>> sql,
      Function<T, @Nullable Object> meaning) {
    return new FunctionRow(
        name,
        sql.apply(operand),
        row -> {
          T given = value.apply(row);
          return given == null ? null : meaning.apply(given);
        });
  }

  /// A function of two values, null where either is.
  static <T extends @Nullable Object, U extends @Nullable Object> FunctionRow ofTwo(
      String name,
      Expr<?> sql,
      Function<Sample, T> first,
      Function<Sample, U> second,
      BiFunction<T, U, @Nullable Object> meaning) {
    return new FunctionRow(
        name,
        sql,
        row -> {
          T one = first.apply(row);
          U other = second.apply(row);
          return one == null || other == null ? null : meaning.apply(one, other);
        });
  }

  @Override
  public void requireMeaningOn(TestDatabase database) {
    database.<RuntimeException>rolledBack(db -> {
      List<Row> actual;
      try {
        actual = db.list(select(SAMPLES.id, sql).from(SAMPLES).orderBy(SAMPLES.id));
      } catch (UnsupportedFeature refused) {
        return;
      }
      List<Sample> rows = db.list(select(SAMPLES).orderBy(SAMPLES.id));
      for (int i = 0; i < rows.size(); i++) {
        requireEqual(actual.get(i).orNull(sql), meaning.apply(rows.get(i)), rows.get(i).toString());
      }
    });
  }
}
