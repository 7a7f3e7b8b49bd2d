package dev.rowan.change;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.and;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.when;
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
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.PostTag;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Deletes that read other tables, and what a delete refuses.
class DeleteTest {

  @Test
  void otherTablesStandInUsingOrInExists() {
    var delete =
        deleteFrom(POST_TAGS)
            .using(TAGS)
            .where(TAGS.id.eq(POST_TAGS.tagId), TAGS.name.eq("history"));

    assertThat(delete)
        .printsOn(
            POSTGRESQL,
            "delete from post_tags using tags where tags.id = post_tags.tag_id and tags.name = ?")
        .printsOn(
            SQLITE,
            "delete from post_tags where exists (select 1 from tags"
                + " where tags.id = post_tags.tag_id and tags.name = ?)")
        .binding("history");
  }

  @OnDatabases
  void rowsAreDeletedThatMeetRowsOfOthers(Transaction db) {
    long gone =
        db.execute(
            deleteFrom(POST_TAGS)
                .using(TAGS)
                .where(TAGS.id.eq(POST_TAGS.tagId), TAGS.name.eq("history")));

    assertThat(gone).isEqualTo(2);
    assertThat(db.list(select(POST_TAGS).orderBy(POST_TAGS.postId)))
        .containsExactly(new PostTag(2, 2), new PostTag(3, 2));
  }

  @OnDatabases
  void aRowThatMeetsSeveralIsDeletedOnce(Transaction db) {
    db.execute(deleteFrom(POST_TAGS).all());

    assertThat(db.execute(deleteFrom(POSTS).using(USERS).where(USERS.id.lt(POSTS.id))))
        .isEqualTo(3);
  }

  @OnDatabases
  void aJoinAlongARelationChoosesRows(Transaction db) {
    assertThat(
            db.execute(
                deleteFrom(POST_TAGS).join(POST_TAGS.post()).where(POST_TAGS.post().userId.eq(2L))))
        .isEqualTo(3);
  }

  @OnDatabases
  void theTableItselfIsReadUnderAnAlias(Transaction db) {
    var child = CATEGORIES.as("child");
    db.execute(deleteFrom(CATEGORIES).where(CATEGORIES.name.eq("novels")));
    db.execute(deleteFrom(child).using(CATEGORIES).where(CATEGORIES.id.eq(child.parentId)));

    assertThat(db.list(select(CATEGORIES.name))).containsExactly("all");
  }

  @OnDatabases
  void whatIsDeletedBesideOthersIsReturned(Transaction db) {
    assertThat(
            db.list(
                deleteFrom(POST_TAGS)
                    .using(TAGS)
                    .where(TAGS.id.eq(POST_TAGS.tagId), TAGS.name.eq("history"))
                    .returning(POST_TAGS)))
        .containsExactlyInAnyOrder(new PostTag(1, 1), new PostTag(3, 1));
  }

  @OnDatabases("postgresql")
  void columnsOfOtherTablesAreReturned(Transaction db) {
    assertThat(
            db.list(
                deleteFrom(POST_TAGS)
                    .using(TAGS)
                    .where(TAGS.id.eq(POST_TAGS.tagId), POST_TAGS.postId.eq(1))
                    .returning(TAGS.name)))
        .containsExactly("history");
  }

  @Test
  void columnsOfOtherTablesAreNotReturnedOnSqlite() {
    assertThat(
            deleteFrom(POST_TAGS)
                .using(TAGS)
                .where(TAGS.id.eq(POST_TAGS.tagId))
                .returning(TAGS.name))
        .failsOn(SQLITE, "ROWAN-1501");
  }

  @Test
  @Tag("case:sqlalchemy-B20")
  void aCommonTableExpressionStandsBeforeADelete() {
    var unused =
        cte(
            "unused",
            select(TAGS.id).where(TAGS.id.notIn(select(POST_TAGS.tagId).from(POST_TAGS))));
    String sql =
        "with unused (id) as (select tags.id from tags where tags.id not in"
            + " (select post_tags.tag_id from post_tags))"
            + " delete from tags where tags.id in (select unused.id from unused)";

    assertThat(deleteFrom(TAGS).where(TAGS.id.in(select(unused.column(TAGS.id)).from(unused))))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @Test
  @Tag("case:drizzle-40")
  void conditionsThatAreAllOffAreNoCondition() {
    assertThat(deleteFrom(USERS).where(and())).failsOn(POSTGRESQL, "ROWAN-1131");
    assertThat(deleteFrom(USERS).where(when(false, USERS.id.eq(1)))).failsOn(SQLITE, "ROWAN-1131");
    assertThat(deleteFrom(USERS).where(and(when(false, USERS.id.eq(1))).not()))
        .failsOn(SQLITE, "ROWAN-1131");
  }

  @Test
  @SuppressWarnings("NullAway") // the point: callers without a null checker
  void aConditionThatIsNullIsRefused() {
    dev.rowan.sql.BoolExpr nothing = null;

    assertRefused("ROWAN-1104", () -> deleteFrom(USERS).where(nothing));
    assertRefused("ROWAN-1104", () -> deleteFrom(USERS).join(POSTS, nothing));
  }

  @OnDatabases
  void aPathChoosesRows(Transaction db) {
    assertThat(
            db.execute(deleteFrom(POST_TAGS).where(POST_TAGS.post().author().username.eq("grace"))))
        .isEqualTo(3);
  }
}
