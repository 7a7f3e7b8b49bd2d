package dev.rowan.query;

import static dev.rowan.model.PriceTable.PRICES;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.CategoryTable.CATEGORIES;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.model.PriceInsert;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.User;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SetOperationTest {
  private static Select<Long> users(long... ids) {
    return select(USERS.id).where(USERS.id.in(java.util.Arrays.stream(ids).boxed().toList()));
  }

  // --- structure

  @Test
  @Tag("case:sqlalchemy-B12")
  void aRightSideThatIsASetOperationStandsInParentheses() {
    var x = select(USERS.id).where(USERS.active);
    var y = select(POSTS.userId).from(POSTS);
    var z = select(TAGS.id).from(TAGS);

    assertThat(x.unionAll(y.except(z)))
        .printsOn(
            POSTGRESQL,
            "select users.id from users where users.active union all"
                + " (select posts.user_id from posts except select tags.id from tags)")
        .printsOn(
            SQLITE,
            "select users.id from users where users.active union all select arm.c1 as user_id from"
                + " (select posts.user_id as c1 from posts except select tags.id from tags) as"
                + " arm");
  }

  @Test
  @Tag("case:drizzle-22")
  void operationsNestFromTheLeftAsTheyAreCalled() {
    var x = select(USERS.id).from(USERS);
    var y = select(TAGS.id).from(TAGS);
    String sql =
        "select users.id from users except select tags.id from tags except select tags.id from"
            + " tags";

    assertThat(x.except(y).except(y)).printsOn(POSTGRESQL, sql).printsOn(SQLITE, sql);
  }

  @Test
  void aUnionUnderAnIntersectionStandsInParentheses() {
    var x = select(USERS.id).from(USERS);

    assertThat(x.union(x).intersect(x))
        .printsOn(
            POSTGRESQL,
            "(select users.id from users union select users.id from users)"
                + " intersect select users.id from users")
        .printsOn(
            SQLITE,
            "select arm.c1 as id from (select users.id as c1 from users union select users.id from"
                + " users) as arm intersect select users.id from users");
  }

  @Test
  void anIntersectionUnderAUnionNeedsNone() {
    var x = select(USERS.id).from(USERS);
    String sql =
        "select users.id from users intersect select users.id from users union select users.id from"
            + " users";

    assertThat(x.intersect(x).union(x)).printsOn(POSTGRESQL, sql).printsOn(SQLITE, sql);
  }

  @Test
  void aSideKeepsItsOwnOrderAndLimit() {
    var latest = select(POSTS.id).orderBy(POSTS.createdAt.desc()).limit(1);

    assertThat(latest.unionAll(select(USERS.id)).orderBy(POSTS.id.desc()).limit(2).offset(1))
        .printsOn(
            POSTGRESQL,
            "(select posts.id from posts order by posts.created_at desc limit ?)"
                + " union all select users.id from users order by 1 desc limit ? offset ?")
        .printsOn(
            SQLITE,
            "select arm.c1 as id from (select posts.id as c1 from posts order by posts.created_at"
                + " desc limit ?) as arm union all select users.id from users order by 1 desc limit"
                + " ? offset ?")
        .binding(1L, 2L, 1L);
  }

  // --- meaning

  @OnDatabases
  @Tag("case:sqlalchemy-B12")
  void theRightSideIsComputedFirst(Transaction db) {
    assertThat(db.list(users(1).unionAll(users(1, 2).except(users(1))).orderBy(USERS.id)))
        .containsExactly(1L, 2L);
  }

  @OnDatabases
  @Tag("case:drizzle-22")
  void theLeftSideIsComputedFirst(Transaction db) {
    assertThat(db.list(users(1).unionAll(users(1, 2)).except(users(1)))).containsExactly(2L);
    assertThat(db.list(users(1, 2, 3).except(users(1)).except(users(2)))).containsExactly(3L);
    assertThat(db.list(users(1, 2, 3).except(users(1, 2).except(users(2))).orderBy(USERS.id)))
        .containsExactly(2L, 3L);
  }

  @OnDatabases
  void anIntersectionDoesNotBindTighterThanTheCalls(Transaction db) {
    assertThat(db.list(users(1).union(users(2)).intersect(users(2)))).containsExactly(2L);
    assertThat(db.list(users(1).union(users(2).intersect(users(2))).orderBy(USERS.id)))
        .containsExactly(1L, 2L);
  }

  @OnDatabases
  void unionAllKeepsEqualRowsAndUnionDoesNot(Transaction db) {
    assertThat(db.list(users(1, 2).unionAll(users(2)).orderBy(USERS.id)))
        .containsExactly(1L, 2L, 2L);
    assertThat(db.list(users(1, 2).union(users(2)).orderBy(USERS.id))).containsExactly(1L, 2L);
  }

  @OnDatabases
  void allCountsEqualRows(Transaction db) {
    var two = users(1, 2).unionAll(users(1, 2)).unionAll(users(1));
    var one = users(1).unionAll(users(1, 2));

    assertThat(db.list(two.exceptAll(one).orderBy(USERS.id.desc()))).containsExactly(2L, 1L);
    assertThat(db.list(two.intersectAll(one).orderBy(USERS.id).limit(2))).containsExactly(1L, 1L);
  }

  @OnDatabases
  void twoNullsAreEqualRows(Transaction db) {
    var scores = select(USERS.score.optional()).from(USERS);

    assertThat(db.list(scores.intersectAll(scores.where(USERS.score.isNull()))))
        .containsExactly(Optional.empty());
    assertThat(db.list(scores.except(scores.where(USERS.score.isNotNull()))))
        .containsExactly(Optional.empty());
  }

  @OnDatabases
  void theWholeIsOrderedByColumnsOfTheFirstSide(Transaction db) {
    var name = USERS.username.as("name");
    var named =
        select(name, USERS.email)
            .from(USERS)
            .unionAll(select(TAGS.name, TAGS.name).from(TAGS))
            .orderBy(USERS.email.desc().nullsFirst(), name.desc())
            .limit(3);

    assertThat(db.list(named).stream().map(row -> row.get(name)))
        .containsExactly("grace", "unused", "history");
  }

  // --- what is read

  @OnDatabases
  void recordsOfATableUnderTwoNames(Transaction db) {
    var other = USERS.as("x");
    List<User> users =
        db.list(
            select(USERS)
                .where(USERS.id.eq(1))
                .union(select(other).from(other).where(other.id.le(2)))
                .orderBy(USERS.id));

    assertThat(users.stream().map(User::username)).containsExactly("ada", "grace");
  }

  @OnDatabases
  void aSideMayLackARowThatTheOtherHas(Transaction db) {
    var all =
        select(USERS, POSTS.title)
            .from(POSTS)
            .join(USERS, USERS.id.eq(POSTS.userId))
            .unionAll(
                select(USERS, POSTS.title)
                    .from(POSTS)
                    .leftJoin(USERS, USERS.id.eq(POSTS.userId))
                    .where(POSTS.userId.isNull()))
            .orderBy(POSTS.title)
            .limit(2);
    List<Row> rows = db.list(all);

    assertThat(rows.stream().map(row -> row.find(USERS).map(User::username)))
        .containsExactlyInAnyOrder(Optional.of("grace"), Optional.empty());
  }

  @OnDatabases
  void rowsAreReadByWhatTheFirstSideSelected(Transaction db) {
    var kind = literal("user").as("kind");
    var things =
        select(kind, USERS.username)
            .from(USERS)
            .where(USERS.id.eq(1))
            .unionAll(select(literal("tag"), TAGS.name).from(TAGS).where(TAGS.id.eq(2)))
            .orderBy(kind);

    assertThat(db.list(things).stream().map(row -> row.get(kind) + " " + row.get(USERS.username)))
        .containsExactly("tag code", "user ada");
  }

  @OnDatabases
  void aParameterOfOneSideMeetsAColumnOfTheOther(Transaction db) {
    assertThat(db.list(select(literal(7L)).union(users(1)))).containsExactlyInAnyOrder(1L, 7L);
    assertThat(db.list(select(literal("x")).union(select(TAGS.name).where(TAGS.id.eq(1)))))
        .containsExactlyInAnyOrder("x", "history");
  }

  @OnDatabases
  void decimalsOfTwoScalesAreCompared(Transaction db) {
    db.execute(
        insertInto(PRICES)
            .values(
                PriceInsert.of(1, new BigDecimal("1.50"), new BigDecimal("1.5000")),
                PriceInsert.of(2, new BigDecimal("2.50"), new BigDecimal("0.0001"))));
    var numbers = select(PRICES.rate).union(select(PRICES.amount)).orderBy(PRICES.rate);

    assertThat(db.list(numbers).stream().map(number -> number.stripTrailingZeros().toPlainString()))
        .containsExactly("0.0001", "1.5", "2.5");
    assertThat(
            db.list(
                select(PRICES.id)
                    .where(PRICES.amount.in(select(PRICES.rate).union(select(PRICES.rate))))))
        .containsExactly(1);
  }

  // --- where it stands

  @OnDatabases
  void asADerivedTable(Transaction db) {
    var ids = users(1).union(users(2)).as("ids");

    assertThat(
            db.list(
                select(USERS.username)
                    .from(USERS)
                    .join(ids, ids.column(USERS.id).eq(USERS.id))
                    .orderBy(USERS.id)))
        .containsExactly("ada", "grace");
  }

  @OnDatabases
  void asACommonTable(Transaction db) {
    var ids = cte("ids", users(1, 2).except(users(1)));

    assertThat(db.list(select(ids.column(USERS.id)).from(ids))).containsExactly(2L);
  }

  @OnDatabases
  void insideConditionsAndAsAValue(Transaction db) {
    var id = users(1).union(users(2));

    assertThat(db.list(select(USERS.username).where(USERS.id.in(id)).orderBy(USERS.id)))
        .containsExactly("ada", "grace");
    assertThat(db.one(select(count()).from(USERS).where(exists(id.limit(1))))).isEqualTo(3L);
    assertThat(db.list(select(scalar(id.orderBy(USERS.id.desc()).limit(1))).from(USERS)))
        .containsExactly(2L, 2L, 2L);
    assertThat(
            db.list(
                select(USERS.username)
                    .where(
                        row(USERS.id, USERS.username)
                            .in(
                                select(USERS.id, USERS.username)
                                    .where(USERS.id.eq(3))
                                    .union(select(TAGS.id, TAGS.name))))))
        .containsExactly("alan");
  }

  @OnDatabases
  void asTheSourceOfAnInsert(Transaction db) {
    db.execute(
        insertInto(TAGS)
            .select(
                select(USERS.username)
                    .where(USERS.id.eq(1))
                    .union(select(CATEGORIES.name).where(CATEGORIES.id.eq(4))),
                TAGS.name));

    assertThat(db.list(select(TAGS.name).where(TAGS.id.gt(3)).orderBy(TAGS.name)))
        .containsExactly("ada", "music");
  }

  @OnDatabases
  void asTheSourceOfAnUpsert(Transaction db) {
    db.execute(
        insertInto(TAGS)
            .select(
                select(USERS.username).from(USERS).union(select(TAGS.name).from(TAGS)), TAGS.name)
            .onConflict(TAGS.name)
            .ignore());

    assertThat(db.one(select(count()).from(TAGS))).isEqualTo(6L);
  }

  @OnDatabases
  void anInsertFromItRoundsToTheDigitsOfTheColumn(Transaction db) {
    db.execute(
        insertInto(PRICES)
            .values(PriceInsert.of(1, new BigDecimal("1.50"), new BigDecimal("9.0059"))));
    db.execute(
        insertInto(PRICES)
            .select(
                select(PRICES.id.plus(1), PRICES.rate, PRICES.rate)
                    .from(PRICES)
                    .union(select(PRICES.id.plus(2), PRICES.amount, PRICES.rate).from(PRICES)),
                PRICES.id,
                PRICES.amount,
                PRICES.rate));

    assertThat(db.list(select(PRICES.amount).where(PRICES.id.gt(1)).orderBy(PRICES.id)))
        .containsExactly(new BigDecimal("9.01"), new BigDecimal("1.50"));
  }

  @OnDatabases
  void asTheSeedOfARecursion(Transaction db) {
    var level = literal(1).as("level");
    var tree =
        dev.rowan.sql.Sql.recursive(
            "tree",
            select(CATEGORIES.id, level)
                .where(CATEGORIES.id.eq(3))
                .union(select(CATEGORIES.id, literal(1)).where(CATEGORIES.id.eq(4))),
            below ->
                select(CATEGORIES.parentId, below.column(level).plus(1))
                    .from(CATEGORIES)
                    .join(below, below.column(CATEGORIES.id).eq(CATEGORIES.id))
                    .where(CATEGORIES.parentId.isNotNull()));

    assertThat(
            db.list(select(tree.column(CATEGORIES.id), tree.column(level)).from(tree)).stream()
                .map(
                    row -> row.get(tree.column(CATEGORIES.id)) + " " + row.get(tree.column(level))))
        .containsExactlyInAnyOrder("3 1", "4 1", "2 2", "1 2", "1 3");
  }

  // --- what is refused

  @Test
  void sidesOfDifferentTypesAreRefusedByName() {
    assertRefused(
            "ROWAN-1114",
            () ->
                select(USERS.id, USERS.username)
                    .from(USERS)
                    .union(select(POSTS.id, POSTS.userId).from(POSTS)))
        .contains("column 2", "username", "String", "Long", "union");
  }

  @Test
  void sidesOfDifferentWidthsAreRefused() {
    assertRefused(
            "ROWAN-1113",
            () ->
                select(USERS.id, USERS.username)
                    .from(USERS)
                    .exceptAll(select(POSTS.id, POSTS.title, POSTS.userId).from(POSTS)))
        .contains("2 columns", "3", "except all");
  }

  @Test
  void anOrderByWhatIsNotSelectedIsRefused() {
    assertRefused(
        "ROWAN-1181", () -> select(USERS.id).union(select(POSTS.id)).orderBy(USERS.username));
  }

  @Test
  void anOrderByWhatIsSelectedTwiceIsRefused() {
    assertRefused(
            "ROWAN-1182",
            () ->
                select(USERS.id.as("a"), USERS.id.as("b"))
                    .union(select(POSTS.id, POSTS.userId))
                    .orderBy(USERS.id))
        .contains("columns 1 and 2");
  }
}
