package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Projection;
import dev.rowan.sql.Row;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.Post;
import dev.rowan.testkit.blog.User;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Right and full joins, and what they leave absent.
class OuterJoinTest {
  @OnDatabases
  @Tag("case:drizzle-2")
  void aLeftJoinReadsTheJoinedRowAsAbsentWhereThereIsNone(Transaction db) {
    List<Row> rows =
        db.list(
            select(USERS, POSTS)
                .from(USERS)
                .leftJoin(POSTS, POSTS.userId.eq(USERS.id))
                .orderBy(USERS.id, POSTS.id));

    assertThat(rows.stream().map(row -> row.get(USERS).username() + ":" + title(row)))
        .containsExactly("ada:Notes on the Engine", "grace:Compilers", "grace:50% of it", "alan:-");
  }

  @OnDatabases
  @Tag("case:java-peers-10")
  void columnsOfAnAbsentRowAreNullAndSaySo(Transaction db) throws NoSuchMethodException {
    Row alan =
        db.one(
            select(USERS.username, POSTS.title)
                .from(USERS)
                .leftJoin(POSTS)
                .where(USERS.username.eq("alan")));

    assertThat(alan.orNull(POSTS.title)).isNull();
    assertThat(alan.find(POSTS.title)).isEmpty();
    assertRefused("ROWAN-1401", () -> alan.get(POSTS.title)).contains("posts.title", "orNull");
    // What a nullness checker reads: the value must be checked before it is used.
    assertThat(
            Row.class
                .getMethod("orNull", Projection.class)
                .getAnnotatedReturnType()
                .isAnnotationPresent(Nullable.class))
        .isTrue();
  }

  @OnDatabases
  void aRightJoinKeepsEveryRowOfTheRightSide(Transaction db) {
    List<Row> rows =
        db.list(
            select(USERS, POSTS)
                .from(USERS)
                .rightJoin(POSTS, POSTS.userId.eq(USERS.id))
                .orderBy(POSTS.id));

    assertThat(rows.stream().map(row -> user(row) + ":" + row.get(POSTS).title()))
        .containsExactly(
            "ada:Notes on the Engine", "grace:Compilers", "grace:50% of it", "-:Anonymous");
  }

  @OnDatabases
  void aFullJoinKeepsEveryRowOfBothSides(Transaction db) {
    List<Row> rows =
        db.list(
            select(USERS, POSTS)
                .from(USERS)
                .fullJoin(POSTS, POSTS.userId.eq(USERS.id))
                .orderBy(USERS.id.nullsLast(), POSTS.id));

    assertThat(rows.stream().map(row -> user(row) + ":" + title(row)))
        .containsExactly(
            "ada:Notes on the Engine",
            "grace:Compilers",
            "grace:50% of it",
            "alan:-",
            "-:Anonymous");
  }

  @OnDatabases
  void whatAPathReachesFromAnAbsentRowIsAbsentToo(Transaction db) {
    var author = POSTS.author();
    List<Row> rows =
        db.list(
            select(author, TAGS)
                .from(POSTS)
                .rightJoin(POSTS.tags())
                .where(TAGS.name.ne("code"))
                .orderBy(TAGS.id, POSTS.id));

    assertThat(rows.stream().map(row -> row.find(author).map(User::username).orElse("-")))
        .containsExactly("ada", "grace", "-");
    assertThat(rows.getLast().get(TAGS).name()).isEqualTo("unused");
  }

  @OnDatabases
  void aFullJoinIsGroupedAndFilteredLikeAnyOther(Transaction db) {
    assertThat(
            db.list(
                select(POSTS.title)
                    .from(USERS)
                    .fullJoin(POSTS, POSTS.userId.eq(USERS.id))
                    .where(USERS.id.isNull())
                    .groupBy(POSTS.title)))
        .containsExactly("Anonymous");
  }

  @Test
  void rightAndFullJoinsAreSpelledOut() {
    String right =
        "select users.id, posts.id from users right join posts on posts.user_id = users.id";
    assertThat(select(USERS.id, POSTS.id).from(USERS).rightJoin(POSTS))
        .printsOn(POSTGRESQL, right.replace("posts.user_id = users.id", "users.id = posts.user_id"))
        .printsOn(SQLITE, right.replace("posts.user_id = users.id", "users.id = posts.user_id"));
    assertThat(select(USERS.id, POSTS.id).from(USERS).fullJoin(POSTS, POSTS.userId.eq(USERS.id)))
        .printsOn(POSTGRESQL, right.replace("right", "full"))
        .printsOn(SQLITE, right.replace("right", "full"));
  }

  private static String title(Row row) {
    return row.find(POSTS).map(Post::title).orElse("-");
  }

  private static String user(Row row) {
    return row.find(USERS).map(User::username).orElse("-");
  }
}
