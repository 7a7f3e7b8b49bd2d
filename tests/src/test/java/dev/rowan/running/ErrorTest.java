package dev.rowan.running;

import static dev.rowan.model.AccountTable.ACCOUNTS;
import static dev.rowan.model.OrgTable.ORGS;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.engine.Transaction;
import dev.rowan.engine.error.CheckViolation;
import dev.rowan.engine.error.DatabaseException;
import dev.rowan.engine.error.ForeignKeyViolation;
import dev.rowan.engine.error.NotNullViolation;
import dev.rowan.engine.error.SyntaxError;
import dev.rowan.engine.error.UndefinedColumn;
import dev.rowan.engine.error.UndefinedTable;
import dev.rowan.engine.error.UnexpectedRowCount;
import dev.rowan.engine.error.UniqueViolation;
import dev.rowan.model.AccountInsert;
import dev.rowan.model.OrgInsert;
import dev.rowan.sql.Command;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.PrintedCommand;
import dev.rowan.testkit.blog.PostTagInsert;
import dev.rowan.testkit.blog.TagInsert;
import dev.rowan.testkit.blog.UserInsert;
import java.util.List;

class ErrorTest {
  private static <E extends DatabaseException> E failure(
      Class<E> type, Transaction db, Command command) {
    return catchThrowableOfType(type, () -> db.execute(command));
  }

  @OnDatabases
  void aDuplicateNamesItsKey(Transaction db) {
    var failure =
        failure(UniqueViolation.class, db, insertInto(TAGS).values(TagInsert.of("history")));

    assertThat(failure.constraint()).contains("uq_tags_name");
    assertThat(failure.table()).contains("tags");
    assertThat(failure.columns()).containsExactly("name");
  }

  @OnDatabases
  void aDuplicateOfAKeyOfTwoColumnsNamesBoth(Transaction db) {
    long org = db.one(insertInto(ORGS).values(OrgInsert.of("o")).returning(ORGS.id));
    var account = AccountInsert.of(org, "same");
    var failure = failure(UniqueViolation.class, db, insertInto(ACCOUNTS).values(account, account));

    assertThat(failure.constraint()).contains("uq_accounts_org_id_email");
    assertThat(failure.columns()).containsExactly("org_id", "email");
  }

  @OnDatabases
  void aDuplicateOfAPrimaryKeyNamesIt(Transaction db) {
    var failure =
        failure(UniqueViolation.class, db, insertInto(POST_TAGS).values(PostTagInsert.of(1, 1)));

    assertThat(failure.constraint()).contains("pk_post_tags");
  }

  @OnDatabases
  void aDuplicateInAUniqueIndexNamesIt(Transaction db) {
    var twin = UserInsert.of("A", "B", "twin").withEmail("ADA@example.org");
    var failure = failure(UniqueViolation.class, db, insertInto(USERS).values(twin));

    assertThat(failure.constraint()).contains("uq_users_email");
  }

  @OnDatabases
  void aReferenceToNothingNamesTheForeignKey(Transaction db) {
    var failure =
        failure(
            ForeignKeyViolation.class, db, insertInto(POST_TAGS).values(PostTagInsert.of(1, 999)));

    assertThat(failure.constraint()).contains("fk_post_tags_tag_id");
    assertThat(failure.table()).contains("post_tags");
  }

  @OnDatabases
  void aRowThatIsReferredToIsNotDeleted(Transaction db) {
    var failure = failure(ForeignKeyViolation.class, db, deleteFrom(TAGS).where(TAGS.id.eq(2)));

    assertThat(failure.constraint()).contains("fk_post_tags_tag_id");
  }

  @OnDatabases
  void aMissingValueNamesItsColumn(Transaction db) {
    var failure =
        failure(
            NotNullViolation.class,
            db,
            insertInto(USERS).set(USERS.username, "x").set(USERS.firstName, "x"));

    assertThat(failure.table()).contains("users");
    assertThat(failure.columns()).containsExactly("last_name");
  }

  @OnDatabases
  void aRowThatFailsACheckNamesIt(Transaction db) {
    var failure =
        failure(
            CheckViolation.class,
            db,
            update(USERS).set(USERS.username, "  ").where(USERS.id.eq(1)));

    assertThat(failure.constraint()).contains("username_not_blank");
    assertThat(failure.table()).contains("users");
  }

  @OnDatabases
  void aTextLongerThanItsColumnIsRefused(Transaction db) {
    var failure =
        failure(
            DatabaseException.class,
            db,
            update(USERS).set(USERS.username, "x".repeat(41)).where(USERS.id.eq(1)));

    assertThat(failure.code()).isIn("ROWAN-3204", "ROWAN-3237");
  }

  @OnDatabases
  void aMessageShowsTheStatementAndNoValue(Transaction db) {
    var failure =
        failure(UniqueViolation.class, db, insertInto(TAGS).values(TagInsert.of("history")));

    assertThat(failure.sql()).contains("insert into tags (name) values (?)");
    assertThat(failure).hasMessageContaining("insert into tags (name) values (?)");
    assertThat(failure).hasMessageNotContaining("history");
    assertThat(failure.getCause()).hasMessageNotContaining("history");
  }

  @OnDatabases
  void whatTheDatabaseDoesNotKnowIsNamed(Transaction db) {
    assertThat(failureIn(db, SyntaxError.class, "selec 1")).isNotNull();
    assertThat(failureIn(db, UndefinedTable.class, "delete from nowhere")).isNotNull();
    assertThat(failureIn(db, UndefinedColumn.class, "update tags set absent = 1")).isNotNull();
  }

  private static <E extends DatabaseException> E failureIn(
      Transaction db, Class<E> type, String sql) {
    return catchThrowableOfType(type, () -> db.savepoint(sp -> sp.execute(PrintedCommand.of(sql))));
  }

  @OnDatabases
  void aBulkInsertNamesTheRowThatFailed(Transaction db) {
    var rows =
        List.of(TagInsert.of("a"), TagInsert.of("b"), TagInsert.of("history"), TagInsert.of("c"));
    var failure = catchThrowableOfType(UniqueViolation.class, () -> db.insertAll(TAGS, rows));

    assertThat(failure.row()).hasValue(2);
  }

  @OnDatabases
  void oneNeedsExactlyOneRow(Transaction db) {
    var several = catchThrowableOfType(UnexpectedRowCount.class, () -> db.one(select(USERS)));
    var none =
        catchThrowableOfType(
            UnexpectedRowCount.class, () -> db.one(select(USERS).where(USERS.id.eq(0))));

    assertThat(several).hasMessageContaining("3 rows");
    assertThat(none).hasMessageContaining("0 rows");
    assertThat(db.find(select(USERS).where(USERS.id.eq(0)))).isEmpty();
    assertThat(db.first(select(USERS.id).orderBy(USERS.id))).contains(1L);
  }
}
