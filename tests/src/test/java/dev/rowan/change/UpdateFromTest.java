package dev.rowan.change;

import static dev.rowan.model.AccountTable.ACCOUNTS;
import static dev.rowan.model.MessageTable.MESSAGES;
import static dev.rowan.model.OrgTable.ORGS;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.CategoryTable.CATEGORIES;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.model.AccountInsert;
import dev.rowan.model.MessageInsert;
import dev.rowan.model.OrgInsert;
import dev.rowan.sql.Row;
import dev.rowan.testkit.OnDatabases;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Updates that read other tables, by `from`, joins and paths.
class UpdateFromTest {
  private static final String SET_FROM =
      "update posts set text = users.first_name from users where users.id = posts.user_id";

  @Test
  @Tag("case:drizzle-38")
  void otherTablesStandInFrom() {
    assertThat(
            update(POSTS)
                .set(POSTS.text, USERS.firstName)
                .from(USERS)
                .where(USERS.id.eq(POSTS.userId)))
        .printsOn(POSTGRESQL, SET_FROM)
        .printsOn(SQLITE, SET_FROM);
  }

  @OnDatabases
  @Tag("case:drizzle-38")
  void rowsAreUpdatedFromTheRowsTheyMeet(Transaction db) {
    long changed =
        db.execute(
            update(POSTS)
                .set(POSTS.text, USERS.firstName)
                .from(USERS)
                .where(USERS.id.eq(POSTS.userId)));

    assertThat(changed).isEqualTo(3);
    assertThat(db.list(select(POSTS.text).where(POSTS.text.isNotNull()).orderBy(POSTS.id)))
        .containsExactly("Ada", "Grace", "Grace");
  }

  @Test
  void aJoinWithTheUpdatedTableIsAConditionOfWhere() {
    assertThat(
            update(POSTS).set(POSTS.text, USERS.firstName).join(USERS, USERS.id.eq(POSTS.userId)))
        .printsOn(POSTGRESQL, SET_FROM)
        .printsOn(SQLITE, SET_FROM);
  }

  @Test
  void aPathIsJoinedByItsOwnCondition() {
    String sql =
        "update posts set text = author.first_name from users as author"
            + " where author.id = posts.user_id";
    assertThat(update(POSTS).set(POSTS.text, POSTS.author().firstName).join(POSTS.author()))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @OnDatabases
  void aToManyRelationIsJoined(Transaction db) {
    db.execute(update(USERS).set(USERS.score, 0).join(USERS.posts()));

    assertThat(db.list(select(USERS.username).where(USERS.score.eq(0)).orderBy(USERS.id)))
        .containsExactly("ada", "grace");
  }

  @OnDatabases
  void aRelationThroughALinkIsJoined(Transaction db) {
    db.execute(
        update(POSTS).set(POSTS.text, "code").join(POSTS.tags()).where(TAGS.name.eq("code")));

    assertThat(db.list(select(POSTS.id).where(POSTS.text.eq("code")).orderBy(POSTS.id)))
        .containsExactly(2L, 3L);
  }

  @OnDatabases
  void theTableItselfIsReadUnderAnAlias(Transaction db) {
    var parent = CATEGORIES.as("parent");
    db.execute(
        update(CATEGORIES)
            .set(CATEGORIES.name, parent.name.concat("/").concat(CATEGORIES.name))
            .from(parent)
            .where(parent.id.eq(CATEGORIES.parentId)));

    assertThat(db.list(select(CATEGORIES.name).orderBy(CATEGORIES.id)))
        .containsExactly("all", "all/books", "books/novels", "all/music");
  }

  @OnDatabases
  void theUpdatedTableMayHaveAnAlias(Transaction db) {
    var p = POSTS.as("p");
    db.execute(update(p).set(p.text, USERS.firstName).from(USERS).where(USERS.id.eq(p.userId)));

    assertThat(db.one(select(POSTS.text).where(POSTS.id.eq(1)))).isEqualTo("Ada");
  }

  @OnDatabases
  void aDerivedTableIsRead(Transaction db) {
    var posts = count(POSTS.id).as("posts");
    var perUser = select(POSTS.userId, posts).from(POSTS).groupBy(POSTS.userId).as("per_user");
    db.execute(
        update(USERS)
            .set(USERS.score, perUser.column(posts).as(dev.rowan.type.SqlType.INTEGER))
            .from(perUser)
            .where(perUser.column(POSTS.userId).eq(USERS.id)));

    assertThat(db.list(select(USERS.score).where(USERS.score.isNotNull()).orderBy(USERS.id)))
        .containsExactly(1, 2);
  }

  @OnDatabases
  void aCommonTableExpressionIsRead(Transaction db) {
    var latest = max(POSTS.title).as("latest");
    var perUser = cte("per_user", select(POSTS.userId, latest).from(POSTS).groupBy(POSTS.userId));
    db.execute(
        update(USERS)
            .set(USERS.email, perUser.column(latest))
            .from(perUser)
            .where(perUser.column(POSTS.userId).eq(USERS.id)));

    assertThat(db.list(select(USERS.email).where(USERS.id.le(2)).orderBy(USERS.id)))
        .containsExactly("Notes on the Engine", "Compilers");
  }

  @OnDatabases
  void whatIsReadMayBeJoinedAmongItself(Transaction db) {
    db.execute(
        update(POSTS)
            .set(POSTS.text, TAGS.name)
            .from(POST_TAGS)
            .leftJoin(TAGS, TAGS.id.eq(POST_TAGS.tagId))
            .where(POST_TAGS.postId.eq(POSTS.id), POSTS.id.le(2)));

    assertThat(db.list(select(POSTS.text).where(POSTS.id.le(2)).orderBy(POSTS.id)))
        .containsExactly("history", "code");
  }

  @Test
  void anOuterJoinWithTheUpdatedTableItselfIsRefused() {
    assertRefused("ROWAN-1153", () -> update(POSTS).leftJoin(USERS, USERS.id.eq(POSTS.userId)))
        .contains("subquery");
  }

  @Test
  void tablesThatNothingConnectsAreRefused() {
    assertThat(update(POSTS).set(POSTS.text, USERS.firstName).from(USERS).all())
        .failsOn(POSTGRESQL, "ROWAN-1211")
        .failsOn(SQLITE, "ROWAN-1211");
  }

  @Test
  void theUpdatedTableIsNotNamedAgainWithoutAlias() {
    assertThat(update(POSTS).set(POSTS.text, "x").from(POSTS).all()).failsOn(SQLITE, "ROWAN-1202");
  }

  @Test
  void whatStandsInFromDoesNotSeeTheUpdatedTable() {
    var other = USERS.as("other");
    var lateral = select(other.id).from(other).where(other.id.eq(POSTS.userId)).as("l");
    assertThat(
            update(POSTS)
                .set(POSTS.text, "x")
                .from(lateral)
                .where(POSTS.id.eq(lateral.column(other.id))))
        .failsOn(POSTGRESQL, "ROWAN-1201");
  }

  @OnDatabases("postgresql")
  void columnsOfOtherTablesAreReturned(Transaction db) {
    List<Row> rows =
        db.list(
            update(POSTS)
                .set(POSTS.text, USERS.firstName)
                .from(USERS)
                .where(USERS.id.eq(POSTS.userId), USERS.id.eq(1))
                .returning(POSTS.id, USERS.username, USERS));

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().get(POSTS.id)).isEqualTo(1);
    assertThat(rows.getFirst().get(USERS.username)).isEqualTo("ada");
    assertThat(rows.getFirst().get(USERS).firstName()).isEqualTo("Ada");
  }

  @Test
  void columnsOfOtherTablesAreNotReturnedOnSqlite() {
    var update =
        update(POSTS).set(POSTS.text, USERS.firstName).from(USERS).where(USERS.id.eq(POSTS.userId));

    assertThat(update.returning(USERS.username)).failsOn(SQLITE, "ROWAN-1501");
    assertThat(update.returning(POSTS.id, POSTS.text))
        .printsOn(SQLITE, SET_FROM + " returning posts.id, posts.text")
        .printsOn(POSTGRESQL, SET_FROM + " returning posts.id, posts.text");
  }

  @Test
  void aPathInAnUpdateIsASubquery() {
    String sql =
        "update posts set text = (select author.first_name from users as author where author.id ="
            + " posts.user_id) where (select author.score from users as author where author.id ="
            + " posts.user_id) > ?";
    assertThat(
            update(POSTS)
                .set(POSTS.text, POSTS.author().firstName)
                .where(POSTS.author().score.gt(15)))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @OnDatabases
  void aPathOfSeveralStepsIsOneSubquery(Transaction db) {
    long org = db.one(insertInto(ORGS).values(OrgInsert.of("acme")).returning(ORGS.id));
    long account =
        db.one(insertInto(ACCOUNTS).values(AccountInsert.of(org, "a@b.c")).returning(ACCOUNTS.id));
    db.execute(insertInto(MESSAGES).values(MessageInsert.of(account, "hi", 0)));

    var orgName = MESSAGES.account().org().name;
    db.execute(update(MESSAGES).set(MESSAGES.text, orgName).where(orgName.eq("acme")));

    assertThat(db.list(select(MESSAGES.text))).containsExactly("acme");
  }

  @OnDatabases
  void aPathWithoutRowIsNull(Transaction db) {
    db.execute(update(POSTS).set(POSTS.text, POSTS.author().firstName).all());

    assertThat(db.list(select(POSTS.id).where(POSTS.text.isNull()))).containsExactly(4L);
  }

  @OnDatabases
  void aPathIsReturned(Transaction db) {
    assertThat(
            db.list(
                update(POSTS)
                    .set(POSTS.text, "x")
                    .where(POSTS.id.eq(1))
                    .returning(POSTS.author().username)))
        .containsExactly("ada");
  }

  @Test
  void aPathIsNotUpdatedItself() {
    assertRefused("ROWAN-1150", () -> update(POSTS.author()));
  }
}
