package dev.rowan.testkit;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.RowanException;
import dev.rowan.engine.Transaction;
import dev.rowan.testkit.blog.TagInsert;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementSubjectTest {
  private static final String ADA = "select users.id from users where users.username = ?";

  @Test
  void lineBreaksAndRunsOfSpacesAreOneSpace() {
    assertThat(select(USERS.id).where(USERS.username.eq("ada")))
        .printsOn(SQLITE, "  select users.id\n    from users\n    where users.username = ?\n");
  }

  @Test
  void anotherTextFailsShowingBoth() {
    assertThatThrownBy(() ->
            assertThat(select(USERS.id).where(USERS.username.eq("ada")))
                .printsOn(SQLITE, "select users.id from users"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            expected on sqlite 3.54:
              select users.id from users
            but was:
              %s\
            """
                .formatted(ADA));
  }

  @Test
  void aStatementThatTheDatabaseRefusesFailsNamingIt() {
    assertThatThrownBy(() ->
            assertThat(insertInto(TAGS).values(TagInsert.of("history")))
                .printsOn(SQLITE, "insert into tags (name) values (?)"))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            """
            sqlite memory refuses:
              insert into tags (name) values (?)
            with:
              ROWAN-3201:\
            """);
  }

  @OnDatabases
  void whatIsRunIsRolledBack(Transaction db) {
    assertThat(insertInto(TAGS).values(TagInsert.of("gone")))
        .printsOn(POSTGRESQL, "insert into tags (name) values (?)");

    assertThat(db.list(select(TAGS.name).where(TAGS.name.eq("gone")))).isEmpty();
  }

  @Test
  void otherBindsFailShowingBothAndTheText() {
    assertThatThrownBy(() ->
            assertThat(select(USERS.id).where(USERS.username.eq("ada")))
                .printsOn(SQLITE, ADA)
                .binding("alan"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            expected on sqlite 3.54 the binds:
              [alan]
            but were:
              [ada]
            in:
              %s\
            """
                .formatted(ADA));
  }

  @Test
  void bindsAreThoseOfTheDialectsNamedSinceTheLastBinding() {
    assertThatThrownBy(() ->
            assertThat(select(USERS.id).where(USERS.firstName.like("A%")))
                .printsOn(
                    POSTGRESQL,
                    "select users.id from users where users.first_name like ? escape '\\'")
                .binding("A%")
                .printsOn(SQLITE, "select users.id from users where users.first_name glob ?")
                .binding("A%"))
        .hasMessageContaining("expected on sqlite 3.54 the binds");
  }

  @Test
  void bindsOfAStatementThatPrintedNothingYetAreThoseOfStandardSql() {
    assertThat(select(USERS.id).where(USERS.username.in(List.of("a", "b")))).binding("a", "b");
  }

  @Test
  void aStatementThatIsExpectedToFailAndRunsFails() {
    assertThatThrownBy(() -> assertThat(select(USERS.id)).failsOn(SQLITE, "ROWAN-1201"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected a refusal with ROWAN-1201, but sqlite memory runs:");
  }

  @Test
  void aStatementThatFailsOtherwiseFails() {
    assertThatThrownBy(() ->
            assertThat(insertInto(TAGS).values(TagInsert.of("history")))
                .failsOn(SQLITE, "ROWAN-3202"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected a refusal with ROWAN-3202 on sqlite memory, but was");
    assertThat(insertInto(TAGS).values(TagInsert.of("history")))
        .failsOn(SQLITE, "ROWAN-3201")
        .failsOn(POSTGRESQL, "ROWAN-3201");
  }

  @Test
  void aRefusalThatDoesNotComeFails() {
    assertThatThrownBy(() -> assertRefused("ROWAN-1", () -> {}))
        .hasMessage("expected a refusal with ROWAN-1, but nothing was thrown");
    assertThatThrownBy(() ->
            assertRefused(
                "ROWAN-1",
                () -> {
                  throw new RowanException("ROWAN-2", "other");
                }))
        .hasMessageContaining("expected a refusal with ROWAN-1, but was");
    assertThatThrownBy(() ->
            assertRefused(
                "ROWAN-1",
                () -> {
                  throw new IllegalStateException("other");
                }))
        .hasMessageContaining("IllegalStateException");
  }
}
