package blog;

import static blog.PostTable.POSTS;
import static blog.PostTagTable.POST_TAGS;
import static blog.TagTable.TAGS;
import static blog.UserTable.USERS;
import static dev.rowan.sql.Frame.CURRENT_ROW;
import static dev.rowan.sql.Frame.UNBOUNDED_PRECEDING;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.excluded;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.now;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.recursive;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.when;
import static dev.rowan.sql.Sql.whenPresent;

import dev.rowan.sql.Command;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Harder queries, as an experienced user writes them.
final class Queries {
  private Queries() {}

  /// A username and how much its bearer wrote.
  record Line(String username, long posts, @Nullable String email) {}

  static Query<Row> topThreePerAuthor() {
    var rank =
        rowNumber().over(partitionBy(POSTS.userId).orderBy(POSTS.createdAt.desc())).as("rank");
    var ranked = select(POSTS.id, POSTS.title, POSTS.userId, rank).from(POSTS).as("ranked");
    return select(USERS.username, ranked.column(POSTS.title))
        .from(USERS)
        .join(ranked, ranked.column(POSTS.userId).eq(USERS.id))
        .where(ranked.column(rank).le(3));
  }

  static Query<Row> recursion() {
    var depth = literal(0).as("depth");
    var tree =
        recursive(
            "tree",
            select(POSTS.id, POSTS.userId, depth).from(POSTS).where(POSTS.userId.isNull()),
            self ->
                select(POSTS.id, POSTS.userId, self.column(depth).plus(1))
                    .from(POSTS)
                    .join(self, self.column(POSTS.id).eq(POSTS.userId)));
    return select(tree.column(POSTS.id), tree.column(depth))
        .from(tree)
        .where(tree.column(depth).le(10));
  }

  static Command upsert() {
    return insertInto(USERS)
        .values(UserInsert.of("Ada", "L", "ada").withEmail(null))
        .onConflict(USERS.username)
        .update(u ->
            u.set(USERS.email, coalesce(excluded(USERS).email, USERS.email))
                .set(USERS.firstName, excluded(USERS).firstName)
                .where(USERS.email.isDistinctFrom(excluded(USERS).email)));
  }

  static Query<Line> mapToRecord() {
    var posts = count(POSTS.id).as("posts");
    return select(USERS.username, USERS.email, posts)
        .from(USERS)
        .leftJoin(USERS.posts())
        .groupBy(USERS.username, USERS.email)
        .map(row -> new Line(row.get(USERS.username), row.get(posts), row.orNull(USERS.email)));
  }

  static Query<Row> scalarSubqueries() {
    var last =
        scalar(max(POSTS.createdAt), q -> q.from(POSTS).where(POSTS.userId.eq(USERS.id)))
            .as("last_post");
    return select(USERS.username, last, scalar(select(count()).from(POSTS)).as("total"))
        .from(USERS)
        .where(last.lt(now().minus(Duration.ofDays(30))))
        .orderBy(last.desc().nullsLast());
  }

  static Query<Row> groupedByCase() {
    var size =
        caseWhen(POSTS.title.length().gt(100), "long")
            .when(POSTS.title.length().gt(50), "medium")
            .otherwise("short");
    var n = caseWhen(POSTS.userId.isNull(), literal(0)).otherwise(1);
    return select(size.upper().as("size"), count(), sum(n))
        .from(POSTS)
        .groupBy(size)
        .orderBy(count().desc());
  }

  static Query<Row> runningTotals() {
    var w = partitionBy(POSTS.userId).orderBy(POSTS.createdAt);
    return select(
            POSTS.id,
            sum(POSTS.title.length()).over(w.rows(UNBOUNDED_PRECEDING, CURRENT_ROW)).as("running"),
            POSTS.title.length().minus(lag(POSTS.title.length()).over(w)).as("delta"),
            max(POSTS.title).over(w).lower().as("m"))
        .from(POSTS);
  }

  static Query<String> selfJoin() {
    var older = POSTS.as("older");
    return select(POSTS, older)
        .from(POSTS)
        .leftJoin(older, older.userId.eq(POSTS.userId), older.createdAt.lt(POSTS.createdAt))
        .map(row -> row.get(POSTS).title() + row.find(older).map(Post::title).orElse("-"));
  }

  static Query<User> optionalFilters(
      @Nullable String prefix, @Nullable Instant since, Set<Long> ids) {
    return select(USERS)
        .where(
            whenPresent(prefix, p -> USERS.lastName.startsWith(p)),
            whenPresent(since, USERS.createdAt::ge),
            when(!ids.isEmpty(), USERS.id.in(ids)));
  }

  static Query<Post> keyset(Instant at, long id) {
    return select(POSTS)
        .where(row(POSTS.createdAt, POSTS.id).lt(at, id))
        .orderBy(POSTS.createdAt.desc(), POSTS.id.desc())
        .limit(50);
  }

  static Query<Row> taggedButNotDraft() {
    return select(POSTS.author().lastName, POSTS.title)
        .from(POSTS)
        .where(
            POSTS
                .tags()
                .any(t -> t.name.eq("sql"))
                .and(POSTS.tags().none(t -> t.name.in(List.of("draft", "spam")))));
  }

  static Query<Long> relationalDivision() {
    return select(POSTS.id)
        .from(POSTS)
        .join(POST_TAGS, POST_TAGS.postId.eq(POSTS.id))
        .join(TAGS, TAGS.id.eq(POST_TAGS.tagId))
        .where(TAGS.name.in(List.of("a", "b")))
        .groupBy(POSTS.id)
        .having(countDistinct(TAGS.id).eq(2));
  }

  static Command everyone() {
    return update(USERS).setNull(USERS.email).set(USERS.lastName, USERS.lastName.upper()).all();
  }
}
