package dev.rowan.query;

import static dev.rowan.model.CellTable.CELLS;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.selectDistinct;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.model.Cell;
import dev.rowan.sql.Ordering;
import dev.rowan.sql.Select;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.BlogSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class KeysetTest {
  @Test
  void oneDirectionIsOneComparison() {
    String sql =
        "select users.username from users where (users.created_at, users.id) < (?, ?)"
            + " order by users.created_at desc, users.id desc limit ?";

    assertThat(
            select(USERS.username)
                .orderBy(USERS.createdAt.desc(), USERS.id.desc())
                .after(BlogSchema.GRACE, 2)
                .limit(10))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql)
        .binding(BlogSchema.GRACE, 2L, 10L);
  }

  @Test
  void twoDirectionsAreDecidedOneByOne() {
    assertThat(select(USERS.username).orderBy(USERS.lastName, USERS.id.desc()).after("Hopper", 2))
        .printsOn(
            POSTGRESQL,
            "select users.username from users where users.last_name > ? or users.last_name = ?"
                + " and users.id < ? order by users.last_name, users.id desc");
  }

  @Test
  void nullsStandWhereTheOrderPutsThem() {
    var byScore = select(USERS.username).orderBy(USERS.score.nullsLast(), USERS.id);

    assertThat(byScore.after(10, 1))
        .printsOn(
            POSTGRESQL,
            "select users.username from users where users.score > ? or users.score is null"
                + " or users.score = ? and users.id > ?"
                + " order by users.score nulls last, users.id");
    assertThat(byScore.after(null, 3))
        .printsOn(
            POSTGRESQL,
            "select users.username from users where false or users.score is null"
                + " and users.id > ? order by users.score nulls last, users.id");
  }

  @Test
  void thePageBeforeIsReadFromItsEnd() {
    assertThat(select(USERS.username).orderBy(USERS.id).limit(2).before(9))
        .printsOn(
            POSTGRESQL,
            "select page.c1 as username from (select users.username as c1, users.id as k2 from"
                + " users where users.id < ? order by users.id desc limit ?) as page order by"
                + " page.k2");
  }

  /// Every page of two, forwards and backwards, is what lists of all rows say.
  @OnDatabases
  void pagesNeitherRepeatNorLoseARow(Transaction db) {
    List<List<Ordering>> orders =
        List.of(
            List.of(CELLS.id),
            List.of(CELLS.a.nullsFirst(), CELLS.id.desc()),
            List.of(CELLS.a.desc().nullsFirst(), CELLS.b.nullsLast(), CELLS.id),
            List.of(CELLS.b.nullsLast(), CELLS.a.desc().nullsLast(), CELLS.id),
            List.of(CELLS.b.desc().nullsLast(), CELLS.id));
    List<Function<Cell, List<Object>>> keys =
        List.of(
            cell -> key(cell.id()),
            cell -> key(cell.a(), cell.id()),
            cell -> key(cell.a(), cell.b(), cell.id()),
            cell -> key(cell.b(), cell.a(), cell.id()),
            cell -> key(cell.b(), cell.id()));
    for (int i = 0; i < orders.size(); i++) {
      Select<Cell> ordered = select(CELLS).orderBy(orders.get(i).toArray(Ordering[]::new));
      List<Cell> all = db.list(ordered);
      for (int place = 0; place < all.size(); place++) {
        Object[] key = keys.get(i).apply(all.get(place)).toArray();
        assertThat(db.list(ordered.after(key).limit(2)))
            .isEqualTo(all.subList(place + 1, Math.min(place + 3, all.size())));
        assertThat(db.list(ordered.limit(2).before(key)))
            .isEqualTo(all.subList(Math.max(0, place - 2), place));
      }
    }
  }

  private static List<Object> key(Object... values) {
    List<Object> key = new ArrayList<>();
    for (Object value : values) {
      key.add(value);
    }
    return key;
  }

  @OnDatabases
  void thePageBeforeKeepsWhatIsDistinct(Transaction db) {
    assertThat(
            db.list(
                selectDistinct(USERS.username).orderBy(USERS.username).limit(1).before("grace")))
        .containsExactly("alan");
  }

  @Test
  void anElementThatMayBeNullSaysWhereNullsStand() {
    assertRefused("ROWAN-1186", () -> select(USERS.id).orderBy(USERS.score).after(1))
        .contains("nullsFirst()");
    assertRefused(
        "ROWAN-1186",
        () -> select(USERS.id).from(USERS).leftJoin(USERS.posts()).orderBy(POSTS.id).after(1));
  }

  @Test
  void aKeyThatDoesNotFitTheOrderIsRefused() {
    var ordered = select(USERS.id).orderBy(USERS.lastName, USERS.id);

    assertRefused("ROWAN-1185", () -> ordered.after("Hopper")).contains("1 values", "2");
    assertRefused("ROWAN-1185", () -> ordered.after(1, "Hopper")).contains("Integer", "String");
    assertRefused("ROWAN-1185", () -> ordered.after("Hopper", null)).contains("value 2");
    assertRefused("ROWAN-1185", () -> select(USERS.id).after());
  }

  @Test
  void groupsAreNotPaged() {
    assertRefused(
        "ROWAN-1186",
        () ->
            select(USERS.score, count())
                .from(USERS)
                .groupBy(USERS.score)
                .orderBy(USERS.score.nullsLast())
                .after(1));
    assertRefused(
        "ROWAN-1186", () -> select(count()).from(USERS).orderBy(count().nullsLast()).after(1));
  }
}
