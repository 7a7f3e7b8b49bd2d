package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.selectDistinct;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.Post;
import org.junit.jupiter.api.Test;

/// `distinct on` and `with ties`.
class FirstRowsTest {
  // --- distinct on

  @Test
  void distinctOnKeepsTheFirstOfEveryGroup() {
    assertThat(
            select(POSTS.title)
                .distinctOn(POSTS.userId)
                .orderBy(POSTS.userId.nullsLast(), POSTS.createdAt.desc())
                .limit(2))
        .printsOn(
            POSTGRESQL,
            "select distinct on (posts.user_id) posts.title from posts"
                + " order by posts.user_id nulls last, posts.created_at desc limit ?")
        .printsOn(
            SQLITE,
            "select numbered.c1 as title from (select posts.title as c1, posts.user_id as k2,"
                + " posts.created_at as k3, row_number() over (partition by posts.user_id order by"
                + " posts.created_at desc) as place from posts) as numbered where numbered.place ="
                + " ? order by numbered.k2 nulls last, numbered.k3 desc limit ?");
  }

  @OnDatabases
  void theLatestPostOfEveryUser(Transaction db) {
    assertThat(
            db
                .list(
                    select(POSTS)
                        .distinctOn(POSTS.userId)
                        .orderBy(POSTS.userId.nullsLast(), POSTS.createdAt.desc()))
                .stream()
                .map(Post::title))
        .containsExactly("Notes on the Engine", "50% of it", "Anonymous");
  }

  @OnDatabases
  void distinctOnAnExpressionThatIsSelected(Transaction db) {
    var initial = USERS.username.substring(1, 1).as("initial");

    assertThat(
            db
                .list(
                    select(initial, USERS.username)
                        .distinctOn(initial)
                        .orderBy(initial, USERS.username.desc())
                        .offset(1))
                .stream()
                .map(row -> row.get(initial) + " " + row.get(USERS.username)))
        .containsExactly("g grace");
  }

  @OnDatabases
  void distinctOnAnExpressionThatIsNotSelected(Transaction db) {
    assertThat(
            db.list(
                select(USERS.username)
                    .distinctOn(USERS.username.substring(1, 1))
                    .orderBy(USERS.username.substring(1, 1), USERS.username.desc())))
        .containsExactly("alan", "grace");
  }

  @OnDatabases
  void distinctOnGroups(Transaction db) {
    var posts = count();

    assertThat(
            db
                .list(
                    select(POST_TAGS.postId, posts)
                        .from(POST_TAGS)
                        .groupBy(POST_TAGS.postId)
                        .distinctOn(posts)
                        .orderBy(posts, POST_TAGS.postId.desc()))
                .stream()
                .map(row -> row.get(POST_TAGS.postId) + " " + row.get(posts)))
        .containsExactly("2 1", "3 2");
  }

  @Test
  void anOrderThatBeginsOtherwiseIsRefused() {
    var titles = select(POSTS.title).distinctOn(POSTS.userId, POSTS.text);

    assertThat(titles.orderBy(POSTS.createdAt, POSTS.userId)).failsOn(POSTGRESQL, "ROWAN-1231");
    assertThat(titles.orderBy(POSTS.text, POSTS.createdAt)).failsOn(SQLITE, "ROWAN-1231");
    assertThat(selectDistinct(POSTS.title).distinctOn(POSTS.title)).failsOn(SQLITE, "ROWAN-1231");
  }

  // --- with ties

  @Test
  void tiesOfTheLastRowAreKept() {
    assertThat(select(POSTS.title).orderBy(POSTS.userId.desc().nullsLast()).limitWithTies(1))
        .printsOn(
            POSTGRESQL,
            "select posts.title from posts order by posts.user_id desc nulls last"
                + " fetch first ? rows with ties")
        .printsOn(
            SQLITE,
            "select ranked.c1 as title from (select posts.title as c1, posts.user_id as k2, rank()"
                + " over (order by posts.user_id desc nulls last) as place from posts) as ranked"
                + " where ranked.place <= ? order by ranked.k2 desc nulls last");
  }

  @OnDatabases
  void theyCountBehindTheLastRow(Transaction db) {
    var byTag = select(POST_TAGS.postId).orderBy(POST_TAGS.tagId);

    assertThat(db.list(byTag.limitWithTies(1))).containsExactlyInAnyOrder(1L, 3L);
    assertThat(db.list(byTag.limitWithTies(3))).hasSize(4);
    assertThat(db.list(byTag.limitWithTies(1).offset(2))).hasSize(2);
    assertThat(db.list(byTag.limitWithTies(1).offset(1))).hasSize(1);
    assertThat(db.list(byTag.limitWithTies(1).offset(3))).hasSize(1);
  }

  @OnDatabases
  void equalRowsAreDroppedBeforeTiesAreCounted(Transaction db) {
    assertThat(
            db.list(
                selectDistinct(POST_TAGS.tagId, USERS.active)
                    .from(POST_TAGS)
                    .crossJoin(USERS)
                    .orderBy(POST_TAGS.tagId)
                    .limitWithTies(1)))
        .hasSize(2);
  }

  @OnDatabases
  void aTiedOrderOfGroups(Transaction db) {
    var posts = count();

    assertThat(
            db.list(
                select(POST_TAGS.postId, posts)
                    .from(POST_TAGS)
                    .groupBy(POST_TAGS.postId)
                    .orderBy(posts)
                    .limitWithTies(1)))
        .hasSize(2);
  }

  @Test
  void withoutAnOrderTheyAreRefused() {
    assertThat(select(POSTS.title).limitWithTies(1)).failsOn(POSTGRESQL, "ROWAN-1232");
  }
}
