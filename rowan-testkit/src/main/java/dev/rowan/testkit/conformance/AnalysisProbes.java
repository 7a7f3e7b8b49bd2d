package dev.rowan.testkit.conformance;

import static dev.rowan.sql.Frame.CURRENT_ROW;
import static dev.rowan.sql.Frame.UNBOUNDED_FOLLOWING;
import static dev.rowan.sql.Frame.UNBOUNDED_PRECEDING;
import static dev.rowan.sql.Frame.preceding;
import static dev.rowan.sql.Grouping.grouping;
import static dev.rowan.sql.OrderedSets.percentileCont;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.rollup;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.WindowFunctions.firstValue;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;

import dev.rowan.render.Feature;
import dev.rowan.sql.Row;
import dev.rowan.sql.Window;
import java.time.Duration;
import java.util.List;

/// The probes of grouping, windows and comparisons with all rows of a query.
final class AnalysisProbes {
  private AnalysisProbes() {}

  static Probe of(Feature feature) {
    return switch (feature) {
      case QUANTIFIED -> Probe.of(feature, AnalysisProbes::quantified, "ada", "alan", "grace");
      case LIMITED_SUBQUERY -> Probe.of(feature, AnalysisProbes::limitedSubquery, "ada", "grace");
      case GROUPING_SETS ->
          Probe.of(feature, AnalysisProbes::groupingSets, "0 1 1", "0 2 2", "0 - 1", "1 - 4");
      case ORDERED_SETS -> Probe.of(feature, AnalysisProbes::orderedSets, 15.0);
      case IGNORE_NULLS -> Probe.of(feature, AnalysisProbes::ignoreNulls, 20, 20, 10);
      case FRAME_GROUPS -> Probe.of(feature, AnalysisProbes::frameGroups, 3L, 3L, 1L);
      case FRAME_EXCLUSION -> Probe.of(feature, AnalysisProbes::frameExclusion, 2L, 2L, 2L);
      case FRAME_INTERVAL -> Probe.of(feature, AnalysisProbes::frameInterval, 1L, 2L, 2L, 2L);
      default -> throw new IllegalArgumentException("no probe here: " + feature);
    };
  }

  /// One condition that holds for two of three, one for none: null decides.
  private static List<?> quantified(Trial trial) {
    var scores = select(USERS.as("other").score).from(USERS.as("other"));
    List<String> any =
        trial.list(select(USERS.username).where(USERS.score.ltAny(scores)).orderBy(USERS.id));
    List<String> all =
        trial.list(
            select(USERS.username)
                .where(
                    USERS.id.leAll(
                        select(USERS.as("other").id)
                            .from(USERS.as("other"))
                            .where(USERS.as("other").id.gt(2))))
                .orderBy(USERS.username));
    List<String> none = trial.list(select(USERS.username).where(USERS.score.geAll(scores)));
    return any.equals(List.of("ada")) && none.isEmpty() ? all : any;
  }

  private static List<?> limitedSubquery(Trial trial) {
    var other = USERS.as("other");
    var first = select(other.id).from(other).orderBy(other.id).limit(2);
    return trial.list(select(USERS.username).where(USERS.id.in(first)).orderBy(USERS.id));
  }

  private static List<?> groupingSets(Trial trial) {
    var total = grouping(POSTS.userId).as("total");
    var number = count().as("number");
    List<Row> rows =
        trial.list(
            select(total, POSTS.userId, number)
                .from(POSTS)
                .groupBy(rollup(POSTS.userId))
                .orderBy(total, POSTS.userId.nullsLast()));
    return rows.stream()
        .map(row ->
            row.get(total)
                + " "
                + row.find(POSTS.userId).map(String::valueOf).orElse("-")
                + " "
                + row.get(number))
        .toList();
  }

  private static List<?> orderedSets(Trial trial) {
    return trial.list(select(percentileCont(0.5, USERS.score)).from(USERS));
  }

  private static List<?> ignoreNulls(Trial trial) {
    Window backwards =
        partitionBy().orderBy(USERS.id.desc()).rows(UNBOUNDED_PRECEDING, CURRENT_ROW);
    var next =
        firstValue(USERS.score)
            .ignoreNulls()
            .over(backwards.rows(CURRENT_ROW, UNBOUNDED_FOLLOWING));
    List<Row> rows = trial.list(select(USERS.id, next).from(USERS).orderBy(USERS.id.desc()));
    return rows.stream().map(row -> row.get(next)).toList();
  }

  private static List<?> frameGroups(Trial trial) {
    Window peers = partitionBy().orderBy(USERS.active).groups(preceding(1), CURRENT_ROW);
    return trial.list(select(count().over(peers)).from(USERS).orderBy(USERS.id));
  }

  private static List<?> frameExclusion(Trial trial) {
    Window others =
        partitionBy().rows(UNBOUNDED_PRECEDING, UNBOUNDED_FOLLOWING).excludingCurrentRow();
    return trial.list(select(count().over(others)).from(USERS));
  }

  private static List<?> frameInterval(Trial trial) {
    Window day =
        partitionBy().orderBy(POSTS.createdAt).range(preceding(Duration.ofDays(1)), CURRENT_ROW);
    return trial.list(select(count().over(day)).from(POSTS).orderBy(POSTS.id));
  }
}
