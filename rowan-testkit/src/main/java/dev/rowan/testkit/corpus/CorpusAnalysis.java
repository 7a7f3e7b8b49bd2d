package dev.rowan.testkit.corpus;

import static dev.rowan.sql.Frame.CURRENT_ROW;
import static dev.rowan.sql.Frame.UNBOUNDED_PRECEDING;
import static dev.rowan.sql.Frame.preceding;
import static dev.rowan.sql.Grouping.cube;
import static dev.rowan.sql.Grouping.grouping;
import static dev.rowan.sql.Grouping.set;
import static dev.rowan.sql.Grouping.sets;
import static dev.rowan.sql.OrderedSets.median;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.rollup;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.WindowFunctions.firstValue;
import static dev.rowan.sql.WindowFunctions.lag;
import static dev.rowan.sql.WindowFunctions.ntile;
import static dev.rowan.sql.WindowFunctions.percentRank;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;

import dev.rowan.sql.Statement;
import dev.rowan.sql.Window;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What analysts ask: groupings at once, windows, percentiles, comparisons with all rows.
final class CorpusAnalysis {
  private CorpusAnalysis() {}

  static void addTo(Map<String, Statement> all) {
    groupings(all);
    windows(all);
    comparisons(all);
    all.put("a median", select(median(USERS.score)).from(USERS));
  }

  private static void groupings(Map<String, Statement> all) {
    var number = count().as("number");
    all.put(
        "a rollup",
        select(USERS.active, USERS.lastName, number)
            .from(USERS)
            .groupBy(rollup(USERS.active, USERS.lastName)));
    all.put(
        "a cube in order",
        select(USERS.active, grouping(USERS.active), number)
            .from(USERS)
            .groupBy(cube(USERS.active, USERS.lastName))
            .having(count().gt(0))
            .orderBy(number.desc(), USERS.active)
            .limit(3));
    all.put(
        "grouping sets",
        select(USERS.lastName, number)
            .from(USERS)
            .groupBy(sets(set(USERS.lastName, USERS.active), set(USERS.lastName), set())));
  }

  private static void windows(Map<String, Statement> all) {
    Window named = partitionBy(POSTS.userId).orderBy(POSTS.id).named("w");
    all.put(
        "a window under a name",
        select(rowNumber().over(named), lag(POSTS.title, 2, "none").over(named)).from(POSTS));
    all.put(
        "shares and first values",
        select(ntile(2).over(named), percentRank().over(named), firstValue(POSTS.title).over(named))
            .from(POSTS));
    Window groups = partitionBy().orderBy(USERS.active).groups(preceding(1), CURRENT_ROW);
    all.put("a frame of groups", select(count().over(groups)).from(USERS));
    Window others = partitionBy().orderBy(USERS.id).rows(UNBOUNDED_PRECEDING, CURRENT_ROW);
    all.put(
        "a frame without its row",
        select(sum(USERS.id).over(others.excludingCurrentRow())).from(USERS));
    Window near = partitionBy().orderBy(USERS.score).range(preceding(5), CURRENT_ROW);
    all.put("a range of numbers", select(count().over(near)).from(USERS));
    Window day =
        partitionBy().orderBy(POSTS.createdAt).range(preceding(Duration.ofDays(1)), CURRENT_ROW);
    all.put("a range of time", select(count().over(day)).from(POSTS));
  }

  private static void comparisons(Map<String, Statement> all) {
    all.put("greater than all", select(USERS.username).where(USERS.id.gtAll(select(POSTS.userId))));
    all.put(
        "not equal to any",
        select(USERS.username).where(USERS.id.eqAny(select(POSTS.userId)).not()));
    var pair = row(POST_TAGS.postId, POST_TAGS.tagId);
    all.put(
        "a row in a list of rows",
        select(POST_TAGS.tagId).where(pair.in(List.of(pair.of(1, 1), pair.of(3, 2)))));
  }
}
