package dev.rowan.change;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.Transaction;
import dev.rowan.engine.error.DatabaseException;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.PostTag;
import dev.rowan.testkit.blog.User;
import dev.rowan.testkit.blog.UserInsert;
import dev.rowan.testkit.blog.UserPatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UpdateTest {
  @Test
  void onlyWhatIsSetIsWritten() {
    String sql = "update users set score = users.score + ?, email = ? where users.id = ?";

    assertThat(
            update(USERS)
                .set(USERS.score, USERS.score.plus(1))
                .setNull(USERS.email)
                .where(USERS.id.eq(1)))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql)
        .binding(1, null, 1L);
  }

  @Test
  @Tag("case:drizzle-36")
  void aPatchTellsNullFromUnset() {
    assertThat(update(USERS).set(UserPatch.empty().withEmail(null)).where(USERS.id.eq(1)))
        .printsOn(POSTGRESQL, "update users set email = ? where users.id = ?")
        .printsOn(SQLITE, "update users set email = ? where users.id = ?")
        .binding(null, 1L);
  }

  @OnDatabases
  @Tag("case:drizzle-36")
  void aPatchChangesWhatItHoldsAndNothingElse(Transaction db) {
    db.execute(
        update(USERS)
            .set(UserPatch.empty().withEmail(null).withFirstName("Augusta"))
            .where(USERS.id.eq(1)));
    User ada = db.one(select(USERS).where(USERS.id.eq(1)));

    assertThat(ada.email()).isNull();
    assertThat(ada.firstName()).isEqualTo("Augusta");
    assertThat(ada.score()).isEqualTo(10);
  }

  @Test
  @Tag("case:sqlalchemy-C12")
  void anUpdateThatSetsNothingIsRefused() {
    assertThat(update(USERS).set(UserPatch.empty()).where(USERS.id.eq(1)))
        .failsOn(POSTGRESQL, "ROWAN-1130")
        .failsOn(SQLITE, "ROWAN-1130");
  }

  @Test
  @Tag("case:drizzle-40")
  void anUpdateOrDeleteWithoutConditionIsRefused() {
    assertThat(update(USERS).set(USERS.score, 1)).failsOn(POSTGRESQL, "ROWAN-1131");
    assertThat(deleteFrom(USERS)).failsOn(POSTGRESQL, "ROWAN-1131");
    assertThat(deleteFrom(USERS).where()).failsOn(SQLITE, "ROWAN-1131");
  }

  @OnDatabases
  @Tag("case:drizzle-40")
  void allSaysThatEveryRowIsMeant(Transaction db) {
    assertThat(db.execute(update(USERS).set(USERS.score, 1).all())).isEqualTo(3);
    assertThat(db.execute(deleteFrom(POST_TAGS).all())).isEqualTo(4);
  }

  @Test
  @SuppressWarnings("NullAway") // the point: callers without a null checker
  void settingNullIsSaidByName() {
    String nothing = null;

    assertRefused("ROWAN-1133", () -> update(USERS).set(USERS.email, nothing)).contains("setNull");
  }

  @Test
  void aColumnIsSetOnceAndIsTheTablesOwn() {
    assertRefused("ROWAN-1132", () -> update(USERS).set(USERS.score, 1).set(USERS.score, 2));
    assertRefused("ROWAN-1134", () -> update(USERS).set(POSTS.title, "x"));
  }

  @OnDatabases
  void aSubqueryIsSet(Transaction db) {
    var posts = POSTS.as("p");
    db.execute(
        update(USERS)
            .set(USERS.email, select(max(posts.title)).from(posts).where(posts.userId.eq(USERS.id)))
            .where(USERS.posts().any()));

    assertThat(db.list(select(USERS.email).where(USERS.id.le(2)).orderBy(USERS.id)))
        .containsExactly("Notes on the Engine", "Compilers");
  }

  @OnDatabases
  void returningGivesTheRowsAsTheyAreNow(Transaction db) {
    assertThat(
            db.list(
                update(USERS)
                    .set(USERS.score, USERS.score.times(2))
                    .where(USERS.score.isNotNull())
                    .returning(USERS.score)))
        .containsExactlyInAnyOrder(20, 40);
  }

  @OnDatabases
  void aDeleteReturnsTheRowsThatAreGone(Transaction db) {
    assertThat(db.list(deleteFrom(POST_TAGS).where(POST_TAGS.postId.eq(3)).returning(POST_TAGS)))
        .containsExactlyInAnyOrder(new PostTag(3, 1), new PostTag(3, 2));
    assertThat(db.list(select(POST_TAGS))).hasSize(2);
  }

  @OnDatabases
  void aColumnIsSetToItsDefault(Transaction db) {
    db.execute(update(USERS).setDefault(USERS.active).setDefault(USERS.score).all());

    assertThat(db.list(select(USERS))).allMatch(user -> user.active() && user.score() == null);
  }

  @OnDatabases
  void aColumnOfWholeNumbersStaysOne(Transaction db) {
    db.execute(update(USERS).set(USERS.score, Integer.MAX_VALUE).where(USERS.id.eq(1)));

    assertThatThrownBy(() ->
            db.savepoint(sp ->
                sp.execute(
                    update(USERS).set(USERS.score, USERS.score.plus(1)).where(USERS.id.eq(1)))))
        .isInstanceOf(DatabaseException.class);
    assertThat(db.one(select(USERS.score).where(USERS.id.eq(1)))).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void severalColumnsAreSetToTheRowOfAQuery() {
    var other = USERS.as("other");
    String sql =
        "update users set (first_name, email) = (select other.last_name, other.username"
            + " from users as other where other.id = users.id) where users.id = ?";
    assertThat(
            update(USERS)
                .set(
                    row(USERS.firstName, USERS.email),
                    select(other.lastName, other.username).from(other).where(other.id.eq(USERS.id)))
                .where(USERS.id.eq(1)))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @OnDatabases
  void severalColumnsAreSetTogether(Transaction db) {
    var other = USERS.as("other");
    db.execute(
        update(USERS)
            .set(
                row(USERS.firstName, USERS.score),
                select(other.lastName, other.score.plus(1)).from(other).where(other.id.eq(2)))
            .set(USERS.email, "x")
            .where(USERS.id.eq(1)));
    User ada = db.one(select(USERS).where(USERS.id.eq(1)));

    assertThat(ada.firstName()).isEqualTo("Hopper");
    assertThat(ada.score()).isEqualTo(21);
    assertThat(ada.email()).isEqualTo("x");
  }

  @Test
  void theQueryOfSeveralColumnsFitsThem() {
    var two = row(USERS.firstName, USERS.score);
    assertRefused("ROWAN-1108", () -> update(USERS).set(two, select(USERS.firstName)));
    assertRefused(
        "ROWAN-1142", () -> update(USERS).set(two, select(USERS.firstName, USERS.lastName)));
    assertRefused(
        "ROWAN-1154",
        () -> update(USERS).set(row(USERS.firstName.lower()), select(USERS.firstName)));
    assertRefused(
        "ROWAN-1132",
        () -> update(USERS).set(USERS.score, 1).set(two, select(USERS.firstName, USERS.score)));
  }

  @OnDatabases
  @Tag("case:sqlalchemy-C14")
  void valuesAreComputedFromTheRowAsItWas(Transaction db) {
    db.execute(
        update(USERS)
            .set(USERS.firstName, USERS.lastName)
            .set(USERS.lastName, USERS.firstName)
            .where(USERS.id.eq(1)));
    User ada = db.one(select(USERS).where(USERS.id.eq(1)));

    assertThat(ada.firstName()).isEqualTo("Lovelace");
    assertThat(ada.lastName()).isEqualTo("Ada");
  }

  @Test
  @Tag("case:sqlalchemy-C14")
  void columnsAreSetInTheOrderInWhichTheyAreSaid() {
    String sql = "update users set score = ?, first_name = ?, email = ? where users.id = ?";
    assertThat(
            update(USERS)
                .set(USERS.score, 1)
                .set(USERS.firstName, "a")
                .setNull(USERS.email)
                .where(USERS.id.eq(1)))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @OnDatabases
  void aWholeRecordIsWrittenButItsKey(Transaction db) {
    User ada = db.one(select(USERS).where(USERS.id.eq(1)));
    db.execute(update(USERS).setNull(USERS.email).set(USERS.firstName, "x").where(USERS.id.eq(1)));
    db.execute(update(USERS).set(UserInsert.from(ada)).where(USERS.id.eq(1)));

    assertThat(db.one(select(USERS).where(USERS.id.eq(1)))).isEqualTo(ada);
  }

  @OnDatabases
  void theKeyItselfIsUpdated(Transaction db) {
    db.execute(update(USERS).set(USERS.id, 300).where(USERS.username.eq("alan")));

    assertThat(db.one(select(USERS.id).where(USERS.username.eq("alan")))).isEqualTo(300);
  }

  @Test
  void nullsExpressionsAndTheKeyAreSetTogether() {
    String sql = "update users set email = ?, last_name = upper(users.last_name), id = ?";
    assertThat(
            update(USERS)
                .setNull(USERS.email)
                .set(USERS.lastName, USERS.lastName.upper())
                .set(USERS.id, 3)
                .where(USERS.id.eq(3)))
        .printsOn(POSTGRESQL, sql + " where users.id = ?")
        .printsOn(SQLITE, sql + " where users.id = ?");
    assertThat(
            update(USERS)
                .setNull(USERS.email)
                .set(USERS.lastName, USERS.lastName.upper())
                .set(USERS.id, 3)
                .all()
                .sql(POSTGRESQL))
        .isEqualTo(sql);
  }

  @Test
  void whatIsSetIsComputedFromOneRow() {
    assertThat(update(USERS).set(USERS.score, max(USERS.score)).all())
        .failsOn(POSTGRESQL, "ROWAN-1217")
        .failsOn(SQLITE, "ROWAN-1217");
    assertThat(deleteFrom(USERS).where(rowNumber().over(partitionBy(USERS.score)).gt(1)))
        .failsOn(SQLITE, "ROWAN-1222");
  }
}
