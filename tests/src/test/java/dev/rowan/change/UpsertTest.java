package dev.rowan.change;

import static dev.rowan.model.AccountTable.ACCOUNTS;
import static dev.rowan.model.NoteTable.NOTES;
import static dev.rowan.model.OrgTable.ORGS;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.excluded;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.model.AccountInsert;
import dev.rowan.model.NoteInsert;
import dev.rowan.model.OrgInsert;
import dev.rowan.sql.Conflict;
import dev.rowan.sql.Merge;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.TagInsert;
import dev.rowan.testkit.blog.User;
import dev.rowan.testkit.blog.UserInsert;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UpsertTest {
  private static final UserInsert ADA = UserInsert.of("Augusta", "King", "ada");

  @Test
  void anUpsertUpdatesOnlyNamedColumns() {
    String sql =
        "insert into users (first_name, last_name, username) values (?, ?, ?)"
            + " on conflict (username) do update set first_name = excluded.first_name";
    assertThat(insertInto(USERS).values(ADA).onConflict(USERS.username).update(USERS.firstName))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql)
        .binding("Augusta", "King", "ada");
  }

  @OnDatabases
  void anUpsertKeepsWhatItDoesNotName(Transaction db) {
    db.execute(insertInto(USERS).values(ADA).onConflict(USERS.username).update(USERS.firstName));
    User ada = db.one(select(USERS).where(USERS.username.eq("ada")));

    assertThat(ada.id()).isEqualTo(1);
    assertThat(ada.firstName()).isEqualTo("Augusta");
    assertThat(ada.lastName()).isEqualTo("Lovelace");
  }

  @OnDatabases
  void whatIsUpdatedMayUseBothRows(Transaction db) {
    db.execute(
        insertInto(USERS)
            .values(ADA, UserInsert.of("G", "H", "grace").withEmail("grace@example.org"))
            .onConflict(USERS.username)
            .update(user ->
                user.set(USERS.email, coalesce(excluded(USERS).email, USERS.email))
                    .set(USERS.score, coalesce(USERS.score, 0).plus(1))));

    assertThat(db.list(select(USERS.email).where(USERS.id.le(2)).orderBy(USERS.id)))
        .containsExactly("ada@example.org", "grace@example.org");
    assertThat(db.list(select(USERS.score).where(USERS.id.le(2)).orderBy(USERS.id)))
        .containsExactly(11, 21);
  }

  @Test
  @Tag("case:sqlalchemy-C8")
  void anUpsertMayHaveACondition() {
    String sql =
        "insert into tags (name) values (?) on conflict (name) do update"
            + " set name = excluded.name where tags.name <> excluded.name";
    assertThat(
            insertInto(TAGS)
                .values(TagInsert.of("history"))
                .onConflict(TAGS.name)
                .update(tag ->
                    tag.set(TAGS.name, excluded(TAGS).name)
                        .where(TAGS.name.ne(excluded(TAGS).name))))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @OnDatabases
  @Tag("case:sqlalchemy-C8")
  void rowsThatDoNotMeetTheConditionStay(Transaction db) {
    long changed =
        db.execute(
            insertInto(USERS)
                .values(ADA, UserInsert.of("G", "H", "grace"))
                .onConflict(USERS.username)
                .update(user ->
                    user.set(USERS.firstName, excluded(USERS).firstName)
                        .where(USERS.score.gt(15))));

    assertThat(changed).isEqualTo(1);
    assertThat(db.list(select(USERS.firstName).where(USERS.id.le(2)).orderBy(USERS.id)))
        .containsExactly("Ada", "G");
  }

  @Test
  @Tag("case:sqlalchemy-C10")
  void anUpsertFromASelectHasAConditionOnSqlite() {
    var upsert =
        insertInto(TAGS)
            .select(select(USERS.username), TAGS.name)
            .onConflict(TAGS.name)
            .update(TAGS.name);

    assertThat(upsert)
        .printsOn(
            POSTGRESQL,
            "insert into tags (name) select users.username from users"
                + " on conflict (name) do update set name = excluded.name")
        .printsOn(
            SQLITE,
            "insert into tags (name) select users.username from users where true"
                + " on conflict (name) do update set name = excluded.name");
  }

  @Test
  @Tag("case:sqlalchemy-C10")
  void anUpsertFromAUnionHasAConditionOnSqlite() {
    var names = select(USERS.username).from(USERS).union(select(USERS.firstName).from(USERS));
    String union = "select users.username from users union select users.first_name from users";

    assertThat(insertInto(TAGS).select(names, TAGS.name).onConflict(TAGS.name).ignore())
        .printsOn(POSTGRESQL, "insert into tags (name) " + union + " on conflict (name) do nothing")
        .printsOn(
            SQLITE,
            "insert into tags (name) select * from ("
                + union
                + ") where true on conflict (name) do nothing");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-C10")
  void anUpsertFromAUnionRuns(Transaction db) {
    var names = select(USERS.username).from(USERS).union(select(TAGS.name).from(TAGS));
    db.execute(insertInto(TAGS).select(names, TAGS.name).onConflict(TAGS.name).ignore());

    assertThat(db.list(select(TAGS.name).where(TAGS.id.gt(3)).orderBy(TAGS.name)))
        .containsExactly("ada", "alan", "grace");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-C10")
  void anUpsertFromAJoinedSelectRuns(Transaction db) {
    var upsert =
        insertInto(TAGS)
            .select(select(USERS.username).from(USERS).join(USERS.posts()).limit(1), TAGS.name)
            .onConflict(TAGS.name)
            .ignore();

    assertThat(db.execute(upsert)).isEqualTo(1);
    assertThat(db.execute(upsert)).isZero();
  }

  @OnDatabases
  void ignoreKeepsTheRowThatIsThere(Transaction db) {
    long inserted =
        db.execute(
            insertInto(TAGS)
                .values(TagInsert.of("history"), TagInsert.of("new"))
                .onConflict(TAGS.name)
                .ignore());

    assertThat(inserted).isEqualTo(1);
  }

  @Test
  @Tag("case:java-peers-18")
  void aTargetThatIsNoDeclaredKeyIsRefused() {
    assertRefused("ROWAN-1145", () -> insertInto(USERS).values(ADA).onConflict(USERS.lastName))
        .contains("last_name");
    assertRefused(
        "ROWAN-1145",
        () -> insertInto(ACCOUNTS).values(AccountInsert.of(1, "a")).onConflict(ACCOUNTS.email));
  }

  @OnDatabases
  @Tag("case:java-peers-18")
  void aTargetOfTwoColumnsIsTheKeyOfBoth(Transaction db) {
    long org = db.one(insertInto(ORGS).values(OrgInsert.of("o")).returning(ORGS.id));
    var account = AccountInsert.of(org, "a@example.org");
    db.execute(insertInto(ACCOUNTS).values(account.withDisplayName("before")));
    db.execute(
        insertInto(ACCOUNTS)
            .values(account.withDisplayName("after"))
            .onConflict(ACCOUNTS.orgId, ACCOUNTS.email)
            .update(ACCOUNTS.displayName));

    assertThat(db.list(select(ACCOUNTS.displayName).where(ACCOUNTS.orgId.eq(org))))
        .containsExactly("after");
  }

  @Test
  void anUpsertThatUpdatesNamesItsKeyAndItsColumns() {
    var insert = insertInto(USERS).values(ADA);

    assertRefused("ROWAN-1143", () -> insert.onConflict().update(USERS.firstName));
    assertRefused("ROWAN-1130", () -> insert.onConflict(USERS.username).update());
  }

  @Test
  void theOrderOfRowsAndConflictDoesNotMatter() {
    String sql = "insert into tags (name) values (?) on conflict (name) do nothing";
    assertThat(insertInto(TAGS).onConflict(TAGS.name).ignore().values(TagInsert.of("new")))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
    assertThat(insertInto(TAGS).onConflict(TAGS.name).ignore().set(TAGS.name, "new"))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @Test
  void onConflictIsSaidOnce() {
    assertRefused(
        "ROWAN-1146", () -> insertInto(TAGS).onConflict(TAGS.name).ignore().onConflict(TAGS.id));
  }

  @Test
  void aColumnOfAnotherTableIsNoTarget() {
    assertRefused("ROWAN-1134", () -> insertInto(TAGS).onConflict(USERS.id));
    assertRefused(
        "ROWAN-1134", () -> insertInto(TAGS).onConflict(TAGS.name).update(USERS.username));
  }

  @OnDatabases("postgresql")
  @Tag("case:java-peers-18")
  void anUpsertTellsWhetherItInserted(Transaction db) {
    long org = db.one(insertInto(ORGS).values(OrgInsert.of("o")).returning(ORGS.id));
    var upsert =
        insertInto(ACCOUNTS)
            .values(AccountInsert.of(org, "a@example.org").withDisplayName("name"))
            .onConflict(ACCOUNTS.orgId, ACCOUNTS.email)
            .update(ACCOUNTS.displayName)
            .returning(Conflict.inserted());

    assertThat(db.one(upsert)).isTrue();
    assertThat(db.one(upsert)).isFalse();
  }

  @Test
  @Tag("case:java-peers-18")
  void whereAnUpsertDoesNotTellItIsRefused() {
    assertThat(
            insertInto(TAGS)
                .values(TagInsert.of("a"))
                .onConflict(TAGS.name)
                .update(TAGS.name)
                .returning(Conflict.inserted()))
        .printsOn(
            POSTGRESQL,
            "insert into tags (name) values (?) on conflict (name) do update"
                + " set name = excluded.name returning (xmax = 0)")
        .failsOn(SQLITE, "ROWAN-1501");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-C8")
  void whatIsUpdatedMixesBothRowsUnderACondition(Transaction db) {
    var upsert =
        insertInto(USERS)
            .values(UserInsert.of("Ada", "L", "ada").withEmail(null))
            .onConflict(USERS.username)
            .update(user ->
                user.set(USERS.email, coalesce(excluded(USERS).email, USERS.email))
                    .set(
                        USERS.firstName,
                        excluded(USERS).firstName.concat(" ").concat(USERS.lastName))
                    .where(USERS.email.isDistinctFrom(excluded(USERS).email)));
    db.execute(upsert);
    User ada = db.one(select(USERS).where(USERS.id.eq(1)));

    assertThat(ada.email()).isEqualTo("ada@example.org");
    assertThat(ada.firstName()).isEqualTo("Ada Lovelace");
  }

  @OnDatabases
  void withoutTargetAnyKeyThatClashesIsIgnored(Transaction db) {
    var rows = List.of(UserInsert.of("a", "b", "ada"), UserInsert.of("a", "b", "new").withId(2));

    assertThat(db.execute(insertInto(USERS).values(rows).onConflict().ignore())).isZero();
    assertThat(db.list(select(USERS))).hasSize(3);
  }

  @OnDatabases
  void severalRowsAreUpserted(Transaction db) {
    db.execute(
        insertInto(USERS)
            .values(List.of(UserInsert.of("a", "b", "ada"), UserInsert.of("c", "d", "new")))
            .onConflict(USERS.username)
            .update(USERS.email, USERS.firstName));

    assertThat(
            db.list(
                select(USERS.firstName)
                    .where(USERS.username.in(List.of("ada", "new")))
                    .orderBy(USERS.id)))
        .containsExactly("a", "c");
  }

  @Test
  void whetherARowWasInsertedIsKnownToAnUpsertAlone() {
    assertThat(select(Conflict.inserted()).from(TAGS)).failsOn(POSTGRESQL, "ROWAN-1216");
    assertThat(insertInto(TAGS).values(TagInsert.of("a")).returning(Conflict.inserted()))
        .failsOn(POSTGRESQL, "ROWAN-1216");
    assertThat(select(Merge.action()).from(TAGS)).failsOn(POSTGRESQL, "ROWAN-1216");
  }

  private static final UserInsert OTHER_ADA =
      UserInsert.of("Ada", "Other", "ada2").withEmail("ADA@example.org");

  @Test
  void theTargetMayBeAUniqueIndexOfSomeRows() {
    String sql =
        "insert into users (first_name, last_name, username, email) values (?, ?, ?, ?)"
            + " on conflict ((lower(email))) where email is not null do update"
            + " set last_name = excluded.last_name";
    var insert = insertInto(USERS).values(OTHER_ADA);

    assertThat(
            insert
                .onConflict(USERS.email.lower())
                .where(USERS.email.isNotNull())
                .update(USERS.lastName))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql)
        .binding("Ada", "Other", "ada2", "ADA@example.org");
    assertThat(insert.onConstraint("uq_users_email").update(USERS.lastName))
        .printsOn(POSTGRESQL, sql);
  }

  @OnDatabases({"postgresql", "sqlite"})
  void aRowThatClashesInAUniqueIndexIsUpdated(Transaction db) {
    db.execute(
        insertInto(USERS)
            .values(OTHER_ADA)
            .onConflict(USERS.email.lower())
            .where(USERS.email.isNotNull())
            .update(USERS.lastName));

    assertThat(db.list(select(USERS.lastName).orderBy(USERS.id)))
        .containsExactly("Other", "Hopper", "Turing");
  }

  @Test
  void theConditionOfTheIndexBelongsToTheTarget() {
    var insert = insertInto(USERS).values(OTHER_ADA);

    assertRefused("ROWAN-1145", () -> insert.onConflict(USERS.email.lower()).ignore())
        .contains("uq_users_email", "where");
    assertRefused(
        "ROWAN-1145",
        () -> insert.onConflict(USERS.email.lower()).where(USERS.score.isNotNull()).ignore());
    assertRefused("ROWAN-1145", () -> insert.onConflict(USERS.email.upper()));
    assertRefused("ROWAN-1134", () -> insert.onConflict(TAGS.name.lower()));
  }

  @Test
  void theTargetMayBeAConstraintByName() {
    String sql = "insert into tags (name) values (?) on conflict (name) do nothing";
    var insert = insertInto(TAGS).values(TagInsert.of("history"));

    assertThat(insert.onConstraint("uq_tags_name").ignore())
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
    assertRefused("ROWAN-1145", () -> insert.onConstraint("nothing")).contains("nothing");
  }

  @Test
  void theConditionOfTheIndexIsWrittenAsItWasDefined() {
    String sql =
        "insert into notes (text, height) values (?, ?) on conflict (text) where height > 5"
            + " do update set height = excluded.height";
    assertThat(
            insertInto(NOTES)
                .values(NoteInsert.of("a").withHeight(9))
                .onConflict(NOTES.text)
                .where(NOTES.height.gt(5))
                .update(NOTES.height))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql)
        .binding("a", 9);
  }

  @OnDatabases({"postgresql", "sqlite"})
  void rowsThatTheIndexDoesNotCoverDoNotClash(Transaction db) {
    for (int height : new int[] {1, 2, 9, 8}) {
      db.execute(
          insertInto(NOTES)
              .values(NoteInsert.of("a").withHeight(height))
              .onConflict(NOTES.text)
              .where(NOTES.height.gt(5))
              .update(NOTES.height));
    }

    assertThat(db.list(select(NOTES.height).orderBy(NOTES.height))).containsExactly(1, 2, 8);
  }
}
