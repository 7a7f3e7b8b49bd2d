package dev.rowan.sqlite.jdbc;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sqlite.jdbc.PersonTable.PEOPLE;
import static dev.rowan.sqlite.jdbc.TeamTable.TEAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.engine.Engine;
import dev.rowan.engine.error.CheckViolation;
import dev.rowan.engine.error.ConnectionFailed;
import dev.rowan.engine.error.DatabaseException;
import dev.rowan.engine.error.DuplicateObject;
import dev.rowan.engine.error.ForeignKeyViolation;
import dev.rowan.engine.error.NotNullViolation;
import dev.rowan.engine.error.UndefinedColumn;
import dev.rowan.engine.error.UndefinedTable;
import dev.rowan.engine.error.UniqueViolation;
import dev.rowan.sql.Command;
import dev.rowan.sql.Schema;
import dev.rowan.type.SqlType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {
  private final Engine engine = Engine.open("sqlite::memory:");

  @BeforeEach
  void create() {
    engine.createAll(Schema.of(TEAMS, PEOPLE));
    engine.execute(insertInto(TEAMS).set(TEAMS.name, "Analysts"));
    engine.execute(insertInto(PEOPLE).values(PEOPLE.row("ada", 36, 1L)));
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private <E extends DatabaseException> E failing(Class<E> type, Command command) {
    E inAutocommit = catchThrowableOfType(type, () -> engine.execute(command));
    E inTransaction =
        catchThrowableOfType(
            type,
            () ->
                engine.transact(tx -> {
                  try {
                    tx.execute(command);
                  } finally {
                    assertThat(tx.list(select(PEOPLE))).isNotEmpty();
                  }
                }));
    assertThat(inTransaction.constraint()).isEqualTo(inAutocommit.constraint());
    return inAutocommit;
  }

  @Test
  void aUniqueKeyIsNamed() {
    var violation =
        failing(UniqueViolation.class, insertInto(PEOPLE).values(PEOPLE.row("ada", 1, null)));
    assertThat(violation.constraint()).contains("uq_people_username");
    assertThat(violation.table()).contains("people");
    assertThat(violation.columns()).containsExactly("username");
    assertThat(violation.sql())
        .hasValueSatisfying(sql -> assertThat(sql).startsWith("insert into people"));
  }

  @Test
  void aUniqueIndexOnAnExpressionIsNamed() {
    engine.execute(insertInto(PEOPLE).values(PEOPLE.row("bob", 101, null)));
    var violation =
        failing(UniqueViolation.class, insertInto(PEOPLE).values(PEOPLE.row("BOB", 101, null)));
    assertThat(violation.constraint()).contains("uq_people_lower");
    assertThat(violation.table()).contains("people");
  }

  @Test
  void thePrimaryKeyIsNamed() {
    var violation =
        failing(UniqueViolation.class, insertInto(TEAMS).set(TEAMS.id, 1L).set(TEAMS.name, "x"));
    assertThat(violation.constraint()).contains("pk_teams");
    assertThat(violation.columns()).containsExactly("id");
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
  void theForeignKeyOfAnInsertIsNamed() {
    var violation =
        failing(ForeignKeyViolation.class, insertInto(PEOPLE).values(PEOPLE.row("bob", 1, 77L)));
    assertThat(violation.constraint()).contains("fk_people_team_id");
    assertThat(violation.table()).contains("people");
    assertThat(violation.columns()).containsExactly("team_id");
    assertThat(engine.list(select(PEOPLE))).hasSize(1);
  }

  @Test
  void theForeignKeyOfAnUpdateIsNamed() {
    var violation =
        failing(
            ForeignKeyViolation.class,
            update(PEOPLE).set(PEOPLE.mentorId, 77L).where(PEOPLE.username.eq("ada")));
    assertThat(violation.constraint()).contains("fk_people_mentor_id");
  }

  @Test
  void theForeignKeyOfADeleteIsNamed() {
    var violation = failing(ForeignKeyViolation.class, deleteFrom(TEAMS).all());
    assertThat(violation.constraint()).contains("fk_people_team_id");
    assertThat(violation.table()).contains("people");
  }

  @Test
  void aForeignKeyThatRestrictsIsNamedWhereItIsTheOnlyOne() {
    engine.execute(update(PEOPLE).set(PEOPLE.mentorId, 1L).all());
    engine.execute(insertInto(PEOPLE).values(PEOPLE.row("bob", 1, null)));
    engine.execute(update(PEOPLE).set(PEOPLE.mentorId, 2L).where(PEOPLE.id.eq(1)));
    var violation = failing(ForeignKeyViolation.class, deleteFrom(PEOPLE).where(PEOPLE.id.eq(2)));
    assertThat(violation.constraint()).contains("fk_people_mentor_id");
  }

  @Test
  void tablesAndColumnsThatAreNotThereAreTold() {
    assertThatThrownBy(() -> engine.list(select(SampleTable.of(SqlType.TEXT))))
        .isInstanceOfSatisfying(
            UndefinedTable.class, e -> assertThat(e.table()).contains("samples"));
    engine.createAll(Schema.of(SampleTable.of(SqlType.TEXT)));
    engine.dropAll(Schema.of(PEOPLE));
    assertThatThrownBy(() -> engine.createAll(Schema.of(TEAMS)))
        .isInstanceOf(DuplicateObject.class);
  }

  @Test
  void aColumnThatIsNotThereIsTold() {
    var wrong = new WrongTeams();
    assertThatThrownBy(() -> engine.list(select(wrong.colour).from(wrong)))
        .isInstanceOf(UndefinedColumn.class);
  }

  @Test
  void aDatabaseThatCannotBeOpenedIsToldAtOnce(@TempDir Path directory) throws Exception {
    assertThatThrownBy(() -> Engine.open("sqlite:" + directory.resolve("missing/blog.db")))
        .isInstanceOf(ConnectionFailed.class);
    Path text =
        Files.writeString(
            directory.resolve("text.db"),
            "this is no database at all, but long enough. ".repeat(50));
    assertThatThrownBy(() -> Engine.open("sqlite:" + text)).isInstanceOf(ConnectionFailed.class);
  }

  @Test
  void aUrlWithAServerIsRefused() {
    assertThatThrownBy(() -> Engine.open("sqlite://localhost/blog.db"))
        .hasMessageStartingWith("ROWAN-3002");
    assertThatThrownBy(() -> Engine.open("sqlite:blog.db?foreignKeys=off"))
        .hasMessageStartingWith("ROWAN-3003")
        .hasMessageContaining("busyTimeout");
  }
}
