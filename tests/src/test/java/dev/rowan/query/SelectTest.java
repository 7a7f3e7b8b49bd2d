package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.selectDistinct;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.PostTagTable.POST_TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Row;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.User;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SelectTest {
  @OnDatabases
  void aTableIsReadAsItsRecords(Transaction db) {
    User ada = db.one(select(USERS).where(USERS.id.eq(1)));

    assertThat(ada.username()).isEqualTo("ada");
    assertThat(ada.score()).isEqualTo(10);
    assertThat(ada.active()).isTrue();
  }

  @OnDatabases
  void oneExpressionIsReadAsItsValue(Transaction db) {
    assertThat(
            db.list(select(USERS.score.plus(1)).where(USERS.score.isNotNull()).orderBy(USERS.id)))
        .containsExactly(11, 21);
  }

  @OnDatabases
  void severalAreReadByWhatWasSelected(Transaction db) {
    Row row =
        db.one(
            select(USERS.username, USERS.score, POSTS.id.as("post"))
                .from(USERS)
                .join(USERS.posts())
                .where(USERS.id.eq(1)));

    assertThat(row.get(USERS.username)).isEqualTo("ada");
    assertThat(row.get(USERS.score)).isEqualTo(10);
    assertThat(row.get(POSTS.id.as("post"))).isEqualTo(1L);
  }

  @OnDatabases
  void aValueThatMayBeNullIsReadAsOptional(Transaction db) {
    assertThat(db.list(select(USERS.email.optional()).orderBy(USERS.id)))
        .containsExactly(
            Optional.of("ada@example.org"), Optional.empty(), Optional.of("alan@example.org"));
  }

  @OnDatabases
  void aNullReadByGetIsRefusedByName(Transaction db) {
    Row grace = db.one(select(USERS.username, USERS.email).where(USERS.id.eq(2)));

    assertRefused("ROWAN-1401", () -> grace.get(USERS.email)).contains("users.email");
    assertThat(grace.orNull(USERS.email)).isNull();
    assertThat(grace.find(USERS.email)).isEmpty();
  }

  @OnDatabases
  void whatWasNotSelectedIsRefusedByName(Transaction db) {
    Row row = db.first(select(USERS.username, USERS.email)).orElseThrow();

    assertRefused("ROWAN-1403", () -> row.get(USERS.lastName)).contains("users.last_name");
  }

  @OnDatabases
  void conditionsOfAWhereAllHold(Transaction db) {
    assertThat(db.list(select(USERS.username).where(USERS.active, USERS.score.gt(10))))
        .containsExactly("grace");
  }

  @OnDatabases
  void aSecondWhereAddsToTheFirst(Transaction db) {
    assertThat(db.list(select(USERS.username).where(USERS.active).where(USERS.score.lt(20))))
        .containsExactly("ada");
  }

  @Test
  @Tag("case:drizzle-14")
  void havingRepeatsTheExpression() {
    assertThat(
            select(POSTS.userId, count()).from(POSTS).groupBy(POSTS.userId).having(count().gt(1)))
        .printsOn(
            POSTGRESQL,
            "select posts.user_id, count(*) from posts group by posts.user_id having count(*) > ?")
        .printsOn(
            SQLITE,
            "select posts.user_id, count(*) from posts group by posts.user_id having count(*) > ?")
        .binding(1L);
  }

  @OnDatabases
  @Tag("case:drizzle-14")
  void havingKeepsGroups(Transaction db) {
    var number = count();
    Row row =
        db.one(select(POSTS.userId, number).from(POSTS).groupBy(POSTS.userId).having(number.gt(1)));

    assertThat(row.get(POSTS.userId)).isEqualTo(2L);
    long typed = row.get(number);
    assertThat(typed).isEqualTo(2L);
  }

  @OnDatabases
  void groupsAreMadeOfAnExpressionWithParameters(Transaction db) {
    var initial = USERS.firstName.substring(1, 1);
    var number = count();
    List<Row> rows =
        db.list(
            select(initial, number)
                .from(USERS)
                .where(USERS.id.gt(0))
                .groupBy(initial)
                .having(number.gt(1))
                .orderBy(number.desc(), initial));

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().get(initial)).isEqualTo("A");
  }

  @OnDatabases
  void distinctGivesEachValueOnce(Transaction db) {
    assertThat(db.list(selectDistinct(POST_TAGS.tagId).orderBy(POST_TAGS.tagId)))
        .containsExactly(1L, 2L);
    assertThat(db.one(select(countDistinct(POST_TAGS.tagId)).from(POST_TAGS))).isEqualTo(2L);
  }

  @OnDatabases
  void aSecondOrderByDecidesAmongEquals(Transaction db) {
    assertThat(
            db.list(
                select(USERS.username).orderBy(USERS.active.desc()).orderBy(USERS.username.desc())))
        .containsExactly("grace", "ada", "alan");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-B24")
  void aLabelOrdersByWhatItNames(Transaction db) {
    var posts = count().as("posts");

    assertThat(
            db.list(
                    select(POSTS.userId, posts)
                        .from(POSTS)
                        .where(POSTS.userId.isNotNull())
                        .groupBy(POSTS.userId)
                        .orderBy(posts.desc()))
                .getFirst()
                .get(POSTS.userId))
        .isEqualTo(2L);
  }

  @Test
  @Tag("case:sqlalchemy-B24")
  void aLabelIsQuotedAndNeverSpliced() {
    var number = count().as("x\"; drop table users; --");

    assertThat(select(number, USERS.active).from(USERS).groupBy(USERS.active).orderBy(number))
        .printsOn(
            POSTGRESQL,
            "select count(*) as \"x\"\"; drop table users; --\", users.active from users"
                + " group by users.active order by \"x\"\"; drop table users; --\"");
  }

  @Test
  @Tag("case:sqlalchemy-A22")
  @Tag("case:java-peers-12")
  void nullsStandWhereTheyAreAsked() {
    assertThat(select(USERS.username).orderBy(USERS.score.desc().nullsLast()))
        .printsOn(
            POSTGRESQL, "select users.username from users order by users.score desc nulls last")
        .printsOn(SQLITE, "select users.username from users order by users.score desc nulls last");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-A22")
  @Tag("case:java-peers-12")
  void nullsComeLastOrFirstOnEveryDatabase(Transaction db) {
    assertThat(db.list(select(USERS.username).orderBy(USERS.score.desc().nullsLast())))
        .containsExactly("grace", "ada", "alan");
    assertThat(db.list(select(USERS.username).orderBy(USERS.score.nullsFirst())))
        .containsExactly("alan", "ada", "grace");
  }

  @Test
  @Tag("case:sqlalchemy-B10")
  @Tag("case:java-peers-12")
  void limitAndOffsetAreParameters() {
    assertThat(select(USERS.username).orderBy(USERS.id).limit(1).offset(1))
        .printsOn(POSTGRESQL, "select users.username from users order by users.id limit ? offset ?")
        .printsOn(SQLITE, "select users.username from users order by users.id limit ? offset ?")
        .binding(1L, 1L);
  }

  @Test
  @Tag("case:sqlalchemy-B10")
  void anOffsetStandsAlone() {
    assertThat(select(USERS.username).orderBy(USERS.id).offset(2))
        .printsOn(POSTGRESQL, "select users.username from users order by users.id offset ?")
        .printsOn(SQLITE, "select users.username from users order by users.id limit -1 offset ?")
        .binding(2L);
  }

  @OnDatabases
  @Tag("case:sqlalchemy-B10")
  void limitAndOffsetCutTheRows(Transaction db) {
    var ordered = select(USERS.username).orderBy(USERS.id);

    assertThat(db.list(ordered.limit(1).offset(1))).containsExactly("grace");
    assertThat(db.list(ordered.offset(2))).containsExactly("alan");
    assertThat(db.list(ordered.limit(0))).isEmpty();
  }

  @Test
  void aNegativeLimitIsRefused() {
    assertRefused("ROWAN-1112", () -> select(USERS).limit(-1)).contains("negative");
  }

  @Test
  void fromIsSaidOnce() {
    assertRefused("ROWAN-1204", () -> select(USERS.id, POSTS.id).from(USERS).from(POSTS));
  }

  @OnDatabases
  void mapPassesEveryRowThroughAFunction(Transaction db) {
    assertThat(db.list(select(USERS).orderBy(USERS.id).map(User::firstName)))
        .containsExactly("Ada", "Grace", "Alan");
  }

  @OnDatabases
  void anAggregateOverNoRowsIsAbsent(Transaction db) {
    assertThat(
            db.find(select(dev.rowan.sql.Sql.max(USERS.score)).from(USERS).where(USERS.id.eq(0))))
        .isEmpty();
  }

  @OnDatabases
  void groupsOfAnExpressionWithParametersTakeNoNameOfTheirTables(Transaction db) {
    var grouped = USERS.as("grouped");
    var initial = grouped.firstName.substring(1, 1);

    assertThat(db.list(select(initial).from(grouped).groupBy(initial).orderBy(initial)))
        .containsExactly("A", "G");
  }

  @OnDatabases
  void aDistinctListMayBeOrderedByAnExpressionItSelects(Transaction db) {
    assertThat(db.list(selectDistinct(USERS.id.plus(1)).orderBy(USERS.id.plus(1).desc())))
        .isSortedAccordingTo(Comparator.reverseOrder())
        .hasSize(3);
  }

  @Test
  void aDistinctListIsNotOrderedByWhatItDoesNotSelect() {
    assertRefused(
        "ROWAN-1213", () -> selectDistinct(USERS.firstName).orderBy(USERS.id).sql(SQLITE));
  }

  @Test
  void aColumnBesideAggregatesIsGroupedByOrRefused() {
    assertRefused("ROWAN-1214", () -> select(USERS.username, count()).sql(SQLITE))
        .contains("users.username", "groupBy");
  }

  @OnDatabases
  void aColumnOfATableGroupedByItsKeyIsFine(Transaction db) {
    assertThat(db.list(select(USERS.username, count()).groupBy(USERS.id))).hasSize(3);
  }
}
