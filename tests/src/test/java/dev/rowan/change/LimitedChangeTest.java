package dev.rowan.change;

import static dev.rowan.model.NoteTable.NOTES;
import static dev.rowan.model.PriceTable.PRICES;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.model.PriceInsert;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.PostTag;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// `order by … limit …` of updates and deletes.
class LimitedChangeTest {

  @Test
  void whereAServerHasNoLimitTheRowsAreChosenByTheirKey() {
    assertThat(
            update(USERS)
                .set(USERS.active, false)
                .where(USERS.score.gt(5))
                .orderBy(USERS.score.desc())
                .limit(1))
        .printsOn(
            POSTGRESQL,
            "update users set active = ? where users.id in (select users.id from users"
                + " where users.score > ? order by users.score desc limit ?)")
        .printsOn(
            SQLITE,
            "update users set active = ? where users.score > ? order by users.score desc limit ?")
        .binding(false, 5, 1L);
  }

  @Test
  void aKeyOfSeveralColumnsIsARow() {
    assertThat(deleteFrom(POST_TAGS).all().orderBy(POST_TAGS.postId).limit(2))
        .printsOn(
            POSTGRESQL,
            "delete from post_tags where (post_tags.post_id, post_tags.tag_id) in"
                + " (select post_tags.post_id, post_tags.tag_id from post_tags"
                + " order by post_tags.post_id limit ?)");
  }

  @Test
  void aTableWithoutKeyIsRefusedThere() {
    assertThat(deleteFrom(NOTES).all().limit(1)).failsOn(POSTGRESQL, "ROWAN-1501");
  }

  @Test
  void returningStandsBeforeTheOrderOnSqlite() {
    assertThat(
            deleteFrom(POST_TAGS)
                .all()
                .orderBy(POST_TAGS.postId)
                .limit(1)
                .returning(POST_TAGS.tagId))
        .printsOn(
            SQLITE, "delete from post_tags returning tag_id order by post_tags.post_id limit ?");
  }

  @Test
  void anOrderByDecimalsStoredAsTextIsRefused() {
    assertThat(deleteFrom(PRICES).all().orderBy(PRICES.wide).limit(1))
        .failsOn(SQLITE, "ROWAN-1501");
  }

  @OnDatabases
  void onlySoManyRowsAreUpdated(Transaction db) {
    long changed =
        db.execute(
            update(USERS)
                .set(USERS.score, 0)
                .where(USERS.score.isNotNull())
                .orderBy(USERS.score.desc())
                .limit(1));

    assertThat(changed).isEqualTo(1);
    assertThat(db.list(select(USERS.username).where(USERS.score.eq(0)))).containsExactly("grace");
  }

  @OnDatabases
  void onlySoManyRowsAreDeleted(Transaction db) {
    assertThat(
            db.execute(
                deleteFrom(POST_TAGS)
                    .where(POST_TAGS.postId.eq(3))
                    .orderBy(POST_TAGS.tagId)
                    .limit(1)))
        .isEqualTo(1);
    assertThat(db.list(select(POST_TAGS).where(POST_TAGS.postId.eq(3))))
        .containsExactly(new PostTag(3, 2));
  }

  @OnDatabases
  void theRowsThatWereDeletedAreReturned(Transaction db) {
    assertThat(
            db.list(
                deleteFrom(POST_TAGS)
                    .all()
                    .orderBy(POST_TAGS.postId.desc(), POST_TAGS.tagId.desc())
                    .limit(1)
                    .returning(POST_TAGS)))
        .containsExactly(new PostTag(3, 2));
  }

  @OnDatabases
  void decimalsDecideTheOrderExactly(Transaction db) {
    db.execute(
        insertInto(PRICES)
            .values(
                PriceInsert.of(1, new BigDecimal("10.00"), BigDecimal.ONE),
                PriceInsert.of(2, new BigDecimal("9.50"), BigDecimal.ONE)));
    db.execute(
        deleteFrom(PRICES)
            .where(PRICES.amount.gt(new BigDecimal("1")))
            .orderBy(PRICES.amount)
            .limit(1));

    assertThat(db.list(select(PRICES.id))).containsExactly(1);
  }

  @Test
  void anOrderWithoutLimitMeansNothing() {
    assertThat(deleteFrom(TAGS).all().orderBy(TAGS.id)).failsOn(SQLITE, "ROWAN-1151");
  }

  @Test
  void aLimitBesideOtherTablesIsRefused() {
    assertThat(deleteFrom(POST_TAGS).join(TAGS, TAGS.id.eq(POST_TAGS.tagId)).limit(1))
        .failsOn(POSTGRESQL, "ROWAN-1152");
  }
}
