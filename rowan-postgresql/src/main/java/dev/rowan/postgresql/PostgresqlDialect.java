package dev.rowan.postgresql;

import dev.rowan.dialect.AnsiDialect;
import dev.rowan.render.DistinctOnByRowNumber;
import dev.rowan.render.ExpressionPrinter;
import dev.rowan.render.Feature;
import dev.rowan.render.Features;
import dev.rowan.render.FunctionPrinter;
import dev.rowan.render.LimitedChangeByKey;
import dev.rowan.render.Printing;
import dev.rowan.render.Rewrite;
import java.util.List;

/// PostgreSQL 13 and later. Immutable and thread-safe.
public final class PostgresqlDialect extends AnsiDialect {
  /// The newest version Rowan is tested on.
  public static final PostgresqlDialect POSTGRESQL = of(18, 0);

  private final List<Rewrite> rewrites;

  private PostgresqlDialect(Features features) {
    super(features);
    rewrites =
        List.of(
            new LimitedChangeByKey(features),
            new GroupByParameters(),
            new SeriesAsDates(),
            new DistinctOnByRowNumber(DistinctOnParameters::any),
            new RecursiveSeedWidened(),
            new ParameterTypes(),
            new AmountAsDate(),
            new PatternAsToChar(),
            new GreatestOfNull(),
            new DistinctSorts(),
            new MicrosecondBounds(),
            new JsonAsJsonb());
  }

  /// The dialect of a server of version `major.minor`.
  public static PostgresqlDialect of(int major, int minor) {
    Features features =
        Features.standard("postgresql", major + "." + minor)
            .emulating(
                Feature.PARAMETERS_IN_GROUP_BY, Feature.LIMITED_CHANGE, Feature.GREATEST_OF_NULL)
            .refusing(
                Feature.IGNORE_NULLS,
                Feature.JSON_MERGE_PATCH,
                Feature.INDEX_HINTS,
                Feature.OPTIMIZER_HINTS);
    if (major < 17) {
      features = features.refusing(Feature.MERGE_BY_SOURCE, Feature.MERGE_RETURNING);
    }
    if (major < 14) {
      features = features.refusing(Feature.SEARCH_AND_CYCLE);
    }
    return new PostgresqlDialect(major < 15 ? features.refusing(Feature.MERGE) : features);
  }

  // The wire protocol counts them in 16 bits.
  @Override
  public int parameterLimit() {
    return 65_535;
  }

  @Override
  protected List<Rewrite> rewrites() {
    return rewrites;
  }

  @Override
  public ExpressionPrinter expressions(Printing out) {
    return new PostgresqlExpressionPrinter(out);
  }

  @Override
  public FunctionPrinter functions(Printing out) {
    return new PostgresqlFunctionPrinter(out);
  }
}
