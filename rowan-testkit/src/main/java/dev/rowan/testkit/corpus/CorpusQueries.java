package dev.rowan.testkit.corpus;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.recursive;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.selectDistinct;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.testkit.blog.CategoryTable.CATEGORIES;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;

import dev.rowan.sql.Frame;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.sql.Statement;
import java.util.Map;

/// Queries: clauses, joins, subqueries, common table expressions, windows.
final class CorpusQueries {
  private CorpusQueries() {}

  static void addTo(Map<String, Statement> all) {
    clauses(all);
    joins(all);
    subqueries(all);
    tables(all);
    windows(all);
  }

  private static void clauses(Map<String, Statement> all) {
    all.put("a whole table", select(USERS));
    all.put("one column", select(USERS.username).orderBy(USERS.username));
    all.put("distinct", selectDistinct(USERS.lastName).orderBy(USERS.lastName));
    all.put(
        "every clause",
        select(USERS.lastName, count().as("number"))
            .from(USERS)
            .where(USERS.active)
            .groupBy(USERS.lastName)
            .having(count().gt(0))
            .orderBy(count().desc(), USERS.lastName)
            .limit(10)
            .offset(1));
    all.put("offset alone", select(USERS.username).orderBy(USERS.id).offset(1));
    all.put(
        "nulls ordered", select(USERS.username).orderBy(USERS.score.desc().nullsLast(), USERS.id));
    var initial = USERS.firstName.substring(1, 1);
    all.put(
        "grouped by an expression with parameters",
        select(initial, count()).from(USERS).groupBy(initial).orderBy(initial));
    all.put("aggregates", select(countDistinct(USERS.lastName), max(USERS.score)).from(USERS));
    all.put("a filtered aggregate", select(count().filter(USERS.active)).from(USERS));
  }

  private static void joins(Map<String, Statement> all) {
    all.put(
        "an inner join",
        select(POSTS.title, USERS.username)
            .from(POSTS)
            .join(USERS, USERS.id.eq(POSTS.userId))
            .orderBy(POSTS.id));
    all.put(
        "a left join along a relation",
        select(USERS.username, POSTS).from(USERS).leftJoin(USERS.posts()));
    all.put("a nullable path", select(POSTS.title, POSTS.author().username));
    all.put(
        "paths that are never null",
        select(POST_TAGS.tag().name).where(POST_TAGS.post().title.eq("Compilers")));
    all.put(
        "a table with itself",
        select(USERS.username, USERS.as("other").username)
            .from(USERS)
            .join(USERS.as("other"), USERS.as("other").id.lt(USERS.id)));
    all.put("a cross join", select(USERS.id, POSTS.id).from(USERS).crossJoin(POSTS));
  }

  private static void subqueries(Map<String, Statement> all) {
    all.put(
        "any of a relation",
        select(USERS.username).where(USERS.posts().any(post -> post.title.startsWith("50%"))));
    all.put("none of a relation", select(USERS.username).where(USERS.posts().none()));
    all.put("the count of a relation", select(USERS.username, USERS.posts().count()));
    all.put(
        "any over a link table",
        select(POSTS.title).where(POSTS.tags().any(tag -> tag.name.eq("code"))));
    all.put(
        "exists",
        select(USERS.username).where(exists(select(POSTS.id).where(POSTS.userId.eq(USERS.id)))));
    all.put(
        "in a subquery",
        select(USERS.username).where(USERS.id.in(select(POSTS.userId).where(POSTS.text.isNull()))));
    all.put(
        "a row in a subquery",
        select(POST_TAGS.postId)
            .where(
                row(POST_TAGS.postId, POST_TAGS.tagId)
                    .in(select(POST_TAGS.as("t").postId, POST_TAGS.as("t").tagId))));
  }

  private static void tables(Map<String, Statement> all) {
    var posts = count().as("posts");
    var perUser = select(POSTS.userId, posts).from(POSTS).groupBy(POSTS.userId);
    var derived = perUser.as("per_user");
    all.put(
        "a derived table",
        select(USERS.username, derived.column(posts))
            .from(USERS)
            .join(derived, derived.column(POSTS.userId).eq(USERS.id)));
    var common = cte("per_user", perUser);
    var other = common.as("other");
    all.put(
        "a common table expression read twice",
        select(common.column(posts), other.column(posts))
            .from(common)
            .join(other, other.column(POSTS.userId).eq(common.column(POSTS.userId))));
    all.put("a recursive common table expression", tree());
  }

  private static Select<Row> tree() {
    var depth = literal(1).as("depth");
    var path = CATEGORIES.name.as("path");
    var child = CATEGORIES.as("child");
    var tree =
        recursive(
            "tree",
            select(CATEGORIES.id, depth, path).where(CATEGORIES.parentId.isNull()),
            above ->
                select(
                        child.id,
                        above.column(depth).plus(1),
                        above.column(path).concat(" > ").concat(child.name))
                    .from(above)
                    .join(child, child.parentId.eq(above.column(CATEGORIES.id))));
    return select(tree.column(depth), tree.column(path)).from(tree).orderBy(tree.column(path));
  }

  private static void windows(Map<String, Statement> all) {
    var byAge = partitionBy(POSTS.userId).orderBy(POSTS.createdAt.desc());
    all.put("numbered rows", select(POSTS.title, rowNumber().over(byAge)));
    all.put(
        "a running total",
        select(
            USERS.username,
            sum(USERS.score)
                .over(
                    partitionBy(USERS.active)
                        .orderBy(USERS.id)
                        .rows(Frame.UNBOUNDED_PRECEDING, Frame.CURRENT_ROW))));
    all.put("the row before", select(POSTS.title, lag(POSTS.title).over(byAge)));
  }
}
