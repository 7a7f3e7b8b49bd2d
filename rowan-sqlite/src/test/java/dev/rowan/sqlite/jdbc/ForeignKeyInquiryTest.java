package dev.rowan.sqlite.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.jdbc.FailureClassifier.Call;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sqlite.Function;
import org.sqlite.SQLiteConfig;

class ForeignKeyInquiryTest {
  private final AtomicInteger runs = new AtomicInteger();
  private Connection connection;

  @BeforeEach
  void create() throws SQLException {
    var config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    connection = config.createConnection("jdbc:sqlite::memory:");
    Function.create(
        connection,
        "run",
        new Function() {
          @Override
          protected void xFunc() throws SQLException {
            result(runs.incrementAndGet());
          }
        });
    send("create table orgs (id integer primary key)");
    send("create table teams (id integer primary key, org references orgs on delete cascade)");
    send(
        "create table people (id integer primary key, team references teams, org references orgs)");
    send("insert into orgs values (1)");
    send("insert into teams values (1, 1)");
    send("insert into people values (1, 1, null)");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private void send(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// The columns of the foreign key that `sql` violates, with its table.
  private String violated(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      assertThatThrownBy(statement::execute).hasMessageContaining("FOREIGN KEY constraint failed");
      runs.set(0);
      var found =
          new ForeignKeyInquiry(connection).violated(new Call(sql, connection, statement, false));
      return found == null ? "unknown" : found.table() + found.columns();
    }
  }

  @Test
  void theOnlyForeignKeyOfTheTableIsFoundWithoutRunningTheStatementAgain() throws SQLException {
    assertThat(violated("insert into teams (org) select 77 where run() > 0"))
        .isEqualTo("teams[org]");
    assertThat(runs).hasValue(0);
  }

  @Test
  void oneOfSeveralIsFoundByRunningTheStatementAgain() throws SQLException {
    assertThat(violated("insert into people (org) select 77 where run() > 0"))
        .isEqualTo("people[org]");
    assertThat(runs).hasPositiveValue();
  }

  @Test
  void aDeleteThatCascadesIsStoppedByAnotherTable() throws SQLException {
    assertThat(violated("delete from orgs")).isEqualTo("people[team]");
    assertThat(violated("with gone as (select 1) delete from teams where id in gone"))
        .isEqualTo("people[team]");
  }

  @Test
  void aTriggerMayViolateTheForeignKeyOfAnotherTable() throws SQLException {
    send(
        "create trigger hired after insert on teams begin insert into people (org) values (88); end");
    assertThat(violated("insert into teams (org) values (1)")).isEqualTo("people[org]");
  }
}
