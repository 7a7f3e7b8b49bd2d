package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.CategoryTable.CATEGORIES;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Joined;
import dev.rowan.sql.Row;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.Post;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Joins inside joins, joins of a table with itself, and joins along foreign keys.
class JoinTreeTest {
  @Test
  @Tag("case:sqlalchemy-B8")
  void aJoinStandsInParenthesesOnTheRightOfAnother() {
    var tagged = Joined.of(POST_TAGS).join(TAGS, TAGS.id.eq(POST_TAGS.tagId));
    String sql =
        "select posts.title, tags.name from posts left join (post_tags join tags on tags.id ="
            + " post_tags.tag_id) on post_tags.post_id = posts.id";
    assertThat(
            select(POSTS.title, TAGS.name)
                .from(POSTS)
                .leftJoin(tagged, POST_TAGS.postId.eq(POSTS.id)))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @OnDatabases
  @Tag("case:sqlalchemy-B8")
  void aNestedJoinIsAbsentAsAWhole(Transaction db) {
    var codes = Joined.of(POST_TAGS).join(TAGS, TAGS.id.eq(POST_TAGS.tagId), TAGS.name.eq("code"));
    List<Row> rows =
        db.list(
            select(POSTS.id, POST_TAGS, TAGS)
                .from(POSTS)
                .leftJoin(codes, POST_TAGS.postId.eq(POSTS.id))
                .orderBy(POSTS.id));

    assertThat(rows.stream().map(row -> row.find(TAGS).isPresent()))
        .containsExactly(false, true, true, false);
    assertThat(rows.stream().map(row -> row.find(POST_TAGS).isPresent()))
        .containsExactly(false, true, true, false);
  }

  @OnDatabases
  void aTableIsReadTwiceUnderTwoNames(Transaction db) {
    var older = POSTS.as("older");
    var pairs =
        select(POSTS, older)
            .from(POSTS)
            .leftJoin(older, older.userId.eq(POSTS.userId), older.createdAt.lt(POSTS.createdAt))
            .orderBy(POSTS.id)
            .map(row -> row.get(POSTS).title() + row.find(older).map(Post::title).orElse("-"));

    assertThat(db.list(pairs))
        .containsExactly("Notes on the Engine-", "Compilers-", "50% of itCompilers", "Anonymous-");
  }

  @Test
  void withoutAConditionTheOneForeignKeyIsFollowed() {
    String sql =
        "select users.username, tags.name from users join posts on users.id = posts.user_id"
            + " left join post_tags on posts.id = post_tags.post_id"
            + " left join tags on tags.id = post_tags.tag_id";
    assertThat(
            select(USERS.username, TAGS.name)
                .from(USERS)
                .join(POSTS)
                .leftJoin(POST_TAGS)
                .leftJoin(TAGS))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @Test
  void whereFromIsInferredTheForeignKeyIsFollowedToo() {
    var owner = USERS.as("owner");
    String sql = "select posts.title from posts join users as owner on owner.id = posts.user_id";
    assertThat(select(POSTS.title).join(owner)).printsOn(POSTGRESQL, sql).printsOn(SQLITE, sql);
  }

  @Test
  void withoutAForeignKeyAJoinNeedsACondition() {
    assertRefused("ROWAN-1205", () -> select(USERS.id).from(USERS).join(TAGS))
        .contains("no foreign key", "users");
  }

  @Test
  void severalForeignKeysAreNamedRatherThanGuessed() {
    assertRefused(
            "ROWAN-1205", () -> select(CATEGORIES.id).from(CATEGORIES).join(CATEGORIES.as("child")))
        .contains("several foreign keys");
  }
}
