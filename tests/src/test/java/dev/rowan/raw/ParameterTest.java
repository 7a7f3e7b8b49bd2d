package dev.rowan.raw;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Parameters.parameter;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sql;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Like;
import dev.rowan.engine.Transaction;
import dev.rowan.sql.Command;
import dev.rowan.sql.NumberExpr;
import dev.rowan.sql.Query;
import dev.rowan.sql.TextExpr;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.User;
import dev.rowan.type.SqlType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Named parameters: a statement made once, run with many values.
class ParameterTest {
  private static final NumberExpr<Long> ID = parameter("id").number(SqlType.BIGINT);
  private static final TextExpr NAME = parameter("name").text();
  private static final Query<User> BY_ID = select(USERS).where(USERS.id.eq(ID));
  private static final Query<String> TWICE =
      select(USERS.username)
          .where(USERS.firstName.eq(NAME).or(USERS.lastName.eq(NAME)), USERS.id.ge(ID))
          .orderBy(USERS.id);
  private static final Command RENAME =
      update(USERS).set(USERS.username, NAME).where(USERS.id.eq(ID));

  @OnDatabases
  void aStatementRunsWithTheValuesBoundToIt(Transaction db) {
    assertThat(db.one(BY_ID.bind(ID, 1L)).username()).isEqualTo("ada");
    assertThat(db.one(BY_ID.bind(ID, 2L)).username()).isEqualTo("grace");
  }

  @OnDatabases
  void aParameterHasOneValueInAllItsPlaces(Transaction db) {
    assertThat(db.list(TWICE.bind(NAME, "Turing").bind(ID, 1L))).containsExactly("alan");
    assertThat(db.list(TWICE.bind(NAME, "Ada").bind(ID, 1L))).containsExactly("ada");
    assertThat(TWICE.bind(NAME, "Ada").bind(ID, 1L).compile(POSTGRESQL).parameters())
        .extracting(Bind::value)
        .containsExactly("Ada", "Ada", 1L);
  }

  @OnDatabases
  void commandsHaveParametersToo(Transaction db) {
    assertThat(db.execute(RENAME.bind(ID, 3L).bind(NAME, "turing"))).isEqualTo(1);
    assertThat(db.one(BY_ID.bind(ID, 3L)).username()).isEqualTo("turing");

    Command insert = insertInto(TAGS).set(TAGS.name, NAME);
    assertThat(db.execute(insert.bind(NAME, "one")) + db.execute(insert.bind(NAME, "two")))
        .isEqualTo(2);
  }

  @OnDatabases
  void aParameterStandsInRawSqlAndInSubqueries(Transaction db) {
    var query =
        select(USERS.username)
            .where(sql("{} = {}", USERS.id, ID))
            .where(USERS.id.in(select(USERS.as("u").id).where(USERS.as("u").id.eq(ID))));

    assertThat(db.list(query.bind(ID, 2L))).containsExactly("grace");
  }

  @OnDatabases
  void aParameterMeansWhatItsValueWouldMean(Transaction db) {
    var query =
        select(USERS.username)
            .where(USERS.active.typed(new Like(USERS.firstName.node(), NAME.node(), false)))
            .orderBy(USERS.id);

    assertThat(db.list(query.bind(NAME, "A%"))).containsExactly("ada", "alan");
    assertThat(db.list(query.bind(NAME, "a%"))).isEmpty();
    assertThat(db.list(query.bind(NAME, "*"))).isEmpty();
  }

  @OnDatabases
  void nullIsBoundByAMethodOfItsOwn(Transaction db) {
    Command score = update(USERS).set(USERS.email, NAME).where(USERS.id.eq(ID));
    db.execute(score.bindNull(NAME).bind(ID, 1L));

    assertThat(db.one(BY_ID.bind(ID, 1L)).email()).isNull();
  }

  @Test
  void theTextIsRenderedOnceWhateverTheValues() {
    assertThat(BY_ID.bind(ID, 1L).sql(POSTGRESQL)).isSameAs(BY_ID.bind(ID, 2L).sql(POSTGRESQL));
    assertThat(TWICE.sql(POSTGRESQL)).doesNotContain(":");
  }

  @OnDatabases
  @Tag("case:drizzle-26")
  void aParameterWithoutAValueIsNamed(Transaction db) {
    assertRefused("ROWAN-1612", () -> db.list(TWICE.bind(NAME, "x"))).contains("\"id\"");
    assertRefused("ROWAN-1612", () -> db.list(BY_ID)).contains("\"id\"");
    assertRefused("ROWAN-1612", () -> db.execute(RENAME)).contains("\"name\"");
  }

  @Test
  void aValueForAnUnknownParameterIsRefused() {
    assertRefused("ROWAN-1614", () -> BY_ID.bind(ID, 1L).bind(NAME, "x").sql(POSTGRESQL))
        .contains("[name] is bound, but the statement has the parameters [id]");
    assertRefused("ROWAN-1610", () -> BY_ID.bind(USERS.id, 1L)).contains("users.id");
  }

  @Test
  @Tag("case:sqlalchemy-A30")
  void twoValuesForOneNameAreRefused() {
    assertRefused("ROWAN-1611", () -> BY_ID.bind(ID, 1L).bind(ID, 2L)).contains("\"id\"");
  }

  @Test
  @Tag("case:sqlalchemy-A30")
  void oneNameOfTwoTypesIsRefused() {
    var text = parameter("id").text();
    var query = select(USERS.id).where(USERS.id.eq(ID), USERS.username.eq(text));

    assertRefused("ROWAN-1613", () -> query.bind(ID, 1L).sql(POSTGRESQL))
        .contains("\"id\"", "text", "bigint");
  }
}
