package dev.rowan.raw;

import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.NumberExpr;
import dev.rowan.sql.Raw;
import dev.rowan.sql.TextExpr;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.User;
import dev.rowan.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whole statements written as SQL.
class RawStatementTest {
  private static final TextExpr SHOUT = Raw.column("shout").text();
  private static final NumberExpr<Long> NUMBER = Raw.column("number").number(SqlType.BIGINT);

  @OnDatabases
  void rowsAreReadByDeclaredColumns(Transaction db) {
    var query =
        Raw.query("select upper(username) as shout, id from users where id < {} order by id", 3)
            .reading(USERS.id, SHOUT);

    assertThat(db.list(query).stream().map(row -> row.get(USERS.id) + row.get(SHOUT)))
        .containsExactly("1ADA", "2GRACE");
  }

  @OnDatabases
  void oneColumnIsItsValue(Transaction db) {
    assertThat(db.one(Raw.query("select count(*) as number from {}", POSTS).reading(NUMBER)))
        .isEqualTo(4L);
  }

  @OnDatabases
  void aTableReadsItsRecords(Transaction db) {
    List<User> users = db.list(Raw.query("select * from users order by id").reading(USERS));

    assertThat(users).isEqualTo(db.list(select(USERS).orderBy(USERS.id)));
  }

  @OnDatabases
  void columnsAreFoundByNameInAnyOrder(Transaction db) {
    var query =
        Raw.query(
                "select created_at, active, score, email, username, last_name, first_name, id"
                    + " from users where username = {}",
                "grace")
            .reading(USERS);

    assertThat(db.one(query)).isEqualTo(db.one(select(USERS).where(USERS.username.eq("grace"))));
  }

  @OnDatabases
  void aShapeReadsItsTreeToo(Transaction db) {
    var cards = UserCardShape.USER_CARD;
    List<UserCard> raw =
        db.list(
            Raw.query("select * from (select id, first_name from users) as u order by id")
                .reading(cards));

    assertThat(raw).isEqualTo(db.list(select(cards).orderBy(USERS.id)));
  }

  @OnDatabases
  void rowsStream(Transaction db) {
    var query =
        Raw.query("select id, username as shout from users order by id").reading(SHOUT, USERS.id);

    assertThat(
            db.<Object, List<String>>streaming(
                query.map(row -> row.get(SHOUT)), rows -> rows.map(String::valueOf).toList()))
        .containsExactly("ada", "grace", "alan");
    assertThat(db.first(query).map(row -> row.get(SHOUT))).hasValue("ada");
  }

  @OnDatabases
  void aMissingColumnIsNamed(Transaction db) {
    var query = Raw.query("select id from users").reading(USERS.id, SHOUT);

    assertRefused("ROWAN-3015", () -> db.list(query))
        .contains("[id] where [id, shout] are read: it gives no \"shout\"");
  }

  @OnDatabases
  void aColumnThatNothingReadsIsAMistakeToo(Transaction db) {
    var query =
        Raw.query("select id, username, score from users").reading(USERS.id, USERS.username);

    assertRefused("ROWAN-3015", () -> db.list(query)).contains("[id, username, score]");
  }

  @Test
  void columnsOfOneNameAreRefused() {
    assertRefused("ROWAN-1605", () -> Raw.query("select 1").reading(USERS.id, POSTS.id))
        .contains("\"id\"");
    assertRefused("ROWAN-1605", () -> Raw.query("select 1").reading(USERS.id.plus(1)));
  }

  @OnDatabases
  void aRawQueryStandsInFrom(Transaction db) {
    var loud =
        Raw.query("select id, upper(username) as shout from users where score > {}", 10)
            .reading(USERS.id, SHOUT)
            .as("loud");

    var rows =
        db.list(
            select(POSTS.title, loud.column(SHOUT))
                .from(POSTS)
                .join(loud, loud.column(USERS.id).eq(POSTS.userId))
                .orderBy(POSTS.id));

    assertThat(rows.stream().map(row -> row.get(POSTS.title) + " " + row.get(loud.column(SHOUT))))
        .containsExactly("Compilers GRACE", "50% of it GRACE");
  }

  @OnDatabases
  void aRawQueryStandsWhereSubqueriesDo(Transaction db) {
    var authors =
        Raw.query("select user_id from posts where user_id is not null").reading(POSTS.userId);
    var any = Raw.query("select 1 as number from posts where user_id = users.id").reading(NUMBER);
    var named = cte("named", Raw.query("select id from users where id > {}", 1).reading(USERS.id));

    assertThat(db.list(select(USERS.username).where(USERS.id.in(authors)).orderBy(USERS.id)))
        .containsExactly("ada", "grace");
    assertThat(db.list(select(USERS.username).where(exists(any)).orderBy(USERS.id)))
        .containsExactly("ada", "grace");
    assertThat(db.list(select(named.column(USERS.id)).from(named).orderBy(named.column(USERS.id))))
        .containsExactly(2L, 3L);
  }

  @OnDatabases
  void aRawCommandCountsItsRows(Transaction db) {
    long changed =
        db.execute(Raw.command("update users set score = {} where id in {}", 5, List.of(1, 2)));

    assertThat(changed).isEqualTo(2);
    assertThat(db.list(select(USERS.score).where(USERS.score.eq(5)))).hasSize(2);
  }

  @OnDatabases
  void aRawChangeGivesRowsBack(Transaction db) {
    var query =
        Raw.query("update users set score = 7 where username = {} returning id, score", "ada")
            .reading(USERS.id, USERS.score);

    assertThat(db.one(query).get(USERS.score)).isEqualTo(7);
  }

  @Test
  void aStatementPrintsItself() {
    assertThat(Raw.command("delete from t where {} = 'x;?' and a = {}", USERS.id, 1))
        .hasToString("delete from t where users.id = 'x;?' and a = ?");
  }
}
