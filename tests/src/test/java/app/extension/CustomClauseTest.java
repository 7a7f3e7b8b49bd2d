package app.extension;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Custom.clause;
import static dev.rowan.sql.Custom.clauseAfter;
import static dev.rowan.sql.Hints.forceIndex;
import static dev.rowan.sql.Hints.ignoreIndex;
import static dev.rowan.sql.Hints.optimizer;
import static dev.rowan.sql.Hints.useIndex;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.ast.CustomClause.Place;
import dev.rowan.dialect.AnsiDialect;
import dev.rowan.engine.Transaction;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.TagInsert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Clauses and hints of one database.
class CustomClauseTest {
  private static final String INDEX = "ix_users_last_name_first_name";

  @Test
  void aClauseStandsAtTheEnd() {
    assertThat(
            select(USERS.id)
                .where(USERS.id.eq(1))
                .clause(clause(Place.AT_END, "for update of {} nowait", USERS)))
        .printsOn(
            POSTGRESQL, "select users.id from users where users.id = ? for update of users nowait");
  }

  @Test
  void aClauseStandsAfterItsTable() {
    var u = USERS.as("u");
    assertThat(
            select(u.id, POSTS.id)
                .from(u)
                .join(POSTS, POSTS.userId.eq(u.id))
                .clause(clauseAfter(u, "tablesample system ({})", 100)))
        .printsOn(
            POSTGRESQL,
            "select u.id, posts.id from users as u tablesample system (?) join posts on"
                + " posts.user_id = u.id")
        .binding(100);
  }

  @OnDatabases("sqlite")
  void aClauseStandsAfterTheFirstWord(Transaction db) {
    var ignore = clause(Place.AFTER_VERB, "or ignore");
    var again = insertInto(TAGS).values(TagInsert.of("code")).clause(ignore);

    assertThat(again.sql(SQLITE)).startsWith("insert or ignore into tags");
    assertThat(db.execute(again)).isEqualTo(0);
    assertThat(db.execute(update(TAGS).set(TAGS.name, "code").where(TAGS.id.eq(1)).clause(ignore)))
        .isEqualTo(0);
  }

  @Test
  void aClauseStandsInTheStatementAndInNoQueryInsideIt() {
    var inner = select(POSTS.userId).where(POSTS.userId.isNotNull());
    var query =
        select(USERS.id)
            .where(USERS.id.in(inner))
            .clause(clause(Place.AFTER_VERB, "all"))
            .clause(clause(Place.AT_END, "for share"));

    assertThat(query)
        .printsOn(
            POSTGRESQL,
            "select all users.id from users where users.id in (select posts.user_id from posts"
                + " where posts.user_id is not null) for share");
  }

  @Test
  void deletesAndUpdatesHaveThePlacesToo() {
    var all = clause(Place.AFTER_VERB, "low_priority");
    assertThat(deleteFrom(TAGS).all().clause(all).sql(AnsiDialect.ANSI))
        .isEqualTo("delete low_priority from tags");
    assertThat(update(TAGS).set(TAGS.name, "x").all().clause(all).sql(AnsiDialect.ANSI))
        .isEqualTo("update low_priority tags set name = ?");
  }

  @Test
  void clausesMixWithCommentsAndMapping() {
    var query =
        select(USERS.id)
            .comment("c")
            .map(String::valueOf)
            .clause(clause(Place.AT_END, "for share"))
            .tag("k", "v");

    assertThat(query.sql(POSTGRESQL))
        .isEqualTo("select users.id from users for share /* c */ /*k='v'*/");
  }

  @Test
  void aPlaceThatIsNotThereIsRefused() {
    assertRefused(
            "ROWAN-1631", () -> select(USERS.id).clause(clauseAfter(POSTS, "x")).sql(POSTGRESQL))
        .contains("after posts");
    assertRefused("ROWAN-1630", () -> clause(Place.AFTER_TABLE, "x"));
    assertRefused("ROWAN-1602", () -> clause(Place.AT_END, "for update; drop table x"));
  }

  @Test
  void anIndexIsForcedInTheWordsOfTheDialect() {
    var query = select(USERS.id).where(USERS.lastName.eq("Hopper"));

    assertThat(query.clause(forceIndex(USERS, INDEX)).sql(AnsiDialect.ANSI))
        .isEqualTo(
            "select users.id from users force index (ix_users_last_name_first_name)"
                + " where users.last_name = ?");
    assertThat(query.clause(forceIndex(USERS, INDEX)))
        .printsOn(
            SQLITE,
            "select users.id from users indexed by ix_users_last_name_first_name"
                + " where users.last_name = ?")
        .failsOn(POSTGRESQL, "ROWAN-1501");
    assertThat(query.clause(useIndex(USERS, INDEX))).failsOn(SQLITE, "ROWAN-1501");
    assertThat(query.clause(ignoreIndex(USERS, INDEX, "a\"b")).sql(AnsiDialect.ANSI))
        .contains("ignore index (ix_users_last_name_first_name, \"a\"\"b\")");
  }

  @Test
  void anOptimizerHintIsRefusedWhereItWouldBeSkipped() {
    var query = select(count()).from(USERS).clause(optimizer("MAX_EXECUTION_TIME", "1000"));

    assertThat(query.sql(AnsiDialect.ANSI))
        .isEqualTo("select /*+ MAX_EXECUTION_TIME(1000) */ count(*) from users");
    assertThat(query).failsOn(POSTGRESQL, "ROWAN-1501").failsOn(SQLITE, "ROWAN-1501");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*/", "a b", "a) */ --", "a'", "`a`", "a;", "SET_VAR(x=1)"})
  void whatIsNoWordOfAHintIsRefused(String text) {
    assertRefused("ROWAN-1630", () -> optimizer(text));
    assertRefused("ROWAN-1630", () -> optimizer("INDEX", text));
  }
}
