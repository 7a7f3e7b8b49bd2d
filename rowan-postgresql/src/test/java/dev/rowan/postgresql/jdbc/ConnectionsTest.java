package dev.rowan.postgresql.jdbc;

import static dev.rowan.postgresql.jdbc.TeamTable.TEAMS;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.Connection;
import dev.rowan.engine.Engine;
import dev.rowan.engine.OpenTransaction;
import dev.rowan.engine.error.TransactionMisuse;
import dev.rowan.sql.Command;
import dev.rowan.sql.Schema;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class ConnectionsTest {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  private Engine engine;

  @BeforeEach
  void create() {
    engine = Engine.open(DATABASE.url().with("poolSize", "2"));
    engine.createAll(Schema.of(TEAMS));
  }

  @AfterEach
  void drop() {
    engine.dropAll(Schema.of(TEAMS));
    engine.close();
  }

  private static Command team(String name) {
    return insertInto(TEAMS).set(TEAMS.name, name);
  }

  private List<String> names() {
    return engine.list(select(TEAMS.name).from(TEAMS).orderBy(TEAMS.id));
  }

  @Test
  void aConnectionRefusesOtherUseWhileItInsertsRows() {
    try (Connection connection = engine.connect()) {
      Iterable<NamedTeam> rows =
          () -> {
            connection.execute(team("between"));
            return List.of(new NamedTeam("a")).iterator();
          };
      assertThatThrownBy(() -> connection.insertAll(TEAMS, rows))
          .isInstanceOf(TransactionMisuse.class)
          .hasMessageStartingWith("ROWAN-3023");
      connection.execute(team("after"));
    }
    assertThat(names()).containsExactly("after");
  }

  @Test
  void aConnectionRefusesOtherUseWhileItStreamsRows() {
    engine.execute(team("a"));
    try (Connection connection = engine.connect()) {
      assertThatThrownBy(() ->
              connection.stream(
                  select(TEAMS.name).from(TEAMS), rows -> rows.forEach(row -> connection.begin())))
          .isInstanceOf(TransactionMisuse.class)
          .hasMessageStartingWith("ROWAN-3023");
      connection.execute(team("b"));
    }
    assertThat(names()).containsExactly("a", "b");
  }

  @Test
  void closingAConnectionInsideASavepointEndsIt() {
    Connection connection = engine.connect();
    OpenTransaction tx = connection.begin();
    tx.execute(team("a"));
    assertThatThrownBy(() ->
            tx.savepoint(sp -> {
              connection.close();
              assertThatThrownBy(() -> sp.execute(team("b"))).hasMessageStartingWith("ROWAN-3021");
            }))
        .isInstanceOf(TransactionMisuse.class)
        .hasMessageStartingWith("ROWAN-3021")
        .hasNoSuppressedExceptions();
    assertThatThrownBy(() -> tx.execute(team("c"))).hasMessageStartingWith("ROWAN-3021");
    assertThatThrownBy(() -> connection.execute(team("d"))).hasMessageStartingWith("ROWAN-3024");
    connection.close();
    assertThat(names()).isEmpty();
  }

  @Test
  void closingAConnectionInsideABulkInsertInsertsNothing() {
    Connection connection = engine.connect();
    Iterable<NamedTeam> rows =
        () -> {
          connection.close();
          return List.of(new NamedTeam("a")).iterator();
        };
    assertThatThrownBy(() -> connection.insertAll(TEAMS, rows))
        .hasMessageStartingWith("ROWAN-3021")
        .hasNoSuppressedExceptions();
    assertThat(names()).isEmpty();
  }
}
