package dev.rowan.raw;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Parameters.parameter;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Isolation;
import dev.rowan.engine.StatementEvent;
import dev.rowan.engine.TransactionMode;
import dev.rowan.sql.Remark;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import dev.rowan.testkit.blog.TagInsert;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Comments and tags behind statements.
class RemarkTest {
  @Test
  void aCommentStandsBehindTheStatement() {
    assertThat(select(USERS.id).comment("nightly report").sql(POSTGRESQL))
        .isEqualTo("select users.id from users /* nightly report */");
    assertThat(update(USERS).setNull(USERS.email).all().comment("a").comment("b").sql(POSTGRESQL))
        .isEqualTo("update users set email = null /* a */ /* b */".replace("null", "?"));
  }

  @Test
  void tagsAreWrittenAsSqlcommenterDoes() {
    assertThat(
            select(USERS.id)
                .tag("route", "/users/:id?")
                .tag("application", "l'été")
                .sql(POSTGRESQL))
        .isEqualTo(
            "select users.id from users"
                + " /*application='l%27%C3%A9t%C3%A9',route='%2Fusers%2F%3Aid%3F'*/");
  }

  @ParameterizedTest
  @CsvSource({
    "*/ drop table users; --, * / drop table users; --",
    "/*/ x /*, / * / x / *",
    "**//**//, ** // ** //",
    "!50000 x, !50000 x",
    "'a\nb\rc', a b c"
  })
  void nothingBreaksOutOfAComment(String text, String expected) {
    assertThat(select(USERS.id).comment(text).sql(POSTGRESQL))
        .isEqualTo("select users.id from users /* " + expected + " */");
  }

  @Test
  void anEmptyCommentSaysNothing() {
    assertThat(select(USERS.id).comment(" \n ").sql(POSTGRESQL))
        .isEqualTo("select users.id from users");
    assertRefused("ROWAN-1628", () -> select(USERS.id).tag("", "x"));
  }

  @OnDatabases
  void engineTransactionAndStatementTagTogether(TestDatabase database) {
    List<StatementEvent> events = new ArrayList<>();
    Engine engine =
        database.engine().tagging("app", "blog").tagging("layer", "engine").listening(events::add);

    engine.transact(
        TransactionMode.DEFAULT.tagged("route", "/a").tagged("layer", "transaction"),
        tx -> tx.list(select(TAGS.id).where(TAGS.id.eq(1)).tag("layer", "statement").comment("c")));
    engine.list(select(TAGS.id).where(TAGS.id.eq(1)));

    assertThat(events)
        .extracting(event -> event.sql().split("\\? ")[1])
        .containsExactly(
            "/* c */ /*app='blog',layer='statement',route='%2Fa'*/",
            "/*app='blog',layer='engine'*/");
  }

  @OnDatabases
  void everyStatementOfATaggedTransactionIsTagged(TestDatabase database) {
    List<String> statements = new ArrayList<>();
    Engine engine = database.engine().listening(event -> statements.add(event.sql()));

    try (var connection = engine.connect();
        var tx = connection.begin(Isolation.SERIALIZABLE.tagged("job", "7"))) {
      tx.insertAll(TAGS, List.of(TagInsert.of("x"), TagInsert.of("y")));
      tx.savepoint(sp -> sp.execute(insertInto(TAGS).values(TagInsert.of("z"))));
      tx.list(select(UserCardShape.USER_CARD));
      tx.stream(select(TAGS.id), rows -> assertThat(rows.count()).isEqualTo(6));
    }

    assertThat(statements)
        .hasSizeGreaterThanOrEqualTo(5)
        .allMatch(sql -> sql.endsWith(" /*job='7'*/"));
  }

  @OnDatabases
  void whateverIsSaidTheStatementRuns(TestDatabase database) {
    var query = select(USERS.username).where(USERS.id.eq(1));
    for (String text :
        List.of(
            "*/ --",
            "'; drop table users; --",
            "? ?",
            "/*! x */",
            "+ x",
            "${x} {fn now()} \\",
            "\0\ud800é🎈")) {
      assertThat(database.engine().list(query.comment(text))).as(text).containsExactly("ada");
      assertThat(database.engine().list(query.tag(text, text))).as(text).containsExactly("ada");
    }
  }

  @Test
  void remarksMixWithParametersAndMapping() {
    var id = parameter("id").number(SqlType.BIGINT);
    var query =
        select(USERS.username)
            .where(USERS.id.eq(id))
            .comment("c")
            .bind(id, 1L)
            .map(String::length)
            .tag("k", "v");

    assertThat(query.sql(POSTGRESQL))
        .isEqualTo("select users.username from users where users.id = ? /* c */ /*k='v'*/");
    assertThat(query.bare().sql(POSTGRESQL))
        .isEqualTo("select users.username from users where users.id = ?");
    assertThat(query.remark()).hasToString("/* c */ /*k='v'*/");
    assertThat(Remark.NONE.isEmpty()).isTrue();
  }
}
