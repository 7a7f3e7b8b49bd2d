package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Expression;
import dev.rowan.ast.FromItem;
import dev.rowan.ast.SampledTable;
import dev.rowan.type.SqlType;
import org.jspecify.annotations.Nullable;

/// Some of the rows of a table, in `from`: `table tablesample bernoulli (percent)`. Its columns are
/// the table's. Immutable. PostgreSQL has it; SQLite, MySQL and MariaDB refuse it.
public final class Sampled implements Source {
  private final TableOf<?> table;
  private final SampledTable.Method method;
  private final double percent;
  private final @Nullable Expression seed;

  private Sampled(
      TableOf<?> table, SampledTable.Method method, double percent, @Nullable Expression seed) {
    this.table = table;
    this.method = method;
    this.percent = percent;
    this.seed = seed;
  }

  /// `table tablesample bernoulli (percent)`: each row with that chance.
  public static Sampled bernoulli(TableOf<?> table, double percent) {
    return of(table, SampledTable.Method.BERNOULLI, percent);
  }

  /// `table tablesample system (percent)`: each page of rows with that chance.
  public static Sampled system(TableOf<?> table, double percent) {
    return of(table, SampledTable.Method.SYSTEM, percent);
  }

  private static Sampled of(TableOf<?> table, SampledTable.Method method, double percent) {
    if (!(percent >= 0 && percent <= 100)) {
      throw new InvalidStatement(
          "ROWAN-1167",
          "a sample of %s percent of %s is asked; give 0 to 100".formatted(percent, table));
    }
    return new Sampled(table, method, percent, null);
  }

  /// `… repeatable (seed)`: the same rows each time, as long as the table does not change.
  public Sampled repeatable(long seed) {
    return new Sampled(table, method, percent, new Bind((double) seed, SqlType.DOUBLE));
  }

  TableOf<?> table() {
    return table;
  }

  @Override
  public FromItem source() {
    return new SampledTable(table.ref(), method, new Bind(percent, SqlType.DOUBLE), seed);
  }

  @Override
  public String toString() {
    return table.toString();
  }
}
