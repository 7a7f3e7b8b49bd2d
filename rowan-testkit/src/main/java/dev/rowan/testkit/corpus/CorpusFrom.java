package dev.rowan.testkit.corpus;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;

import dev.rowan.sql.Joined;
import dev.rowan.sql.Sampled;
import dev.rowan.sql.Series;
import dev.rowan.sql.Statement;
import dev.rowan.sql.TableFunction;
import dev.rowan.type.SqlType;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/// What can stand in `from`: outer joins, nested joins, lateral tables, functions.
final class CorpusFrom {
  private CorpusFrom() {}

  static void addTo(Map<String, Statement> all) {
    joins(all);
    laterals(all);
    functions(all);
  }

  private static void joins(Map<String, Statement> all) {
    all.put("a right join", select(USERS, POSTS.title).from(USERS).rightJoin(POSTS));
    all.put(
        "a full join",
        select(USERS, POSTS.title)
            .from(USERS)
            .fullJoin(POSTS, POSTS.userId.eq(USERS.id))
            .orderBy(POSTS.id));
    all.put(
        "a full join beside others",
        select(USERS.username, count(TAGS.id))
            .from(USERS)
            .fullJoin(POSTS, POSTS.userId.eq(USERS.id))
            .leftJoin(POSTS.tags())
            .groupBy(USERS.username));
    all.put(
        "a join inside a join",
        select(POSTS.title, TAGS)
            .from(POSTS)
            .leftJoin(Joined.of(POST_TAGS).join(TAGS), POST_TAGS.postId.eq(POSTS.id)));
  }

  private static void laterals(Map<String, Statement> all) {
    var latest =
        select(POSTS.title)
            .where(POSTS.userId.eq(USERS.id))
            .orderBy(POSTS.createdAt.desc())
            .limit(2)
            .as("latest")
            .lateral();
    all.put(
        "the first rows of each",
        select(USERS.username, latest.column(POSTS.title)).from(USERS).leftJoin(latest));
    var number = count().as("number");
    var own = select(number).from(POSTS).where(POSTS.userId.eq(USERS.id)).as("own").lateral();
    all.put(
        "an aggregate of each",
        select(USERS.username, own.column(number)).from(USERS).crossJoin(own));
  }

  private static void functions(Map<String, Statement> all) {
    var names =
        TableFunction.unnest("names", List.of("ada", "alan"), SqlType.TEXT).withOrdinality("place");
    all.put(
        "the elements of an array",
        select(names.number("place", SqlType.BIGINT), USERS.id)
            .from(names)
            .join(USERS, USERS.username.eq(names.text("value"))));
    var days =
        Series.dates("days", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 5), Period.ofDays(1));
    all.put("a series of dates", select(days.value()).from(days).orderBy(days.value()));
    all.put("a sample", select(USERS.username).from(Sampled.system(USERS, 10).repeatable(7)));
  }
}
