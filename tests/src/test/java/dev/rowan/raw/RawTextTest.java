package dev.rowan.raw;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Raw.raw;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sql;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.sql.Raw;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the text of a fragment may say.
class RawTextTest {
  private static String where(String text, @Nullable Object... arguments) {
    return select(USERS.id).where(sql(text, arguments)).sql(POSTGRESQL).split(" where ")[1];
  }

  @Test
  void bracesInsideQuotesAreText() {
    assertThat(where("{} <> '{}' and \"{}\" = `{}` or $$ {} ' $$ = $a$ {} $$ $a$ and {} > 0", 1, 2))
        .isEqualTo("? <> '{}' and \"{}\" = `{}` or $$ {} ' $$ = $a$ {} $$ $a$ and ? > 0");
  }

  @Test
  void doubledQuotesStayInside() {
    assertThat(where("'it''s {}' = {} and \"a\"\"{}\" = 1", "x"))
        .isEqualTo("'it''s {}' = ? and \"a\"\"{}\" = 1");
  }

  @Test
  void doubledBracesAreBraces() {
    assertThat(where("a {{ {} }} b", 1)).isEqualTo("a { ? } b");
  }

  @Test
  void castsSlicesAndNamedArgumentsAreNoPlaceholders() {
    assertThat(where("{}::text = f(a := 1) and b[1:c] = 2 and x$y = 1", 1))
        .isEqualTo("?::text = f(a := 1) and b[1:c] = 2 and x$y = 1");
  }

  @Test
  @Tag("case:sqlalchemy-A32")
  void percentIsAPercent() {
    assertThat(select(USERS.username).where(raw("{} % 2 = 0", USERS.id).bool()))
        .printsOn(POSTGRESQL, "select users.username from users where users.id % 2 = 0")
        .printsOn(SQLITE, "select users.username from users where users.id % 2 = 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "'a",
        "\"a",
        "`a",
        "(a",
        "a)",
        "[a",
        "(a]",
        "$x$ a",
        "{",
        "}",
        "{a}",
        "'\\' = 1",
        "\"\\\" = 1",
        "a{}",
        "{}a",
        "'a'{}",
        "{}'a'",
        "{}{}",
        "@{}",
        ":{}",
        "#{}"
      })
  void textThatDoesNotKeepToItselfIsRefused(String text) {
    assertRefused("ROWAN-1601", () -> raw(text, 1, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a; b",
        "a = ?",
        "a -- b",
        "a /* b",
        "a */ b",
        "a = :id",
        "a = $1",
        "a = $id",
        "a = @id",
        "a, b",
        "a\0b",
        "'a\0'",
        "data ? 'x'",
        "5 #-- 3"
      })
  void whatReachesBeyondTheFragmentIsRefused(String text) {
    assertRefused("ROWAN-1602", () -> raw(text));
  }

  @Test
  void thePlaceOfAMistakeIsNamed() {
    assertRefused("ROWAN-1602", () -> raw("a = 1; drop table users"))
        .contains("at character 6 of «a = 1; drop table users»");
    assertRefused("ROWAN-1601", () -> raw("upper((a)")).contains("( is not closed at character 6");
  }

  @Test
  void thereIsOneArgumentForEachPlace() {
    assertRefused("ROWAN-1603", () -> raw("{} = {}", 1)).contains("1 arguments for 2 {}");
    assertRefused("ROWAN-1603", () -> raw("a = '{}'", 1)).contains("1 arguments for 0 {}");
  }

  @Test
  void anArgumentHasATypeOfItsOwnOrIsGivenOne() {
    String none = null;
    assertRefused("ROWAN-1604", () -> raw("{} is null", none)).contains("argument 1 is null");
    assertRefused("ROWAN-1604", () -> raw("{}", new Object())).contains("argument 1 is of Object");
    assertRefused("ROWAN-1604", () -> raw("a in {}", List.of())).contains("empty list");
    assertRefused("ROWAN-1604", () -> raw("a = {}", BigDecimal.ONE))
        .contains("digits of its column");

    assertThat(where("{} is null", Raw.value(SqlType.TEXT, none))).isEqualTo("? is null");
    assertThat(where("a = {}", Raw.value(SqlType.decimal(5, 2), BigDecimal.ONE)))
        .isEqualTo("a = ?");
  }
}
