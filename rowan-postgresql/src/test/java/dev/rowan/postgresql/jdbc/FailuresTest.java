package dev.rowan.postgresql.jdbc;

import static dev.rowan.postgresql.jdbc.PersonTable.PEOPLE;
import static dev.rowan.postgresql.jdbc.TeamTable.TEAMS;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.engine.Engine;
import dev.rowan.engine.EngineUrl;
import dev.rowan.engine.TransactionMode;
import dev.rowan.engine.error.AuthenticationFailed;
import dev.rowan.engine.error.CheckViolation;
import dev.rowan.engine.error.ConnectionFailed;
import dev.rowan.engine.error.DatabaseException;
import dev.rowan.engine.error.DuplicateObject;
import dev.rowan.engine.error.ForeignKeyViolation;
import dev.rowan.engine.error.InvalidValue;
import dev.rowan.engine.error.NotNullViolation;
import dev.rowan.engine.error.ReadOnlyViolation;
import dev.rowan.engine.error.TransactionAborted;
import dev.rowan.engine.error.UndefinedTable;
import dev.rowan.engine.error.UniqueViolation;
import dev.rowan.engine.error.UnknownDatabase;
import dev.rowan.sql.Command;
import dev.rowan.sql.Schema;
import dev.rowan.type.SqlType;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FailuresTest {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  private Engine engine;

  @BeforeEach
  void create() {
    engine = Engine.open(DATABASE.url());
    engine.createAll(Schema.of(TEAMS, PEOPLE));
    engine.execute(insertInto(TEAMS).set(TEAMS.name, "Analysts"));
    engine.execute(insertInto(PEOPLE).values(PEOPLE.row("ada", 36, 1L)));
  }

  @AfterEach
  void drop() {
    engine.dropAll(Schema.of(TEAMS, PEOPLE));
    engine.close();
  }

  private <E extends DatabaseException> E failing(Class<E> type, Command command) {
    return catchThrowableOfType(type, () -> engine.execute(command));
  }

  @Test
  void aUniqueKeyIsNamed() {
    var violation =
        failing(UniqueViolation.class, insertInto(PEOPLE).values(PEOPLE.row("ada", 1, null)));
    assertThat(violation.constraint()).contains("uq_people_username");
    assertThat(violation.table()).contains("people");
    assertThat(violation.columns()).containsExactly("username");
    assertThat(violation.sqlState()).contains("23505");
    assertThat(violation.sql())
        .hasValueSatisfying(sql -> assertThat(sql).startsWith("insert into people"));
  }

  @Test
  void thePrimaryKeyIsNamed() {
    var violation =
        failing(UniqueViolation.class, insertInto(TEAMS).set(TEAMS.id, 1L).set(TEAMS.name, "x"));
    assertThat(violation.constraint()).contains("pk_teams");
  }

  @Test
  void aColumnThatIsNotNullIsNamed() {
    var violation = failing(NotNullViolation.class, insertInto(PEOPLE).set(PEOPLE.username, "bob"));
    assertThat(violation.table()).contains("people");
    assertThat(violation.columns()).containsExactly("age");
  }

  @Test
  void aCheckIsNamed() {
    var violation =
        failing(CheckViolation.class, insertInto(PEOPLE).values(PEOPLE.row("bob", -1, null)));
    assertThat(violation.constraint()).contains("age_not_negative");
    assertThat(violation.table()).contains("people");
  }

  @Test
  void valuesOfTheRowThatFailsACheckAreNoColumns() {
    var violation =
        failing(CheckViolation.class, insertInto(PEOPLE).values(PEOPLE.row("x)=(y", -1, null)));
    assertThat(violation.columns()).isEmpty();
  }

  @Test
  void foreignKeysAreNamed() {
    var inserting =
        failing(ForeignKeyViolation.class, insertInto(PEOPLE).values(PEOPLE.row("bob", 1, 77L)));
    assertThat(inserting.constraint()).contains("fk_people_team_id");
    assertThat(inserting.columns()).containsExactly("team_id");
    var updating =
        failing(ForeignKeyViolation.class, update(PEOPLE).set(PEOPLE.mentorId, 77L).all());
    assertThat(updating.constraint()).contains("fk_people_mentor_id");
    var deleting = failing(ForeignKeyViolation.class, deleteFrom(TEAMS).all());
    assertThat(deleting.constraint()).contains("fk_people_team_id");
    assertThat(deleting.columns()).isEmpty();
  }

  private static String printed(Throwable failure) {
    var out = new StringWriter();
    failure.printStackTrace(new PrintWriter(out));
    return out.toString();
  }

  @Test
  void noMessageShowsAValue() {
    String secret = "topsecret";
    engine.execute(insertInto(PEOPLE).values(PEOPLE.row(secret, 1, null)));
    var single =
        failing(UniqueViolation.class, insertInto(PEOPLE).values(PEOPLE.row(secret, 1, null)));
    assertThat(printed(single)).doesNotContain(secret);
    var check =
        failing(CheckViolation.class, insertInto(PEOPLE).values(PEOPLE.row(secret + 2, -1, null)));
    assertThat(printed(check)).doesNotContain(secret);
    var tooLong =
        failing(
            InvalidValue.class, insertInto(PEOPLE).values(PEOPLE.row(secret.repeat(9), 1, null)));
    assertThat(printed(tooLong)).doesNotContain(secret);
    var batch =
        catchThrowableOfType(
            UniqueViolation.class,
            () ->
                engine.insertAll(
                    PEOPLE, List.of(PEOPLE.row("x", 1, null), PEOPLE.row(secret, 1, null))));
    assertThat(printed(batch)).doesNotContain(secret);
    assertThat(batch.row()).hasValue(1);
  }

  @Test
  void tablesThatAreNotThereOrThereAlreadyAreTold() {
    assertThatThrownBy(() -> engine.list(select(SampleTable.of(SqlType.TEXT))))
        .isInstanceOf(UndefinedTable.class);
    assertThatThrownBy(() -> engine.createAll(Schema.of(TEAMS)))
        .isInstanceOf(DuplicateObject.class);
  }

  @Test
  void readOnlyTransactionsRefuseChanges() {
    assertThatThrownBy(() ->
            engine.transact(
                TransactionMode.DEFAULT.readOnly(), tx -> tx.execute(deleteFrom(PEOPLE).all())))
        .isInstanceOf(ReadOnlyViolation.class);
  }

  @Test
  void afterAFailureThatWasCaughtTheTransactionIsAborted() {
    assertThatThrownBy(() ->
            engine.transact(tx -> {
              assertThatThrownBy(
                      () -> tx.execute(insertInto(PEOPLE).values(PEOPLE.row("ada", 1, null))))
                  .isInstanceOf(UniqueViolation.class);
              tx.list(select(PEOPLE));
            }))
        .isInstanceOf(TransactionAborted.class)
        .hasMessageContaining("tx.savepoint");
    assertThatThrownBy(() ->
            engine.transact(tx ->
                assertThatThrownBy(
                        () -> tx.execute(insertInto(PEOPLE).values(PEOPLE.row("ada", 1, null))))
                    .isInstanceOf(UniqueViolation.class)))
        .isInstanceOf(TransactionAborted.class);
  }

  @Test
  void insideASavepointAFailureCanBeCaught() {
    engine.transact(tx -> {
      assertThatThrownBy(() ->
              tx.savepoint(sp -> sp.execute(insertInto(PEOPLE).values(PEOPLE.row("ada", 1, null)))))
          .isInstanceOf(UniqueViolation.class);
      assertThatThrownBy(() ->
              tx.insertAll(PEOPLE, List.of(PEOPLE.row("b", 1, null), PEOPLE.row("ada", 1, null))))
          .isInstanceOf(UniqueViolation.class);
      tx.execute(insertInto(PEOPLE).values(PEOPLE.row("bob", 1, null)));
    });
    assertThat(engine.list(select(PEOPLE.username).from(PEOPLE).orderBy(PEOPLE.id)))
        .containsExactly("ada", "bob");
  }

  @Test
  void whatKeepsFromConnectingIsToldAtOnce() {
    EngineUrl url = DATABASE.server();
    assertThatThrownBy(() -> Engine.open(url.withDatabase("rowan_no_such_database")))
        .isInstanceOf(UnknownDatabase.class);
    assertThatThrownBy(() -> Engine.open(url.withUser("rowan_no_such_role", "secret")))
        .isInstanceOf(AuthenticationFailed.class)
        .hasMessageNotContaining("secret");
    assertThatThrownBy(() -> Engine.open("postgresql://postgres@127.0.0.1:1/postgres"))
        .isInstanceOf(ConnectionFailed.class);
    assertThatThrownBy(() -> Engine.open("postgresql:blog")).hasMessageStartingWith("ROWAN-3002");
    assertThatThrownBy(() -> Engine.open(url.with("sslMode", "require")))
        .hasMessageStartingWith("ROWAN-3003");
  }
}
