package dev.rowan.raw;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Sorting;
import dev.rowan.testkit.OnDatabases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Orders that users ask for by a text.
class SortingTest {
  private static final Sorting SORTING =
      Sorting.by(USERS.username, USERS.score, USERS.id).and("size", USERS.username.length());

  @OnDatabases
  void keysOrderAscendingOrDescending(Transaction db) {
    assertThat(db.list(select(USERS.username).orderBy(SORTING.parse("size desc, -id"))))
        .containsExactly("grace", "alan", "ada");
    assertThat(db.list(select(USERS.username).orderBy(SORTING.parse("-score nulls last"))))
        .containsExactly("grace", "ada", "alan");
    assertThat(db.list(select(USERS.username).orderBy(SORTING.parse("+score NULLS FIRST,id ASC"))))
        .containsExactly("alan", "ada", "grace");
  }

  @Test
  void theOrderIsThatOfTheExpressions() {
    assertThat(select(USERS.id).orderBy(SORTING.parse("username desc,-id")))
        .printsOn(
            POSTGRESQL, "select users.id from users order by users.username desc, users.id desc")
        .printsOn(SQLITE, "select users.id from users order by users.username desc, users.id desc");
  }

  @Test
  void aBlankTextAsksForNoOrder() {
    assertThat(SORTING.parse("")).isEmpty();
    assertThat(SORTING.parse("  ")).isEmpty();
  }

  @Test
  @Tag("case:java-peers-16")
  void anUnknownKeyNamesThoseThatAreAllowed() {
    assertRefused("ROWAN-1622", () -> SORTING.parse("name"))
        .contains("\"name\", which is not allowed; allowed are [username, score, id, size]");
    assertRefused("ROWAN-1622", () -> SORTING.parse("first_name,id"));
    assertRefused("ROWAN-1622", () -> SORTING.parse("id,id desc")).contains("twice");
  }

  @ParameterizedTest
  @Tag("case:java-peers-16")
  @Tag("case:sqlalchemy-B24")
  @ValueSource(
      strings = {
        "name; drop table",
        "id; drop table users",
        "x; drop",
        "id--",
        "id desc; --",
        "(select 1)",
        "id,",
        ",",
        "id desc desc",
        "-id desc",
        "id nulls",
        "1",
        "id/**/desc",
        "\"id\"",
        "id'",
        "i\0d",
        "id desc, case when 1=1 then 1 end"
      })
  void whatIsNoOrderIsRefused(String text) {
    assertRefused("ROWAN-1621", () -> SORTING.parse(text)).contains("[username, score, id, size]");
  }

  @Test
  void aTextHasAnEnd() {
    assertRefused("ROWAN-1621", () -> SORTING.parse("id,".repeat(500) + "id"));
  }

  @Test
  void keysAreWordsAndGivenOnce() {
    assertRefused("ROWAN-1620", () -> SORTING.and("two words", USERS.id));
    assertRefused("ROWAN-1620", () -> SORTING.and("id", USERS.score));
  }
}
