package dev.rowan.postgresql.jdbc;

import static dev.rowan.postgresql.jdbc.PersonTable.PEOPLE;
import static dev.rowan.postgresql.jdbc.TeamTable.TEAMS;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Isolation;
import dev.rowan.engine.TransactionMode;
import dev.rowan.engine.error.ConnectionLost;
import dev.rowan.engine.error.Deadlock;
import dev.rowan.engine.error.LockTimeout;
import dev.rowan.engine.error.NoConnectionAvailable;
import dev.rowan.engine.error.SerializationFailure;
import dev.rowan.engine.error.StatementTimeout;
import dev.rowan.engine.error.UniqueViolation;
import dev.rowan.sql.Schema;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class TransactionsTest {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  private Engine engine;

  @BeforeEach
  void create() {
    engine = Engine.open(DATABASE.url().with("poolSize", "4"));
    engine.createAll(Schema.of(TEAMS, PEOPLE));
    engine.insertAll(
        TEAMS, IntStream.rangeClosed(1, 3).mapToObj(i -> new NamedTeam("t" + i)).toList());
  }

  @AfterEach
  void drop() {
    engine.dropAll(Schema.of(TEAMS, PEOPLE));
    engine.close();
  }

  @Test
  void writeSkewIsASerializationFailureAndSucceedsWhenRetried() {
    assertThatThrownBy(() -> skewed(Isolation.SERIALIZABLE))
        .hasRootCauseInstanceOf(java.sql.SQLException.class)
        .isInstanceOf(SerializationFailure.class);
    int runs = skewed(Isolation.SERIALIZABLE.retrying(5));
    assertThat(runs).isEqualTo(3);
  }

  /// Two transactions that each read what the other one writes; how many bodies ran.
  private int skewed(TransactionMode mode) {
    var runs = new AtomicInteger();
    var bothHaveRead = new CountDownLatch(2);
    together(() -> skew(mode, runs, bothHaveRead), () -> skew(mode, runs, bothHaveRead));
    return runs.get();
  }

  private void skew(TransactionMode mode, AtomicInteger runs, CountDownLatch bothHaveRead) {
    engine.transact(
        mode,
        tx -> {
          int run = runs.incrementAndGet();
          tx.list(select(TEAMS));
          meet(bothHaveRead);
          tx.execute(insertInto(TEAMS).set(TEAMS.name, "run " + run));
        });
  }

  private static void together(Runnable one, Runnable other) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture.allOf(
              CompletableFuture.runAsync(one, threads), CompletableFuture.runAsync(other, threads))
          .join();
    } catch (CompletionException e) {
      throw (RuntimeException) e.getCause();
    }
  }

  private static void meet(CountDownLatch latch) {
    latch.countDown();
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aDeadlockIsOneAndSucceedsWhenRetried() {
    assertThatThrownBy(() -> crossed(TransactionMode.DEFAULT)).isInstanceOf(Deadlock.class);
    crossed(TransactionMode.DEFAULT.retrying(5));
  }

  private void crossed(TransactionMode mode) {
    var bothHaveOne = new CountDownLatch(2);
    together(() -> cross(mode, 1, 2, bothHaveOne), () -> cross(mode, 2, 1, bothHaveOne));
  }

  private void cross(TransactionMode mode, long first, long second, CountDownLatch bothHaveOne) {
    engine.transact(
        mode,
        tx -> {
          tx.execute(update(TEAMS).set(TEAMS.name, "x").where(TEAMS.id.eq(first)));
          meet(bothHaveOne);
          tx.execute(update(TEAMS).set(TEAMS.name, "y").where(TEAMS.id.eq(second)));
        });
  }

  @Test
  void repeatableReadSeesOneState() {
    engine.transact(
        Isolation.REPEATABLE_READ,
        tx -> {
          long before = tx.one(select(count()).from(TEAMS));
          engine.execute(insertInto(TEAMS).set(TEAMS.name, "new"));
          assertThat(tx.one(select(count()).from(TEAMS))).isEqualTo(before);
        });
    engine.transact(
        Isolation.READ_COMMITTED,
        tx -> {
          engine.execute(insertInto(TEAMS).set(TEAMS.name, "newer"));
          assertThat(tx.one(select(count()).from(TEAMS))).isEqualTo(5L);
        });
  }

  @Test
  void modesDoNotOutliveTheirTransaction() {
    engine.transact(Isolation.SERIALIZABLE.readOnly(), tx -> tx.list(select(TEAMS)));
    for (int i = 0; i < 5; i++) {
      engine.execute(insertInto(TEAMS).set(TEAMS.name, "w" + i));
    }
    assertThat(engine.list(select(TEAMS))).hasSize(8);
  }

  @Test
  void locksAndStatementsTimeOut() {
    try (Engine strict =
        Engine.open(
            DATABASE.url().with("lockTimeout", "100ms").with("statementTimeout", "300ms"))) {
      engine.transact(tx -> {
        tx.execute(update(TEAMS).set(TEAMS.name, "locked").all());
        assertThatThrownBy(() -> strict.execute(deleteFrom(TEAMS).all()))
            .isInstanceOf(LockTimeout.class);
      });
    }
    try (Engine strict = Engine.open(DATABASE.url().with("statementTimeout", "100ms"))) {
      engine.transact(tx -> {
        tx.execute(update(TEAMS).set(TEAMS.name, "locked").all());
        assertThatThrownBy(() -> strict.execute(deleteFrom(TEAMS).all()))
            .isInstanceOf(StatementTimeout.class);
      });
    }
  }

  @Test
  void anExhaustedPoolIsToldAsSuch() {
    try (Engine small =
        Engine.open(DATABASE.url().with("poolSize", "1").with("connectTimeout", "300ms"))) {
      assertThatThrownBy(() -> small.transact(tx -> small.list(select(TEAMS))))
          .isInstanceOf(NoConnectionAvailable.class);
      assertThat(small.list(select(TEAMS))).hasSize(3);
    }
  }

  @Test
  void aConnectionThatBrokeIsNotUsedAgain() {
    try (Engine small =
        Engine.open(DATABASE.url().with("poolSize", "1").with("applicationName", "rowan_victim"))) {
      assertThatThrownBy(() ->
              small.transact(tx -> {
                tx.list(select(TEAMS));
                DATABASE.send(
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name ="
                        + " 'rowan_victim'");
                tx.list(select(TEAMS));
              }))
          .isInstanceOf(ConnectionLost.class);
      assertThat(small.list(select(TEAMS))).hasSize(3);
    }
  }

  @Test
  void aFailureAtCommitRollsBack() throws Exception {
    try (var connection =
            java.sql.DriverManager.getConnection(
                "jdbc:postgresql://%s/%s"
                    .formatted(DATABASE.url().host(), DATABASE.url().database()),
                DATABASE.url().user(),
                "");
        var statement = connection.createStatement()) {
      statement.execute(
          "alter table teams add constraint uq_late unique (name) deferrable initially deferred");
    }
    assertThatThrownBy(
            () -> engine.transact(tx -> tx.execute(insertInto(TEAMS).set(TEAMS.name, "t1"))))
        .isInstanceOfSatisfying(
            UniqueViolation.class, e -> assertThat(e.constraint()).contains("uq_late"))
        .hasNoSuppressedExceptions();
    assertThat(engine.list(select(TEAMS))).hasSize(3);
  }
}
