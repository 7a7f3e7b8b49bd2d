package dev.rowan.running;

import static dev.rowan.model.OrgTable.ORGS;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Executor;
import dev.rowan.engine.Isolation;
import dev.rowan.engine.Transaction;
import dev.rowan.engine.TransactionMode;
import dev.rowan.model.OrgInsert;
import dev.rowan.sql.Insert;
import dev.rowan.testkit.OnDatabases;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/// These commit, so each cleans `orgs` up behind itself.
class TransactionTest {
  @AfterEach
  void noOrgIsLeft(Engine engine) {
    engine.execute(deleteFrom(ORGS).all());
  }

  private static Insert<?> org(String name) {
    return insertInto(ORGS).values(OrgInsert.of(name));
  }

  private static List<String> orgs(Executor database) {
    return database.list(select(ORGS.name).orderBy(ORGS.name));
  }

  @OnDatabases
  void aTransactionThatReturnsIsCommitted(Engine engine) {
    engine.transact(tx -> tx.execute(org("kept")));

    assertThat(orgs(engine)).containsExactly("kept");
  }

  @OnDatabases
  void aTransactionThatThrowsIsRolledBackAndItsExceptionIsTheCallers(Engine engine) {
    assertThatThrownBy(() ->
            engine.transact(tx -> {
              tx.execute(org("lost"));
              throw new IOException("of the caller");
            }))
        .isInstanceOf(IOException.class)
        .hasMessage("of the caller");
    assertThat(orgs(engine)).isEmpty();
  }

  @OnDatabases
  void aTransactionMayHaveAResult(Engine engine) {
    long number = engine.inTransaction(tx -> tx.one(select(count()).from(ORGS)));

    assertThat(number).isZero();
  }

  @OnDatabases
  @Tag("case:drizzle-42")
  void aSavepointIsRolledBackAlone(Engine engine) {
    engine.transact(tx -> {
      tx.execute(org("outer"));
      assertThatThrownBy(() ->
              tx.savepoint(sp -> {
                sp.execute(org("inner"));
                throw new IllegalStateException("inner");
              }))
          .hasMessage("inner");
      tx.execute(org("after"));
    });

    assertThat(orgs(engine)).containsExactly("after", "outer");
  }

  @OnDatabases
  @Tag("case:drizzle-42")
  void savepointsNest(Engine engine) {
    engine.transact(tx ->
        tx.savepoint(one -> {
          one.execute(org("one"));
          String kept = one.inSavepoint(two -> two.execute(org("two")) + " row");
          assertThat(kept).isEqualTo("1 row");
        }));

    assertThat(orgs(engine)).containsExactly("one", "two");
  }

  @OnDatabases
  void aTransactionThatHasEndedIsNotUsed(Engine engine) {
    Transaction[] escaped = new Transaction[1];
    engine.transact(tx -> {
      escaped[0] = tx;
    });

    assertRefused("ROWAN-3021", () -> escaped[0].list(select(TAGS)));
  }

  @OnDatabases
  void aReadOnlyTransactionRefusesChanges(Engine engine) {
    assertRefused(
        "ROWAN-3216",
        () ->
            engine.transact(TransactionMode.DEFAULT.readOnly(), tx -> tx.execute(org("refused"))));
    engine.transact(tx -> tx.execute(org("taken")));

    assertThat(orgs(engine)).containsExactly("taken");
  }

  @OnDatabases
  void everyIsolationLevelCanBeAskedFor(Engine engine) {
    for (Isolation isolation : Isolation.values()) {
      engine.transact(isolation.retrying(3), tx -> tx.execute(org(isolation.name())));
    }

    assertThat(orgs(engine)).containsExactly("READ_COMMITTED", "REPEATABLE_READ", "SERIALIZABLE");
  }

  @OnDatabases
  void aTransactionBegunByHandIsRolledBackUnlessItIsCommitted(Engine engine) {
    try (var connection = engine.connect()) {
      try (var transaction = connection.begin()) {
        transaction.execute(org("lost"));
      }
      try (var transaction = connection.begin()) {
        transaction.execute(org("kept"));
        transaction.commit();
      }
    }

    assertThat(orgs(engine)).containsExactly("kept");
  }
}
