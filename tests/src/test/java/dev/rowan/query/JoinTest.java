package dev.rowan.query;

import static dev.rowan.model.ProfileTable.PROFILES;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.model.Profile;
import dev.rowan.sql.Row;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.Post;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JoinTest {
  @OnDatabases
  void anInnerJoinGivesPairs(Transaction db) {
    List<Row> rows =
        db.list(
            select(USERS.username, POSTS.title)
                .from(USERS)
                .join(POSTS, POSTS.userId.eq(USERS.id))
                .orderBy(POSTS.id));

    assertThat(rows.stream().map(row -> row.get(USERS.username)))
        .containsExactly("ada", "grace", "grace");
  }

  @OnDatabases
  void aLeftJoinKeepsRowsWithoutAPartner(Transaction db) {
    List<Row> rows =
        db.list(
            select(USERS.username, POSTS)
                .from(USERS)
                .leftJoin(USERS.posts())
                .orderBy(USERS.id, POSTS.id));

    assertThat(rows).hasSize(4);
    assertThat(rows.get(0).get(POSTS)).isInstanceOf(Post.class);
    assertThat(rows.get(3).orNull(POSTS)).isNull();
    assertThat(rows.get(3).find(POSTS)).isEmpty();
  }

  @OnDatabases
  void readingAnAbsentRowIsRefusedByName(Transaction db) {
    Row alan =
        db.one(
            select(USERS.username, POSTS)
                .from(USERS)
                .leftJoin(USERS.posts())
                .where(USERS.username.eq("alan")));

    assertRefused("ROWAN-1401", () -> alan.get(POSTS)).contains("posts", "outer join");
  }

  @OnDatabases
  @Tag("case:drizzle-6")
  void aMatchedRowIsPresentThoughAllButItsKeyIsNull(Transaction db) {
    List<Row> rows =
        db.list(
            select(USERS.username, PROFILES)
                .from(USERS)
                .leftJoin(PROFILES, PROFILES.userId.eq(USERS.id))
                .orderBy(USERS.id));

    assertThat(rows.get(0).get(PROFILES)).isEqualTo(new Profile(1, null, null));
    assertThat(rows.get(1).find(PROFILES)).isEmpty();
  }

  @OnDatabases
  @Tag("case:drizzle-6")
  void aRowReachedByAPathIsAbsentExactlyWhereThereIsNone(Transaction db) {
    var author = POSTS.author();
    List<Row> rows = db.list(select(POSTS.title, author).orderBy(POSTS.id));

    assertThat(rows.get(0).get(author).username()).isEqualTo("ada");
    assertRefused("ROWAN-1401", () -> rows.get(3).get(author)).contains("author");
  }

  @Test
  @Tag("case:java-peers-4")
  void aPathUsedTwiceIsJoinedOnceAndLeftWhereItMayBeNull() {
    String sql =
        "select posts.title, author.username from posts"
            + " left join users as author on author.id = posts.user_id where author.score > ?";
    assertThat(select(POSTS.title, POSTS.author().username).where(POSTS.author().score.gt(10)))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql)
        .binding(10);
  }

  @Test
  @Tag("case:java-peers-4")
  void aPathAlongColumnsThatAreNotNullIsAnInnerJoin() {
    String sql =
        "select post.title, author.username from post_tags"
            + " join posts as post on post.id = post_tags.post_id"
            + " left join users as author on author.id = post.user_id"
            + " where author.username = ?";
    var author = POST_TAGS.post().author();
    assertThat(select(POST_TAGS.post().title, author.username).where(author.username.eq("grace")))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql)
        .binding("grace");
  }

  @OnDatabases
  @Tag("case:java-peers-4")
  void aPathOfTwoStepsReadsTheFarRow(Transaction db) {
    assertThat(
            db.list(
                select(POST_TAGS.post().author().username)
                    .where(POST_TAGS.tag().name.eq("history"))
                    .orderBy(POST_TAGS.post().id)))
        .containsExactly("ada", "grace");
  }

  @OnDatabases
  void aLinkTableIsJoinedAlongTheRelation(Transaction db) {
    assertThat(
            db.list(
                select(TAGS.name)
                    .from(POSTS)
                    .join(POSTS.tags())
                    .where(POSTS.id.eq(3))
                    .orderBy(TAGS.name)))
        .containsExactly("code", "history");
  }

  @OnDatabases
  void aTableIsJoinedWithItselfUnderAnAlias(Transaction db) {
    var other = USERS.as("other");

    assertThat(
            db.list(
                select(other.username)
                    .from(USERS)
                    .join(other, other.id.gt(USERS.id))
                    .where(USERS.username.eq("grace"))))
        .containsExactly("alan");
  }

  @Test
  @Tag("case:sqlalchemy-B6")
  void twoTablesUnderOneAliasAreRefused() {
    var one = USERS.as("x");
    var two = POSTS.as("x");

    assertThat(select(one.id, two.id).from(one).join(two, two.userId.eq(one.id)))
        .failsOn(POSTGRESQL, "ROWAN-1202")
        .failsOn(SQLITE, "ROWAN-1202");
  }

  @Test
  void oneTableTwiceWithoutAliasIsRefused() {
    assertThat(select(USERS.id).from(USERS).join(USERS, USERS.id.eq(1L)))
        .failsOn(POSTGRESQL, "ROWAN-1202");
  }

  @Test
  @Tag("case:sqlalchemy-B28")
  void anAccidentalCartesianProductIsRefused() {
    assertThat(select(USERS.id, POSTS.id).from(USERS, POSTS))
        .failsOn(POSTGRESQL, "ROWAN-1211")
        .failsOn(SQLITE, "ROWAN-1211");
  }

  @Test
  @Tag("case:sqlalchemy-B28")
  void aJoinOnAConditionThatConnectsNothingIsRefused() {
    assertThat(select(USERS.id, POSTS.id).from(USERS).join(POSTS, USERS.active))
        .failsOn(POSTGRESQL, "ROWAN-1211");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-B28")
  void aCrossJoinGivesEveryPair(Transaction db) {
    assertThat(db.list(select(USERS.id, POSTS.id).from(USERS).crossJoin(POSTS))).hasSize(12);
  }

  @OnDatabases
  void aConditionInWhereConnectsTablesInFrom(Transaction db) {
    assertThat(db.list(select(POSTS.title).from(USERS, POSTS).where(POSTS.userId.eq(USERS.id))))
        .hasSize(3);
  }

  @Test
  void aJoinWithoutConditionIsRefused() {
    assertRefused("ROWAN-1205", () -> select(USERS.id).from(USERS).join(TAGS));
  }

  @Test
  void aColumnOfATableThatIsNotInFromIsRefused() {
    assertThat(select(USERS.id).from(USERS).where(POSTS.id.eq(1)))
        .failsOn(POSTGRESQL, "ROWAN-1201")
        .failsOn(SQLITE, "ROWAN-1201");
  }

  @OnDatabases
  void aPathOrdersAndGroups(Transaction db) {
    var author = POSTS.author().username;

    assertThat(
            db.list(
                select(POSTS.title)
                    .where(POSTS.userId.isNotNull())
                    .orderBy(author.desc(), POSTS.id)))
        .containsExactly("Compilers", "50% of it", "Notes on the Engine");
    assertThat(db.list(select(author).groupBy(author).having(count().gt(1))))
        .containsExactly("grace");
  }

  @OnDatabases
  void aPathMayStandInTheConditionOfALaterJoin(Transaction db) {
    var other = POSTS.as("other");

    assertThat(
            db.list(
                select(other.id)
                    .from(POSTS)
                    .join(other, other.title.ne(POSTS.author().username))
                    .where(POSTS.author().username.eq("ada"))
                    .orderBy(other.id)))
        .hasSameSizeAs(db.list(select(POSTS)));
  }

  @Test
  void aPathIsJoinedBesideItsStart() {
    var other = POSTS.as("other");
    String sql =
        "select other.id from posts left join users as author on author.id = posts.user_id"
            + " join posts as other on other.title = author.username";
    assertThat(select(other.id).from(POSTS).join(other, other.title.eq(POSTS.author().username)))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @Test
  void theConditionOfAJoinSeesNothingThatIsJoinedLater() {
    assertRefused(
        "ROWAN-1201",
        () ->
            select(USERS.id)
                .from(USERS)
                .join(POST_TAGS, POST_TAGS.postId.eq(POSTS.id))
                .join(POSTS, POSTS.userId.eq(USERS.id))
                .sql(SQLITE));
  }

  @Test
  void aCrossJoinExcusesNoOtherProduct() {
    assertRefused(
        "ROWAN-1211",
        () ->
            select(USERS.id)
                .from(USERS)
                .join(POSTS, POSTS.title.eq("x"))
                .crossJoin(TAGS)
                .sql(SQLITE));
  }
}
