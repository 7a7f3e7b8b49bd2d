package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.with;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Query;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.Post;
import dev.rowan.testkit.blog.TagInsert;
import dev.rowan.testkit.blog.User;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CommonTableTest {
  // --- with the columns of a table

  @Test
  void itIsUsedLikeTheTableWhoseColumnsItHas() {
    var active = cte("active", USERS, select(USERS).where(USERS.active));
    String body =
        "with active (id, first_name, last_name, username, email, score, active, created_at) as"
            + " (select users.id, users.first_name, users.last_name, users.username, users.email,"
            + " users.score, users.active, users.created_at from users where users.active)";

    assertThat(select(active.username).where(active.score.gt(10)))
        .printsOn(POSTGRESQL, body + " select active.username from active where active.score > ?")
        .printsOn(SQLITE, body + " select active.username from active where active.score > ?");
  }

  @OnDatabases
  void itsRowsAreRecordsOfTheTable(Transaction db) {
    var active = cte("active", USERS, select(USERS).where(USERS.active));
    List<User> users = db.list(select(active).orderBy(active.id));

    assertThat(users.stream().map(User::username)).containsExactly("ada", "grace");
  }

  @OnDatabases
  void itIsReadTwiceUnderTwoNamesAndJoinsAlongRelations(Transaction db) {
    var some = cte("some", POSTS, select(POSTS).where(POSTS.userId.isNotNull()));
    var other = some.as("other");

    assertThat(
            db
                .list(
                    select(some.author().username, other.title)
                        .from(some)
                        .join(other, other.userId.eq(some.userId), other.id.lt(some.id)))
                .stream()
                .map(row -> row.get(some.author().username) + ": " + row.get(other.title)))
        .containsExactly("grace: Compilers");
  }

  @OnDatabases
  void aSetOperationGivesItsRows(Transaction db) {
    var ends =
        cte(
            "ends",
            TAGS,
            select(TAGS).where(TAGS.id.eq(1)).unionAll(select(TAGS).where(TAGS.id.eq(3))));

    assertThat(db.list(select(ends.name).orderBy(ends.name.desc())))
        .containsExactly("unused", "history");
  }

  @Test
  void aBodyOfOtherColumnsIsRefused() {
    var pairs = cte("pairs", select(TAGS.name, TAGS.id).from(TAGS));

    assertRefused("ROWAN-1114", () -> pairs.as(TAGS)).contains("column 1", "Long", "String");
    assertRefused("ROWAN-1113", () -> pairs.as(USERS)).contains("8", "2");
  }

  @Test
  void mappedRowsAreNoBodyOfATable() {
    Query<User> mapped = select(USERS).map(user -> user);

    assertRefused("ROWAN-1184", () -> cte("users", USERS, mapped)).contains("users");
  }

  @Test
  void itsRowsAreNotChanged() {
    var some = cte("some", TAGS, select(TAGS));

    assertRefused("ROWAN-1188", () -> deleteFrom(some).all()).contains("some");
    assertRefused("ROWAN-1188", () -> insertInto(some).values(TagInsert.of("x")));
    assertRefused("ROWAN-1188", () -> update(some).set(some.name, "x").all());
  }

  // --- names

  @OnDatabases
  void itMayBeCalledLikeTheTableItReads(Transaction db) {
    var users = cte("users", select(USERS.id, USERS.username).where(USERS.active));
    var name = users.column(USERS.username);

    assertThat(db.list(select(name).from(users).orderBy(name))).containsExactly("ada", "grace");
  }

  @OnDatabases
  void calledLikeATableItDoesNotHideItElsewhere(Transaction db) {
    var users = cte("users", USERS, select(USERS).where(USERS.active));
    var all = select(count()).from(USERS.as("all_users"));

    assertThat(db.list(select(users.id).where(users.id.lt(all)).orderBy(users.id)))
        .containsExactly(1L, 2L);
  }

  @Test
  void calledLikeATableItGetsAnotherName() {
    var tags = cte("tags", TAGS, select(TAGS).where(TAGS.id.gt(1)));

    assertThat(select(tags.name))
        .printsOn(
            SQLITE,
            "with tags_2 (id, name) as (select tags.id, tags.name from tags where tags.id > ?)"
                + " select tags.name from tags_2 as tags");
  }

  // --- hints

  @Test
  void theHintsStandBeforeTheBody() {
    var once = cte("once", select(TAGS.id).from(TAGS)).materialized();
    var often = cte("often", select(TAGS.id).from(TAGS)).notMaterialized();
    String sql =
        "with once (id) as materialized (select tags.id from tags), often (id) as not materialized"
            + " (select tags.id from tags) select once.id from once join often on often.id ="
            + " once.id";
    var both =
        select(once.column(TAGS.id))
            .from(once)
            .join(often, often.column(TAGS.id).eq(once.column(TAGS.id)));

    assertThat(both).printsOn(POSTGRESQL, sql).printsOn(SQLITE, sql);
  }

  // --- data changes

  @Test
  @Tag("case:drizzle-16")
  void aDataChangeGivesTheRowsItGivesBack() {
    var gone = cte("gone", POSTS, deleteFrom(POSTS).where(POSTS.userId.isNull()).returning(POSTS));

    assertThat(select(gone.id, gone.title))
        .printsOn(
            POSTGRESQL,
            "with gone (id, title, text, user_id, created_at) as (delete from posts where"
                + " posts.user_id is null returning id, title, text, user_id, created_at)"
                + " select gone.id, gone.title from gone")
        .failsOn(SQLITE, "ROWAN-1501");
  }

  @OnDatabases("postgresql")
  @Tag("case:drizzle-16")
  void aDataChangeHappensOnceHoweverOftenItIsRead(Transaction db) {
    var added =
        cte(
            "added",
            TAGS,
            insertInto(TAGS).values(TagInsert.of("new"), TagInsert.of("newer")).returning(TAGS));
    var same = added.as("same");

    assertThat(
            db.list(
                select(added.name)
                    .from(added)
                    .join(same, same.id.eq(added.id))
                    .orderBy(added.name)))
        .containsExactly("new", "newer");
    assertThat(db.one(select(count()).from(TAGS))).isEqualTo(5L);
  }

  @OnDatabases("postgresql")
  void rowsMoveFromOneTableToAnother(Transaction db) {
    db.execute(deleteFrom(POST_TAGS).all());
    var gone = cte("gone", POSTS, deleteFrom(POSTS).where(POSTS.userId.eq(2L)).returning(POSTS));
    db.execute(insertInto(TAGS).select(select(gone.title), TAGS.name));

    assertThat(db.list(select(TAGS.name).where(TAGS.id.gt(3)).orderBy(TAGS.name)))
        .containsExactlyInAnyOrder("Compilers", "50% of it");
    assertThat(db.list(select(POSTS).where(POSTS.userId.eq(2L))).stream().map(Post::title))
        .isEmpty();
  }

  @OnDatabases("postgresql")
  void aDataChangeThatNothingReadsHappensBeside(Transaction db) {
    var gone = cte("gone", deleteFrom(TAGS).where(TAGS.name.eq("unused")).returning(TAGS.id));

    assertThat(db.one(with(gone).select(count()).from(TAGS))).isEqualTo(3L);
    assertThat(db.one(select(count()).from(TAGS))).isEqualTo(2L);
  }

  @Test
  void withWritesWhatNothingReads() {
    var gone = cte("gone", deleteFrom(TAGS).where(TAGS.name.eq("unused")).returning(TAGS.id));

    assertThat(with(gone).select(USERS.id))
        .printsOn(
            POSTGRESQL,
            "with gone (id) as (delete from tags where tags.name = ? returning id)"
                + " select users.id from users")
        .failsOn(SQLITE, "ROWAN-1501");
  }

  // --- before data changes

  @Test
  @Tag("case:sqlalchemy-B20")
  void beforeADelete() {
    var quiet = cte("quiet", select(USERS.id).where(USERS.active.not()));
    String sql =
        "with quiet (id) as (select users.id from users where not users.active)"
            + " delete from posts where posts.user_id in (select quiet.id from quiet)";

    assertThat(deleteFrom(POSTS).where(POSTS.userId.in(select(quiet.column(USERS.id)).from(quiet))))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @OnDatabases
  @Tag("case:sqlalchemy-B20")
  void beforeEveryKindOfDataChange(Transaction db) {
    var quiet = cte("quiet", select(USERS.id, USERS.username).where(USERS.active.not()));
    var id = quiet.column(USERS.id);
    long updated =
        db.execute(update(USERS).set(USERS.score, 7).where(USERS.id.in(select(id).from(quiet))));
    long inserted =
        db.execute(
            insertInto(TAGS).select(select(quiet.column(USERS.username)).from(quiet), TAGS.name));
    long deleted = db.execute(deleteFrom(USERS).where(USERS.id.in(select(id).from(quiet))));

    assertThat(List.of(updated, inserted, deleted)).containsExactly(1L, 1L, 1L);
    assertThat(db.list(select(TAGS.name).where(TAGS.id.gt(3)))).containsExactly("alan");
  }
}
