package dev.rowan.query;

import static dev.rowan.model.PriceTable.PRICES;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.model.PriceInsert;
import dev.rowan.sql.Tuple;
import dev.rowan.testkit.OnDatabases;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Several expressions compared as one.
class RowComparisonTest {
  private static final Tuple PAIR = row(POST_TAGS.postId, POST_TAGS.tagId);

  @Test
  void aListOfRowsIsWrittenOut() {
    String sql =
        "select post_tags.post_id from post_tags where (post_tags.post_id, post_tags.tag_id) in"
            + " ((?, ?), (?, ?))";
    assertThat(select(POST_TAGS.postId).where(PAIR.in(List.of(PAIR.of(1, 1), PAIR.of(3, 2)))))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql)
        .binding(1L, 1L, 3L, 2L);
  }

  @OnDatabases
  void rowsAreFoundInAList(Transaction db) {
    var listed = List.of(PAIR.of(1, 1), PAIR.of(3, 2), PAIR.of(2, 1));

    assertThat(db.list(select(POST_TAGS.postId).where(PAIR.in(listed)).orderBy(POST_TAGS.postId)))
        .containsExactly(1L, 3L);
    assertThat(
            db.list(select(POST_TAGS.postId).where(PAIR.notIn(listed)).orderBy(POST_TAGS.postId)))
        .containsExactly(2L, 3L);
    assertThat(db.list(select(POST_TAGS.postId).where(PAIR.in(List.of())))).isEmpty();
    assertThat(db.list(select(POST_TAGS.postId).where(PAIR.notIn(List.of())))).hasSize(4);
  }

  @OnDatabases
  void aRowIsComparedWithTheRowOfAQuery(Transaction db) {
    var other = POSTS.as("other");
    var last = select(other.userId, other.id).from(other).where(other.title.eq("Compilers"));

    assertThat(db.list(select(POSTS.title).where(row(POSTS.userId, POSTS.id).eq(last))))
        .containsExactly("Compilers");
  }

  @OnDatabases
  void rowsAreFoundInAQueryOrNot(Transaction db) {
    var other = POST_TAGS.as("other");
    var first = select(other.postId, other.tagId).from(other).where(other.postId.le(2));

    assertThat(db.list(select(POST_TAGS.tagId).where(PAIR.notIn(first)).orderBy(POST_TAGS.tagId)))
        .containsExactly(1L, 2L);
  }

  @OnDatabases
  void rowsWithNullsAreDistinctOrNot(Transaction db) {
    var ada = USERS.as("ada");
    var own = row(USERS.score, USERS.email);
    var hers = row(ada.score, ada.email);
    var both = select(USERS.username).from(USERS).crossJoin(ada);

    assertThat(db.list(both.where(ada.username.eq("alan"), own.isNotDistinctFrom(hers))))
        .containsExactly("alan");
    assertThat(
            db.list(
                both.where(ada.username.eq("grace"), own.isDistinctFrom(hers)).orderBy(USERS.id)))
        .containsExactly("ada", "alan");
  }

  @OnDatabases
  void oneDifferenceMakesRowsUnequal(Transaction db) {
    assertThat(
            db.list(
                select(POST_TAGS.postId)
                    .where(PAIR.ne(3, 1))
                    .orderBy(POST_TAGS.tagId, POST_TAGS.postId)))
        .containsExactly(1L, 2L, 3L);
    assertThat(
            db.list(
                select(POST_TAGS.postId)
                    .where(PAIR.eq(row(POST_TAGS.tagId, POST_TAGS.postId)))
                    .orderBy(POST_TAGS.postId)))
        .containsExactly(1L, 2L);
  }

  @OnDatabases
  void decimalsOfDifferentScalesAreEqualInRows(Transaction db) {
    db.execute(
        insertInto(PRICES)
            .values(
                PriceInsert.of(1, new BigDecimal("1.50"), new BigDecimal("1.5000")),
                PriceInsert.of(2, new BigDecimal("2.00"), new BigDecimal("1.5000"))));
    var other = PRICES.as("other");
    var pair = row(PRICES.amount, PRICES.rate);
    var swapped = row(PRICES.rate, PRICES.amount);

    assertThat(db.list(select(PRICES.id).where(pair.eq(swapped)))).containsExactly(1);
    assertThat(db.list(select(PRICES.id).where(pair.in(List.of(swapped))))).containsExactly(1);
    assertThat(
            db.list(
                select(PRICES.id)
                    .where(
                        pair.in(
                            List.of(
                                pair.of(new BigDecimal("2"), new BigDecimal("1.5")),
                                pair.of(new BigDecimal("2.5"), new BigDecimal("1.5")))))))
        .containsExactly(2);
    assertThat(
            db.list(
                select(PRICES.id)
                    .where(
                        swapped.eq(
                            select(other.amount, other.rate).from(other).where(other.id.eq(1))))))
        .containsExactly(1);
  }

  @Test
  void rowsOfDifferentSizesAreNotCompared() {
    assertRefused("ROWAN-1106", () -> PAIR.in(List.of(row(POSTS.id))));
    assertRefused("ROWAN-1106", () -> PAIR.eq(row(POSTS.id)));
  }
}
