package dev.rowan.raw;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Raw.raw;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sql;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.NumberExpr;
import dev.rowan.sql.TextExpr;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import dev.rowan.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Fragments as expressions, wherever one can stand.
class RawExpressionTest {
  @Test
  void aFragmentStandsInParenthesesBesideOthers() {
    assertThat(
            select(USERS.id)
                .where(sql("{} = {} or {} = {}", USERS.id, 1, USERS.id, 2), USERS.active))
        .printsOn(
            POSTGRESQL,
            "select users.id from users where (users.id = ? or users.id = ?) and users.active")
        .printsOn(
            SQLITE,
            "select users.id from users where (users.id = ? or users.id = ?) and users.active")
        .binding(1, 2);
  }

  @Test
  void whatStandsInAFragmentIsInParenthesesUnlessItIsOneTerm() {
    TextExpr name = raw("lower({})", USERS.firstName.concat(USERS.lastName)).text();

    assertThat(select(name))
        .printsOn(POSTGRESQL, "select lower((users.first_name || users.last_name)) from users")
        .printsOn(SQLITE, "select lower((users.first_name || users.last_name)) from users");
  }

  @OnDatabases
  void everyClauseTakesFragments(Transaction db) {
    TextExpr initial = raw("substr({}, 1, {})", USERS.firstName, 1).text();
    NumberExpr<Long> number = raw("count({})", USERS.id).number(SqlType.BIGINT).as("number");

    var rows =
        db.list(
            select(initial, number)
                .from(USERS)
                .leftJoin(POSTS, sql("{} = {}", POSTS.userId, USERS.id))
                .where(raw("{} is not null", USERS.username).bool())
                .groupBy(initial)
                .having(raw("count(*) > {}", 0).bool())
                .orderBy(raw("count({}) desc", USERS.id).text(), initial.desc()));

    assertThat(rows.stream().map(row -> row.get(initial) + row.get(number)))
        .containsExactly("G2", "A2");
  }

  @OnDatabases
  void aFragmentIsSet(Transaction db) {
    db.execute(
        update(USERS)
            .set(USERS.score, raw("{} * {}", USERS.score, 2).number(SqlType.INTEGER))
            .where(USERS.username.eq("ada")));

    assertThat(db.one(select(USERS.score).where(USERS.username.eq("ada")))).isEqualTo(20);
  }

  @OnDatabases
  void aListIsAListOfValues(Transaction db) {
    assertThat(
            db.list(
                select(USERS.username)
                    .where(sql("{} in {}", USERS.id, List.of(1L, 3L)))
                    .orderBy(USERS.id)))
        .containsExactly("ada", "alan");
  }

  @OnDatabases
  void aQueryIsASubquery(Transaction db) {
    var authors = select(POSTS.userId).where(POSTS.userId.isNotNull());

    assertThat(db.list(select(USERS.username).where(sql("{} not in {}", USERS.id, authors))))
        .containsExactly("alan");
  }

  @OnDatabases
  void namesAndTablesAreIdentifiers(Transaction db) {
    var u = USERS.as("u");
    var wanted = sql("{}.{} = {}", u, Name.of("username"), "ada");
    assertThat(db.one(select(u.id).where(wanted))).isEqualTo(1L);

    assertThat(
            db.one(
                select(
                    raw("(select count(*) from {})", QualifiedName.of("posts"))
                        .number(SqlType.BIGINT))))
        .isEqualTo(4L);
  }

  @OnDatabases
  void fragmentsNest(Transaction db) {
    var lower = raw("lower({})", USERS.firstName);

    assertThat(db.list(select(USERS.username).where(sql("{} = {}", lower, "ada"))))
        .containsExactly("ada");
  }

  @Test
  void equalFragmentsAreEqualSoThatRowsAreReadByThem() {
    assertThat(raw("f({})", USERS.id).text()).isEqualTo(raw("f({})", USERS.id).text());
    assertThat(raw("f({})", USERS.id).text()).isNotEqualTo(raw("f({})", USERS.score).text());
  }

  @Test
  @Tag("case:sqlalchemy-B32")
  void theTextDependsOnTheFormAloneAndNotOnTheValues() {
    var one =
        select(USERS.id).where(sql("{} = {}", USERS.username, "ada"), USERS.id.gt(1)).limit(1);
    var two = select(USERS.id).where(sql("{} = {}", USERS.username, "'"), USERS.id.gt(9)).limit(9);
    var other = select(USERS.id).where(USERS.username.isNull()).limit(1);

    assertThat(one.sql(POSTGRESQL))
        .isEqualTo(two.sql(POSTGRESQL))
        .isNotEqualTo(other.sql(POSTGRESQL));
    assertThat(one.sql(SQLITE)).isEqualTo(two.sql(SQLITE)).isNotEqualTo(other.sql(SQLITE));
    assertThat(one.node()).isNotEqualTo(two.node());
  }

  @Test
  void operatorsWithHashAreForServersThatHaveThem() {
    var query = select(raw("{} # {}", 5, 3).number(SqlType.INTEGER));

    assertThat(query).printsOn(POSTGRESQL, "select ? # ?").failsOn(SQLITE, "ROWAN-1501");
  }

  @OnDatabases
  void aFragmentBesideAggregatesIsNotLookedInto(Transaction db) {
    var total = raw("sum({})", USERS.score).number(SqlType.BIGINT);

    assertThat(db.one(select(total, count()).from(USERS)).get(total)).isEqualTo(30L);
  }
}
