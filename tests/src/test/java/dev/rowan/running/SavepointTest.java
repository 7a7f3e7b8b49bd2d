package dev.rowan.running;

import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.Transaction;
import dev.rowan.engine.error.UniqueViolation;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.TagInsert;
import org.junit.jupiter.api.Tag;

class SavepointTest {
  @OnDatabases
  @Tag("case:sqlalchemy-C28")
  void aFailureInASavepointLeavesTheTransactionUsable(Transaction db) {
    assertThatThrownBy(
            () -> db.savepoint(sp -> sp.execute(insertInto(TAGS).values(TagInsert.of("history")))))
        .isInstanceOf(UniqueViolation.class);
    db.execute(insertInto(TAGS).values(TagInsert.of("fresh")));

    assertThat(db.list(select(TAGS))).hasSize(4);
  }

  @OnDatabases
  void whileASavepointRunsTheTransactionAroundItIsNotUsed(Transaction db) {
    assertRefused("ROWAN-3022", () -> db.savepoint(sp -> db.list(select(TAGS))));
  }

  @OnDatabases("postgresql")
  void afterAFailurePostgresqlRefusesEverythingElse(Transaction db) {
    assertRefused("ROWAN-3201", () -> db.execute(insertInto(TAGS).values(TagInsert.of("code"))));
    assertRefused("ROWAN-3215", () -> db.list(select(TAGS))).contains("savepoint");
  }
}
