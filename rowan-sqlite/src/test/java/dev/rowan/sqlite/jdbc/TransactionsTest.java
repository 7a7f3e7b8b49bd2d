package dev.rowan.sqlite.jdbc;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.jdbc.PersonTable.PEOPLE;
import static dev.rowan.sqlite.jdbc.TeamTable.TEAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.Connection;
import dev.rowan.engine.Engine;
import dev.rowan.engine.OpenTransaction;
import dev.rowan.engine.TransactionMode;
import dev.rowan.engine.error.DatabaseException;
import dev.rowan.engine.error.EngineClosed;
import dev.rowan.engine.error.Failure;
import dev.rowan.engine.error.FailureKind;
import dev.rowan.engine.error.ForeignKeyViolation;
import dev.rowan.engine.error.LockTimeout;
import dev.rowan.engine.error.NoConnectionAvailable;
import dev.rowan.engine.error.ReadOnlyViolation;
import dev.rowan.engine.error.SerializationFailure;
import dev.rowan.engine.error.StatementTimeout;
import dev.rowan.engine.error.TransactionMisuse;
import dev.rowan.sql.Command;
import dev.rowan.sql.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class TransactionsTest {
  @TempDir Path directory;
  private Engine engine = Engine.open("sqlite::memory:");

  @BeforeEach
  void create() {
    engine.close();
    engine =
        Engine.open("sqlite:" + directory.resolve("test.db") + "?busyTimeout=200ms&poolSize=3");
    engine.createAll(Schema.of(TEAMS));
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private static Command team(String name) {
    return insertInto(TEAMS).set(TEAMS.name, name);
  }

  private List<String> names() {
    return engine.list(select(TEAMS.name).from(TEAMS).orderBy(TEAMS.id));
  }

  @Test
  void returningCommitsAndThrowingRollsBack() {
    engine.transact(tx -> tx.execute(team("a")));
    assertThatThrownBy(() ->
            engine.transact(tx -> {
              tx.execute(team("b"));
              throw new IOException("checked");
            }))
        .isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("a");
  }

  @Test
  void aSavepointIsRolledBackAlone() {
    engine.transact(tx -> {
      tx.execute(team("a"));
      assertThatThrownBy(() ->
              tx.savepoint(outer -> {
                outer.execute(team("b"));
                outer.savepoint(inner -> inner.execute(team("c")));
                throw new IllegalStateException();
              }))
          .isInstanceOf(IllegalStateException.class);
      tx.savepoint(sp -> sp.execute(team("d")));
    });
    assertThat(names()).containsExactly("a", "d");
  }

  @Test
  void theOuterTransactionRestsWhileASavepointIsOpen() {
    engine.transact(tx ->
        tx.savepoint(sp ->
            assertThatThrownBy(() -> tx.execute(team("a")))
                .isInstanceOf(TransactionMisuse.class)
                .hasMessageStartingWith("ROWAN-3022")));
  }

  @Test
  void aFinishedTransactionRefusesToBeUsed() {
    var kept = new AtomicReference<dev.rowan.engine.Transaction>();
    engine.transact(kept::set);
    assertThatThrownBy(() -> kept.get().execute(team("a")))
        .isInstanceOf(TransactionMisuse.class)
        .hasMessageStartingWith("ROWAN-3021");
  }

  @Test
  void readersSeeWhatWasCommittedWhileATransactionWrites() {
    engine.transact(tx -> {
      tx.execute(team("a"));
      assertThat(names()).isEmpty();
    });
    assertThat(names()).containsExactly("a");
  }

  @Test
  void aSecondWriterWaitsForTheBusyTimeoutOnly() {
    assertThatThrownBy(() -> engine.transact(tx -> engine.execute(team("a"))))
        .isInstanceOf(LockTimeout.class)
        .hasMessageContaining("inside transact(…) use the transaction");
    assertThatThrownBy(
            () -> engine.transact(tx -> engine.transact(second -> second.execute(team("b")))))
        .isInstanceOf(LockTimeout.class);
    engine.transact(tx -> tx.execute(team("c")));
    assertThat(names()).containsExactly("c");
  }

  @Test
  void anExhaustedPoolIsToldAsSuch() {
    try (Engine small =
        Engine.open(
            "sqlite:" + directory.resolve("small.db") + "?poolSize=1&connectTimeout=300ms")) {
      small.createAll(Schema.of(TEAMS));
      assertThatThrownBy(() -> small.transact(tx -> small.list(select(TEAMS))))
          .isInstanceOf(NoConnectionAvailable.class)
          .hasMessageContaining("all 1 connections were in use for 0.3s");
    }
  }

  @Test
  void readOnlyTransactionsRefuseChanges() {
    assertThatThrownBy(
            () -> engine.transact(TransactionMode.DEFAULT.readOnly(), tx -> tx.execute(team("a"))))
        .isInstanceOf(ReadOnlyViolation.class);
    engine.execute(team("b"));
    engine.transact(tx -> tx.execute(team("c")));
    assertThat(names()).containsExactly("b", "c");
  }

  @Test
  void retryableFailuresRunTheBodyAgainOnAFreshTransaction() {
    List<Integer> runs = new ArrayList<>();
    engine.transact(
        TransactionMode.DEFAULT.retrying(3),
        tx -> {
          tx.execute(team("run " + runs.size()));
          runs.add(runs.size());
          if (runs.size() < 3) {
            throw new IllegalStateException(
                FailureKind.SERIALIZATION_FAILURE.exception(Failure.because("clash")));
          }
        });
    assertThat(names()).containsExactly("run 2");
  }

  @Test
  void retriesEnd() {
    List<Integer> runs = new ArrayList<>();
    assertThatThrownBy(() ->
            engine.transact(
                TransactionMode.DEFAULT.retrying(2),
                tx -> {
                  runs.add(1);
                  throw FailureKind.SERIALIZATION_FAILURE.exception(Failure.because("clash"));
                }))
        .isInstanceOf(SerializationFailure.class);
    assertThat(runs).hasSize(2);
  }

  @Test
  void otherFailuresAreNotRetried() {
    List<Integer> runs = new ArrayList<>();
    assertThatThrownBy(() ->
            engine.transact(
                TransactionMode.DEFAULT.retrying(5),
                tx -> {
                  runs.add(1);
                  throw new IllegalStateException();
                }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(runs).hasSize(1);
  }

  @Test
  void transactionsByHandCommitOrRollBack() {
    try (Connection connection = engine.connect()) {
      try (OpenTransaction tx = connection.begin()) {
        tx.execute(team("a"));
        assertThatThrownBy(() -> connection.execute(team("b")))
            .hasMessageStartingWith("ROWAN-3023");
        tx.commit();
      }
      try (OpenTransaction tx = connection.begin()) {
        tx.execute(team("c"));
      }
      connection.execute(team("d"));
      connection.begin().execute(team("e"));
    }
    assertThat(names()).containsExactly("a", "d");
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

  @Test
  void closingATransactionInsideABulkInsertInsertsNothing() {
    try (Connection connection = engine.connect()) {
      OpenTransaction tx = connection.begin();
      Iterable<NamedTeam> rows =
          () -> {
            tx.close();
            return List.of(new NamedTeam("a")).iterator();
          };
      assertThatThrownBy(() -> tx.insertAll(TEAMS, rows)).hasMessageStartingWith("ROWAN-3021");
      connection.execute(team("b"));
    }
    assertThat(names()).containsExactly("b");
  }

  @Test
  void connectionsOfASourceGoBackAsTheyCame() throws SQLException {
    var config = new org.sqlite.SQLiteDataSource();
    config.setUrl("jdbc:sqlite:" + directory.resolve("test.db"));
    try (var one = config.getConnection()) {
      one.setAutoCommit(false);
      Engine over = Engine.over(new SameConnection(one));
      over.execute(team("a"));
      assertThat(one.getAutoCommit()).isFalse();
      one.setAutoCommit(true);
    }
    assertThat(names()).containsExactly("a");
  }

  @Test
  void foreignKeysAreEnforcedOnConnectionsOfASource() {
    var source = new org.sqlite.SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + directory.resolve("test.db"));
    Engine over = Engine.over(source);
    over.createAll(Schema.of(PEOPLE));
    assertThatThrownBy(() -> over.execute(insertInto(PEOPLE).values(PEOPLE.row("z", 1, 4711L))))
        .isInstanceOf(ForeignKeyViolation.class);
  }

  @Test
  void aConnectionThatCannotBeUsedGoesBackToItsSource() throws SQLException {
    var config = new org.sqlite.SQLiteDataSource();
    config.setUrl("jdbc:sqlite:" + directory.resolve("test.db"));
    var source = new SameConnection(config.getConnection());
    Engine over = Engine.over(source);
    source.connection().close();
    int closed = source.closed();
    assertThatThrownBy(() -> over.list(select(TEAMS))).isInstanceOf(DatabaseException.class);
    assertThat(source.closed()).isEqualTo(closed + 1);
  }

  @Test
  void aStatementIsCancelledAfterItsTimeout() {
    try (Engine strict = Engine.open("sqlite::memory:?statementTimeout=100ms")) {
      strict.createAll(Schema.of(TEAMS));
      strict.insertAll(
          TEAMS,
          java.util.stream.IntStream.range(0, 300).mapToObj(i -> new NamedTeam("t" + i)).toList());
      var a = TEAMS.as("a");
      var b = TEAMS.as("b");
      var c = TEAMS.as("c");
      var d = TEAMS.as("d");
      assertThatThrownBy(() ->
              strict.list(
                  select(dev.rowan.sql.Sql.count()).from(a).crossJoin(b).crossJoin(c).crossJoin(d)))
          .isInstanceOf(StatementTimeout.class);
      assertThat(strict.list(select(TEAMS))).hasSize(300);
    }
  }

  @Test
  void aMemoryDatabaseTellsAtOnceThatItsConnectionIsTaken() {
    try (Engine memory = Engine.open("sqlite::memory:")) {
      memory.createAll(Schema.of(TEAMS));
      long start = System.nanoTime();
      assertThatThrownBy(() -> memory.transact(tx -> memory.list(select(TEAMS))))
          .isInstanceOf(NoConnectionAvailable.class)
          .hasMessageContaining("this thread holds it already");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
      assertThat(memory.execute(team("a"))).isEqualTo(1);
    }
  }

  @Test
  void aClosedEngineRefusesToBeUsed() {
    engine.close();
    engine.close();
    assertThatThrownBy(() -> engine.list(select(TEAMS))).isInstanceOf(EngineClosed.class);
  }

  @Test
  void deferredFailuresOfTheBodyAreSuppressedByNone() {
    assertThatThrownBy(() ->
            engine.transact(tx -> {
              tx.execute(deleteFrom(TEAMS).all());
              throw FailureKind.UNIQUE_VIOLATION.exception(Failure.because("x"));
            }))
        .isInstanceOf(DatabaseException.class)
        .hasNoSuppressedExceptions();
  }
}
