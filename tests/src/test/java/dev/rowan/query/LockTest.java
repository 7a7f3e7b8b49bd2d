package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.selectDistinct;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Transaction;
import dev.rowan.engine.error.LockTimeout;
import dev.rowan.sql.Locked;
import dev.rowan.testkit.OnDatabases;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LockTest {
  private static final Locked<String> ADA =
      select(USERS.username).where(USERS.id.eq(1)).forUpdate();

  // --- text

  @Test
  @Tag("case:drizzle-20")
  void aLockOfOneTableSkipsWhatIsLocked() {
    assertThat(
            select(USERS.username)
                .from(USERS)
                .join(USERS.posts())
                .where(POSTS.id.eq(1))
                .forUpdate()
                .of(USERS)
                .skipLocked())
        .printsOn(
            POSTGRESQL,
            "select users.username from users join posts on posts.user_id = users.id"
                + " where posts.id = ? for update of users skip locked")
        .failsOn(SQLITE, "ROWAN-1501");
  }

  @Test
  void aLockIsNamedByItsStrength() {
    var users = select(USERS.id).orderBy(USERS.id).limit(1);

    assertThat(users.forNoKeyUpdate().noWait())
        .printsOn(
            POSTGRESQL,
            "select users.id from users order by users.id limit ? for no key update nowait")
        .failsOn(SQLITE, "ROWAN-1501");
    assertThat(users.forShare())
        .printsOn(POSTGRESQL, "select users.id from users order by users.id limit ? for share");
    assertThat(users.forKeyShare())
        .printsOn(POSTGRESQL, "select users.id from users order by users.id limit ? for key share");
  }

  @Test
  void aTableIsLockedByItsAlias() {
    var author = USERS.as("author");

    assertThat(
            select(POSTS.id)
                .from(POSTS)
                .join(author, author.id.eq(POSTS.userId))
                .forUpdate()
                .of(author, POSTS))
        .printsOn(
            POSTGRESQL,
            "select posts.id from posts join users as author on author.id = posts.user_id"
                + " for update of author, posts");
  }

  @Test
  void whereSupportedWritesNothingWhereNoRowIsLocked() {
    assertThat(ADA.whereSupported())
        .printsOn(POSTGRESQL, "select users.username from users where users.id = ? for update")
        .printsOn(SQLITE, "select users.username from users where users.id = ?");
  }

  // --- two transactions

  @OnDatabases("postgresql")
  void aLockedRowIsSkipped(Engine engine) {
    engine.transact(first -> {
      first.list(select(TAGS.id).where(TAGS.id.eq(1)).forUpdate());
      engine.transact(second ->
          assertThat(second.list(select(TAGS.id).orderBy(TAGS.id).forUpdate().skipLocked()))
              .containsExactly(2L, 3L));
    });
  }

  @OnDatabases("postgresql")
  void aLockedRowIsALockTimeoutForThoseWhoDoNotWait(Engine engine) {
    engine.transact(first -> {
      first.list(ADA);
      assertThatThrownBy(() -> engine.transact(second -> second.list(ADA.noWait())))
          .isInstanceOf(LockTimeout.class);
    });
  }

  @OnDatabases("postgresql")
  void othersWaitUntilTheLockIsGiven(Engine engine) throws Exception {
    var waiting = new CountDownLatch(1);
    CompletableFuture<Long> second;
    try (var connection = engine.connect();
        var first = connection.begin()) {
      first.list(ADA);
      second =
          CompletableFuture.supplyAsync(() ->
              engine.inTransaction(other -> {
                waiting.countDown();
                other.list(ADA);
                return System.nanoTime();
              }));
      waiting.await();
      Thread.sleep(Duration.ofMillis(200));
      assertThat(second).isNotDone();
    }
    assertThat(second.get(10, TimeUnit.SECONDS)).isPositive();
  }

  @OnDatabases("postgresql")
  void sharedLocksDoNotExcludeEachOther(Engine engine) {
    var shared = select(USERS.id).where(USERS.id.eq(1)).forShare();
    engine.transact(first -> {
      first.list(shared);
      engine.transact(second -> {
        assertThat(second.list(shared.noWait())).containsExactly(1L);
        assertThat(second.list(select(USERS.id).where(USERS.id.eq(1)).forKeyShare().noWait()))
            .containsExactly(1L);
      });
    });
  }

  @OnDatabases("postgresql")
  void aQueueIsTakenFromWithoutWaiting(Transaction db) {
    var next = select(TAGS.id).where(TAGS.name.eq("unused")).limit(1).forUpdate().skipLocked();

    assertThat(db.list(deleteFrom(TAGS).where(TAGS.id.in(next)).returning(TAGS.name)))
        .containsExactly("unused");
  }

  @OnDatabases
  void whereSupportedLocksWhatCanBeLocked(Transaction db) {
    assertThat(db.list(ADA.whereSupported())).containsExactly("ada");
  }

  // --- what is refused

  @Test
  void groupsAndDistinctRowsAreNotLocked() {
    assertThat(selectDistinct(USERS.score).forUpdate()).failsOn(POSTGRESQL, "ROWAN-1233");
    assertThat(select(USERS.score, count()).from(USERS).groupBy(USERS.score).forShare())
        .failsOn(POSTGRESQL, "ROWAN-1233");
  }

  @Test
  void aTableThatIsNotInFromIsNotLocked() {
    assertThat(select(USERS.id).forUpdate().of(POSTS)).failsOn(POSTGRESQL, "ROWAN-1234");
  }

  @Test
  void theFarSideOfAnOuterJoinIsNotLocked() {
    var left = select(USERS.id).from(USERS).leftJoin(USERS.posts());

    assertThat(left.forUpdate()).failsOn(POSTGRESQL, "ROWAN-1235");
    assertThat(left.forUpdate().of(USERS))
        .printsOn(
            POSTGRESQL,
            "select users.id from users left join posts on posts.user_id = users.id"
                + " for update of users");
  }

  @Test
  void anOptionalPathIsNotLocked() {
    assertThat(select(POSTS.author().username).from(POSTS).forUpdate())
        .failsOn(POSTGRESQL, "ROWAN-1235");
  }
}
