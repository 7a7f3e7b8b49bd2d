package dev.rowan.change;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.mergeInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.postgresql.PostgresqlDialect;
import dev.rowan.sql.Command;
import dev.rowan.sql.Merge;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import dev.rowan.testkit.blog.TagInsert;
import dev.rowan.type.SqlType;
import org.junit.jupiter.api.Test;

/// `merge into … using …`, on servers that have it.
class MergeTest {
  private static final Command SYNCHRONIZE =
      mergeInto(TAGS)
          .using(USERS, USERS.id.eq(TAGS.id))
          .whenMatched(USERS.active.not())
          .delete()
          .whenMatched(USERS.id.eq(2))
          .ignore()
          .whenMatched()
          .update(tag -> tag.set(TAGS.name, USERS.username))
          .whenNotMatched()
          .insert(row -> row.set(TAGS.name, USERS.username));

  @Test
  void branchesArePrintedInTheirOrder() {
    assertThat(SYNCHRONIZE)
        .printsOn(
            POSTGRESQL,
            "merge into tags using users on users.id = tags.id"
                + " when matched and not users.active then delete"
                + " when matched and users.id = ? then do nothing"
                + " when matched then update set name = users.username"
                + " when not matched then insert (name) values (users.username)");
  }

  @OnDatabases("postgresql")
  void eachRowIsTreatedByTheFirstBranchThatFits(Transaction db) {
    assertThat(db.execute(SYNCHRONIZE)).isEqualTo(2);
    assertThat(db.list(select(TAGS.name).orderBy(TAGS.id))).containsExactly("ada", "code");
  }

  @OnDatabases("postgresql")
  void aDerivedTableIsMerged(Transaction db) {
    var posts = count(POSTS.id).as(SqlType.INTEGER).as("posts");
    var perUser = select(POSTS.userId, posts).from(POSTS).groupBy(POSTS.userId).as("per_user");
    db.execute(
        mergeInto(USERS)
            .using(perUser, perUser.column(POSTS.userId).eq(USERS.id))
            .whenMatched()
            .update(user -> user.set(USERS.score, perUser.column(posts)))
            .whenNotMatched()
            .ignore());

    assertThat(db.list(select(USERS.score).where(USERS.score.isNotNull()).orderBy(USERS.id)))
        .containsExactly(1, 2);
  }

  @OnDatabases("postgresql")
  void theTableMayHaveAnAlias(Transaction db) {
    var t = TAGS.as("t");
    db.execute(
        mergeInto(t)
            .using(USERS, USERS.id.eq(t.id))
            .whenMatched()
            .update(tag -> tag.set(t.name, USERS.username.concat(t.name))));

    assertThat(db.list(select(TAGS.name).orderBy(TAGS.id)))
        .containsExactly("adahistory", "gracecode", "alanunused");
  }

  @Test
  void aRowThatIsNotThereIsNotSeen() {
    assertThat(
            mergeInto(TAGS)
                .using(USERS, USERS.id.eq(TAGS.id))
                .whenNotMatched()
                .insert(row -> row.set(TAGS.name, TAGS.name)))
        .failsOn(POSTGRESQL, "ROWAN-1201");
    assertThat(
            mergeInto(TAGS)
                .using(USERS, USERS.id.eq(TAGS.id))
                .whenNotMatchedBySource(USERS.active)
                .delete())
        .failsOn(POSTGRESQL, "ROWAN-1201");
  }

  @Test
  void whatAMergeReturnsSaysWhatWasDone() {
    var merge =
        mergeInto(TAGS)
            .using(USERS, USERS.id.eq(TAGS.id))
            .whenMatched(USERS.id.eq(1))
            .update(tag -> tag.set(TAGS.name, "x"))
            .whenNotMatchedBySource()
            .delete()
            .returning(Merge.action(), TAGS, USERS);

    assertThat(merge).failsOn(PostgresqlDialect.of(15, 0), "ROWAN-1501");
    assertThat(merge.sql(POSTGRESQL)).contains(" returning merge_action(), tags.id, tags.name, ");
  }

  @OnDatabases("postgresql")
  void aRowThatTheSourceLacksHasNothingOfIt(TestDatabase database) {
    if (!database.dialect().features().isNative(dev.rowan.render.Feature.MERGE_RETURNING)) {
      return;
    }
    database.<RuntimeException>rolledBack(db -> {
      var row =
          db.one(
              mergeInto(TAGS)
                  .using(USERS, USERS.id.eq(TAGS.id).and(USERS.id.lt(3)))
                  .whenNotMatchedBySource()
                  .delete()
                  .returning(Merge.action(), TAGS, USERS));

      assertThat(row.get(Merge.action())).isEqualTo("DELETE");
      assertThat(row.get(TAGS).name()).isEqualTo("unused");
      assertThat(row.find(USERS)).isEmpty();
    });
  }

  @Test
  void serversWithoutMergeAreToldTheWayOut() {
    assertRefused("ROWAN-1501", () -> SYNCHRONIZE.sql(SQLITE)).contains("onConflict");
    assertRefused("ROWAN-1501", () -> SYNCHRONIZE.sql(PostgresqlDialect.of(14, 0)));
  }

  @Test
  void aMergeSaysWhatToDo() {
    var merge = mergeInto(TAGS).using(USERS, USERS.id.eq(TAGS.id));

    assertRefused("ROWAN-1159", merge::node);
    assertRefused("ROWAN-1130", () -> merge.whenMatched().update(tag -> tag));
    assertRefused(
        "ROWAN-1155",
        () -> merge.whenMatched().update(tag -> tag.set(TAGS.name, "x").where(TAGS.id.eq(1))));
    assertRefused(
        "ROWAN-1160",
        () ->
            merge.whenNotMatched().insert(row -> row.values(TagInsert.of("a"), TagInsert.of("b"))));
    assertRefused("ROWAN-1205", () -> mergeInto(TAGS).using(USERS, dev.rowan.sql.Sql.and()));
  }

  @Test
  void whatIsMergedIsConnected() {
    assertThat(mergeInto(TAGS).using(USERS, USERS.id.eq(1)).whenMatched().delete())
        .failsOn(POSTGRESQL, "ROWAN-1211");
  }
}
