package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.notExists;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Row;
import dev.rowan.testkit.OnDatabases;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SubqueryTest {
  @Test
  @Tag("case:drizzle-12")
  @Tag("case:sqlalchemy-B14")
  void existsSeesTheTablesAround() {
    String sql =
        "select users.username from users where exists"
            + " (select posts.id from posts where posts.user_id = users.id)";
    assertThat(
            select(USERS.username).where(exists(select(POSTS.id).where(POSTS.userId.eq(USERS.id)))))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @OnDatabases
  @Tag("case:drizzle-12")
  void existsAndNotExistsShareTheRowsOut(Transaction db) {
    var own = select(POSTS.id).where(POSTS.userId.eq(USERS.id));

    assertThat(db.list(select(USERS.username).where(exists(own)).orderBy(USERS.id)))
        .containsExactly("ada", "grace");
    assertThat(db.list(select(USERS.username).where(notExists(own)))).containsExactly("alan");
  }

  @Test
  @Tag("case:drizzle-48")
  void anyOfARelationIsExists() {
    assertThat(
            select(USERS.username).where(USERS.posts().any(post -> post.title.startsWith("Not"))))
        .printsOn(
            POSTGRESQL,
            "select users.username from users where exists (select 1 from posts"
                + " where posts.user_id = users.id and posts.title like ? escape '\\')")
        .binding("Not%")
        .printsOn(
            SQLITE,
            "select users.username from users where exists (select 1 from posts"
                + " where posts.user_id = users.id and posts.title glob ?)")
        .binding("Not*");
  }

  @OnDatabases
  @Tag("case:drizzle-48")
  void anyGivesNoDuplicates(Transaction db) {
    assertThat(
            db.list(
                select(USERS.username)
                    .where(USERS.posts().any(post -> post.id.gt(0)))
                    .orderBy(USERS.id)))
        .containsExactly("ada", "grace");
  }

  @OnDatabases
  void noneOfARelationIsNotExists(Transaction db) {
    assertThat(db.list(select(USERS.username).where(USERS.posts().none()))).containsExactly("alan");
    assertThat(
            db.list(
                select(USERS.username)
                    .where(USERS.posts().none(post -> post.text.isNull()))
                    .orderBy(USERS.id)))
        .containsExactly("ada", "alan");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-B14")
  void theCountOfARelationIsAValue(Transaction db) {
    var posts = USERS.posts().count();
    List<Row> rows = db.list(select(USERS.username, posts).orderBy(USERS.id));

    assertThat(rows.stream().map(row -> row.get(posts))).containsExactly(1L, 2L, 0L);
  }

  @OnDatabases
  void aRelationOverALinkTableIsAskedAbout(Transaction db) {
    assertThat(
            db.list(
                select(POSTS.id)
                    .where(POSTS.tags().any(tag -> tag.name.eq("code")))
                    .orderBy(POSTS.id)))
        .containsExactly(2L, 3L);
    assertThat(db.one(select(POSTS.tags().count()).from(POSTS).where(POSTS.id.eq(3))))
        .isEqualTo(2L);
  }

  @OnDatabases
  void relationsNestInsideEachOther(Transaction db) {
    assertThat(
            db.list(
                select(USERS.username)
                    .where(USERS.posts().any(post -> post.tags().any(tag -> tag.name.eq("code"))))))
        .containsExactly("grace");
  }

  @OnDatabases
  void inASubqueryKeepsTheRowsFoundThere(Transaction db) {
    var authors = select(POSTS.userId).where(POSTS.userId.isNotNull());

    assertThat(db.list(select(USERS.username).where(USERS.id.in(authors)).orderBy(USERS.id)))
        .containsExactly("ada", "grace");
    assertThat(db.list(select(USERS.username).where(USERS.id.notIn(authors))))
        .containsExactly("alan");
  }

  @OnDatabases
  void aRowIsLookedUpInASubquery(Transaction db) {
    var links = POST_TAGS.as("links");

    assertThat(
            db.list(
                select(POST_TAGS.postId)
                    .where(
                        row(POST_TAGS.postId, POST_TAGS.tagId)
                            .in(select(links.postId, links.tagId).where(links.tagId.eq(2))))
                    .orderBy(POST_TAGS.postId)))
        .containsExactly(2L, 3L);
  }

  @OnDatabases
  void aScalarSubqueryIsAValue(Transaction db) {
    var latest = scalar(max(POSTS.createdAt), query -> query.where(POSTS.userId.eq(USERS.id)));

    assertThat(db.list(select(USERS.username).where(latest.isNull()))).containsExactly("alan");
  }

  @OnDatabases
  void aValueIsComparedWithASubquery(Transaction db) {
    assertThat(
            db.list(
                select(USERS.username)
                    .where(USERS.score.eq(select(max(USERS.as("u").score)).from(USERS.as("u"))))))
        .containsExactly("grace");
  }

  @OnDatabases
  void aDerivedTableIsReadByWhatItSelected(Transaction db) {
    var posts = count().as("posts");
    var perUser =
        select(POSTS.userId, posts)
            .from(POSTS)
            .where(POSTS.userId.isNotNull())
            .groupBy(POSTS.userId)
            .as("per_user");

    assertThat(db.one(select(avg(perUser.column(posts))).from(perUser)))
        .isEqualByComparingTo("1.5");
  }

  @Test
  void aColumnThatADerivedTableLacksIsRefused() {
    var derived = select(POSTS.userId, POSTS.id).as("d");

    assertRefused("ROWAN-1206", () -> derived.column(POSTS.title)).contains("posts.title");
  }

  @Test
  void aDerivedTableDoesNotSeeItsNeighbours() {
    var blind = select(POSTS.id, POSTS.title).where(POSTS.userId.eq(USERS.id)).as("blind");

    assertThat(
            select(USERS.id, blind.column(POSTS.title))
                .from(USERS)
                .join(blind, blind.column(POSTS.id).eq(USERS.id)))
        .failsOn(POSTGRESQL, "ROWAN-1201");
  }

  @OnDatabases
  void aPathStartsAtTheFarEndOfARelation(Transaction db) {
    assertThat(
            db.list(
                select(USERS.username)
                    .where(USERS.posts().any(post -> post.author().username.eq("ada")))))
        .containsExactly("ada");
  }

  @OnDatabases
  void aRelationStartsAtTheFarEndOfAPath(Transaction db) {
    assertThat(
            db.list(
                select(POSTS.title)
                    .where(POSTS.author().posts().any(post -> post.title.eq("Compilers")))
                    .orderBy(POSTS.id)))
        .containsExactly("Compilers", "50% of it");
  }

  @OnDatabases
  void existsIsAValue(Transaction db) {
    var writes = exists(select(POSTS.id).where(POSTS.userId.eq(USERS.id)));

    assertThat(
            db.list(select(USERS.username, writes).from(USERS).orderBy(USERS.id)).stream()
                .map(row -> row.get(writes)))
        .containsExactly(true, true, false);
  }

  @Test
  void aNameThatAnInnerTableHasTakenIsRefused() {
    var hiding = POSTS.as("users");
    assertRefused(
            "ROWAN-1212",
            () ->
                select(USERS.username)
                    .where(exists(select(hiding.id).from(hiding).where(USERS.username.eq("ada"))))
                    .sql(SQLITE))
        .contains("users");
  }
}
