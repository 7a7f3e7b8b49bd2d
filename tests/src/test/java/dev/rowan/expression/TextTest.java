package dev.rowan.expression;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.TextExpr;
import dev.rowan.testkit.OnDatabases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  @Tag("case:sqlalchemy-A16")
  void textsAreConcatenatedByTheStandardOperator() {
    String sql = "select users.first_name || ? || users.last_name from users";

    assertThat(select(USERS.firstName.concat(" ").concat(USERS.lastName)))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql)
        .binding(" ");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-A16")
  void aConcatenationWithNullIsNull(Transaction db) {
    assertThat(db.list(select(USERS.username).where(USERS.email.concat("x").isNull())))
        .containsExactly("grace");
  }

  @Test
  @Tag("case:sqlalchemy-A18")
  void wildcardsInAPartAreEscaped() {
    assertThat(select(POSTS.id).where(POSTS.title.contains("50%_\\*[x]")))
        .printsOn(POSTGRESQL, "select posts.id from posts where posts.title like ? escape '\\'")
        .binding("%50\\%\\_\\\\*[x]%")
        .printsOn(SQLITE, "select posts.id from posts where posts.title glob ?")
        .binding("*50%_\\[*][[]x]*");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-A18")
  void aPartIsFoundLiterally(Transaction db) {
    for (String text : new String[] {"50%", "_", "*", "?", "[a]", "\\", "'", "]", "^"}) {
      TextExpr value = literal("<" + text + ">");
      assertThat(db.list(select(USERS.id).where(value.contains(text)))).as(text).hasSize(3);
      assertThat(db.list(select(USERS.id).where(value.startsWith("<" + text)))).hasSize(3);
      assertThat(db.list(select(USERS.id).where(value.endsWith(text + ">")))).hasSize(3);
      assertThat(db.list(select(USERS.id).where(literal("<..>").contains(text)))).isEmpty();
    }
  }

  @OnDatabases
  void likeMindsCase(Transaction db) {
    assertThat(db.list(select(USERS.username).where(USERS.firstName.like("a%")))).isEmpty();
    assertThat(db.list(select(USERS.username).where(USERS.firstName.like("A_a"))))
        .containsExactly("ada");
    assertThat(db.list(select(USERS.username).where(USERS.firstName.notLike("A%"))))
        .containsExactly("grace");
  }

  @OnDatabases
  void aPrefixMayBeAnExpression(Transaction db) {
    assertThat(
            db.list(
                select(USERS.username)
                    .where(USERS.email.startsWith(USERS.username))
                    .orderBy(USERS.id)))
        .containsExactly("ada", "alan");
  }

  @OnDatabases
  void lengthCountsCharacters(Transaction db) {
    assertThat(db.list(select(literal("äö🎈").length()).from(USERS).where(USERS.id.eq(1))))
        .containsExactly(3);
  }

  @OnDatabases
  void functionsOfTextsMeanTheSame(Transaction db) {
    var ada = USERS.id.eq(1);

    assertThat(db.one(select(USERS.firstName.upper()).where(ada))).isEqualTo("ADA");
    assertThat(db.one(select(USERS.firstName.lower()).where(ada))).isEqualTo("ada");
    assertThat(db.one(select(USERS.lastName.substring(2, 3)).where(ada))).isEqualTo("ove");
    assertThat(db.one(select(USERS.lastName.replace("love", "x")).where(ada)))
        .isEqualTo("Lovelace");
    assertThat(db.one(select(literal("  x ").trim()).from(USERS).where(ada))).isEqualTo("x");
    assertThat(db.one(select(USERS.score.castText()).where(ada))).isEqualTo("10");
  }

  @Test
  void aSubstringBeginsAtTheFirstCharacterOrLater() {
    assertRefused("ROWAN-1116", () -> USERS.username.substring(0, 2));
    assertRefused("ROWAN-1116", () -> USERS.username.substring(1, -1));
  }
}
