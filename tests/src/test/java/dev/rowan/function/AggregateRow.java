package dev.rowan.function;

import static dev.rowan.model.SampleTable.SAMPLES;
import static dev.rowan.sql.Sql.select;

import dev.rowan.model.Sample;
import dev.rowan.render.UnsupportedFeature;
import dev.rowan.sql.BoolExpr;
import dev.rowan.sql.Expr;
import dev.rowan.sql.Sql;
import dev.rowan.testkit.TestDatabase;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// An aggregate over [Sample]s, and what it means for a list of them, computed in Java.
record AggregateRow(String name, Expr<?> sql, Function<List<Sample>, @Nullable Object> meaning)
    implements Tried {

  /// Over all samples, over one, and over none.
  @Override
  public void requireMeaningOn(TestDatabase database) {
    requireMeaningOn(database, Sql.literal(true), row -> true);
    requireMeaningOn(database, SAMPLES.id.eq(2), row -> row.id() == 2);
    requireMeaningOn(database, SAMPLES.id.lt(0), row -> false);
  }

  private void requireMeaningOn(TestDatabase database, BoolExpr condition, Predicate<Sample> same) {
    database.<RuntimeException>rolledBack(db -> {
      Object actual;
      try {
        actual =
            db.list(select(sql, Sql.count()).from(SAMPLES).where(condition)).getFirst().orNull(sql);
      } catch (UnsupportedFeature refused) {
        return;
      }
      List<Sample> rows =
          db.list(select(SAMPLES).orderBy(SAMPLES.id)).stream().filter(same).toList();
      requireEqual(actual, meaning.apply(rows), rows.size() + " rows");
    });
  }
}
