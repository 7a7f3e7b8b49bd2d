package dev.rowan.sqlite;

import dev.rowan.dialect.AnsiDialect;
import dev.rowan.render.DdlPrinter;
import dev.rowan.render.DeleteUsingAsExists;
import dev.rowan.render.DistinctOnByRowNumber;
import dev.rowan.render.DmlPrinter;
import dev.rowan.render.ExpressionPrinter;
import dev.rowan.render.Feature;
import dev.rowan.render.Features;
import dev.rowan.render.FunctionPrinter;
import dev.rowan.render.GroupingSetsAsUnion;
import dev.rowan.render.HypotheticalAsCounts;
import dev.rowan.render.IntervalFrameAsNumber;
import dev.rowan.render.LateralAsWindow;
import dev.rowan.render.LiteralPrinter;
import dev.rowan.render.PercentilesAsNumbered;
import dev.rowan.render.Printing;
import dev.rowan.render.QuantifiedAsBounds;
import dev.rowan.render.QueryPrinter;
import dev.rowan.render.Rewrite;
import dev.rowan.render.SeriesAsRecursion;
import dev.rowan.render.TiesByRank;
import dev.rowan.render.TypePrinter;
import java.util.List;

/// SQLite 3.46 and later. Immutable and thread-safe.
public final class SqliteDialect extends AnsiDialect {
  /// The newest version Rowan is tested on.
  public static final SqliteDialect SQLITE = of(3, 54);

  private final List<Rewrite> rewrites;

  private SqliteDialect(Features features) {
    super(features);
    rewrites =
        List.of(
            new JsonWithoutEquality(features),
            new SeriesAsRecursion(),
            new LateralAsWindow(),
            new UnnestAsJsonEach(),
            new QuantifiedAsBounds(),
            new GroupingSetsAsUnion(),
            new PercentilesAsNumbered(),
            new HypotheticalAsCounts(),
            new IntervalFrameAsNumber(Nanoseconds::of),
            new DeleteUsingAsExists(features),
            new ValuesAsCommonTable(),
            new DistinctOnByRowNumber(),
            new TiesByRank(),
            new AllByRowNumber(),
            new EnclosedArmAsTable(),
            new DefaultAsExpression(),
            new AmountAsModifiers(),
            new PatternAsStrftime(),
            new DistinctJoinAsJson(),
            new ScaledDecimals());
  }

  /// The dialect of a library of version `major.minor`.
  public static SqliteDialect of(int major, int minor) {
    return new SqliteDialect(
        Features.standard("sqlite", major + "." + minor)
            .emulating(
                Feature.INDEX_HINTS,
                Feature.OVERRIDING_SYSTEM_VALUE,
                Feature.DELETE_USING,
                Feature.LATERAL,
                Feature.TABLE_FUNCTIONS,
                Feature.UNNEST,
                Feature.SERIES,
                Feature.QUANTIFIED,
                Feature.GROUPING_SETS,
                Feature.ORDERED_SETS,
                Feature.FRAME_INTERVAL,
                Feature.DEFAULT_AS_VALUE,
                Feature.LIKE_MINDS_CASE,
                Feature.INTERVAL_ARITHMETIC,
                Feature.EXACT_DECIMALS,
                Feature.ARRAY_PARAMETERS,
                Feature.OFFSET_WITHOUT_LIMIT,
                Feature.JSON_EQUALITY,
                Feature.JSON_MERGE_PATCH,
                Feature.ENFORCED_LENGTH,
                Feature.ADD_FOREIGN_KEY,
                Feature.SET_PARENTHESES,
                Feature.INTERSECT_ALL,
                Feature.DISTINCT_ON,
                Feature.VALUES_TABLE,
                Feature.WITH_TIES,
                Feature.TEXT_FUNCTIONS,
                Feature.REGULAR_EXPRESSIONS,
                Feature.CALENDAR,
                Feature.TIME_ZONES,
                Feature.GREATEST_OF_NULL,
                Feature.STRICT_CASTS,
                Feature.DISTINCT_JOIN,
                Feature.BIT_AGGREGATES,
                Feature.STATISTICS)
            .refusing(
                Feature.ARRAYS,
                Feature.JSON_GROUPING,
                Feature.JSON_CONTAINS,
                Feature.JSON_CONCAT,
                Feature.JSON_STRIP_NULLS,
                Feature.JSON_PATH,
                Feature.SYMBOL_OPERATORS,
                Feature.OPTIMIZER_HINTS,
                Feature.OVERRIDING_USER_VALUE,
                Feature.RETURNING_OTHER_TABLES,
                Feature.MERGE,
                Feature.MERGE_BY_SOURCE,
                Feature.MERGE_RETURNING,
                Feature.UPSERT_OUTCOME,
                Feature.TABLESAMPLE,
                Feature.IGNORE_NULLS)
            .refusing(
                Feature.DATA_CHANGE_IN_WITH,
                Feature.SEARCH_AND_CYCLE,
                Feature.ROW_LOCKS,
                Feature.KEY_LOCKS,
                Feature.LOCK_OF,
                Feature.SKIP_LOCKED));
  }

  // SQLITE_MAX_VARIABLE_NUMBER, as the library is built.
  @Override
  public int parameterLimit() {
    return 32_766;
  }

  @Override
  protected List<Rewrite> rewrites() {
    return rewrites;
  }

  @Override
  public TypePrinter types() {
    return SqliteTypePrinter.SQLITE;
  }

  @Override
  public LiteralPrinter literals() {
    return SqliteLiteralPrinter.SQLITE;
  }

  @Override
  public ExpressionPrinter expressions(Printing out) {
    return new SqliteExpressionPrinter(out);
  }

  @Override
  public FunctionPrinter functions(Printing out) {
    return new SqliteFunctionPrinter(out);
  }

  @Override
  public QueryPrinter queries(Printing out) {
    return new SqliteQueryPrinter(out);
  }

  @Override
  public DmlPrinter dml(Printing out) {
    return new SqliteDmlPrinter(out);
  }

  @Override
  public DdlPrinter ddl(Printing out) {
    return new SqliteDdlPrinter(out);
  }
}
