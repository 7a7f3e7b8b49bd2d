package dev.rowan.change;

import static dev.rowan.model.CounterTable.COUNTERS;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.CategoryTable.CATEGORIES;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.StatementEvent;
import dev.rowan.engine.Transaction;
import dev.rowan.model.Counter;
import dev.rowan.model.CounterInsert;
import dev.rowan.sql.Row;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import dev.rowan.testkit.blog.CategoryInsert;
import dev.rowan.testkit.blog.Tag;
import dev.rowan.testkit.blog.TagInsert;
import dev.rowan.testkit.blog.User;
import dev.rowan.testkit.blog.UserInsert;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InsertTest {
  private static final UserInsert BARBARA = UserInsert.of("Barbara", "Liskov", "barbara");

  @OnDatabases
  void whatIsNotGivenTakesItsDefault(Transaction db) {
    User barbara = db.one(insertInto(USERS).values(BARBARA).returning(USERS));

    assertThat(barbara.active()).isTrue();
    assertThat(barbara.email()).isNull();
    assertThat(barbara.createdAt()).isNotNull();
    assertThat(barbara.id()).isGreaterThan(3);
  }

  @Test
  @org.junit.jupiter.api.Tag("case:sqlalchemy-C2")
  void aRowWithoutValuesIsAllDefaults() {
    assertThat(insertInto(COUNTERS).values(CounterInsert.of()))
        .printsOn(POSTGRESQL, "insert into counters default values")
        .printsOn(SQLITE, "insert into counters default values")
        .binding();
  }

  @OnDatabases
  @org.junit.jupiter.api.Tag("case:sqlalchemy-C2")
  void rowsWithoutValuesAreInserted(Transaction db) {
    db.execute(insertInto(COUNTERS).values(CounterInsert.of()));
    db.execute(insertInto(COUNTERS).values(CounterInsert.of(), CounterInsert.of()));

    assertThat(db.list(select(COUNTERS)))
        .hasSize(3)
        .allMatch(counter -> counter.number() == 7 && counter.note().equals("it's"));
  }

  @Test
  @org.junit.jupiter.api.Tag("case:drizzle-30")
  void rowsOfDifferentColumnsAreOneStatement() {
    var insert =
        insertInto(COUNTERS)
            .values(
                CounterInsert.of().withNumber(1), CounterInsert.of().withNote("n").withMore(null));

    assertThat(insert)
        .printsOn(
            POSTGRESQL,
            "insert into counters (number, note, more) values (?, default, default), (default, ?, ?)")
        .binding(1, "n", null)
        .printsOn(SQLITE, "insert into counters (number, note, more) values (?, ?, ?), (?, ?, ?)")
        .binding(1, "it's", null, 7, "n", null);
  }

  @OnDatabases
  @org.junit.jupiter.api.Tag("case:drizzle-30")
  void generatedKeysComeBackInTheOrderOfTheRows(Transaction db) {
    List<Row> rows =
        db.list(
            insertInto(COUNTERS)
                .values(
                    CounterInsert.of().withNote("first"),
                    CounterInsert.of().withNumber(2),
                    CounterInsert.of().withNote("third").withMore("m"))
                .returning(COUNTERS.id, COUNTERS.note));

    assertThat(rows.stream().map(row -> row.get(COUNTERS.note)))
        .containsExactly("first", "it's", "third");
    assertThat(rows.stream().map(row -> row.get(COUNTERS.id))).isSorted();
  }

  @OnDatabases
  @org.junit.jupiter.api.Tag("case:drizzle-32")
  void anInsertOfNoRowsSendsNothing(TestDatabase database) {
    List<StatementEvent> events = new ArrayList<>();
    var engine = database.engine().listening(events::add);
    var none = insertInto(TAGS).values(List.of());

    assertThat(engine.execute(none)).isZero();
    assertThat(engine.list(none.returning(TAGS.id))).isEmpty();
    assertThat(engine.insertAll(TAGS, List.of())).isZero();
    assertThat(events).isEmpty();
  }

  @Test
  @org.junit.jupiter.api.Tag("case:drizzle-34")
  void anInsertTakesTheRowsOfASelect() {
    String sql = "insert into tags (name) select users.username from users";

    assertThat(insertInto(TAGS).select(select(USERS.username), TAGS.name))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @OnDatabases
  @org.junit.jupiter.api.Tag("case:drizzle-34")
  void columnsOfASelectGoWhereTheyAreNamed(Transaction db) {
    db.execute(
        insertInto(COUNTERS)
            .select(
                select(USERS.lastName, USERS.score).where(USERS.score.isNotNull()),
                COUNTERS.note,
                COUNTERS.number));

    assertThat(db.list(select(COUNTERS).orderBy(COUNTERS.number)))
        .extracting(Counter::note, Counter::number, Counter::more)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Lovelace", 10, null),
            org.assertj.core.groups.Tuple.tuple("Hopper", 20, null));
  }

  @Test
  @org.junit.jupiter.api.Tag("case:drizzle-34")
  void aSelectOfAnotherTypeOrWidthIsRefused() {
    assertRefused("ROWAN-1142", () -> insertInto(TAGS).select(select(USERS.score), TAGS.name))
        .contains("tags.name", "Integer", "String");
    assertRefused(
        "ROWAN-1108",
        () -> insertInto(TAGS).select(select(USERS.username, USERS.score), TAGS.name));
  }

  @Test
  void rowsAreGivenOnce() {
    assertRefused(
        "ROWAN-1141", () -> insertInto(TAGS).values(TagInsert.of("a")).values(TagInsert.of("b")));
  }

  @Test
  void anInsertIntoAnAliasIsRefused() {
    assertRefused("ROWAN-1140", () -> insertInto(POSTS.as("p")));
  }

  @OnDatabases
  void aRowIsInsertedAsItWasRead(Transaction db) {
    Tag tag = new Tag(77, "copied");
    db.execute(insertInto(TAGS).values(TagInsert.from(tag)));

    assertThat(db.one(select(TAGS).where(TAGS.id.eq(77)))).isEqualTo(tag);
  }

  @OnDatabases
  void insertAllInsertsAnyNumberOfRows(Transaction db) {
    List<CounterInsert> rows = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      var row = CounterInsert.of().withNumber(i);
      rows.add(i % 3 == 0 ? row.withMore("m") : row);
    }

    assertThat(db.insertAll(COUNTERS, rows)).isEqualTo(2_500);
    assertThat(db.list(select(COUNTERS.number).orderBy(COUNTERS.id)).getLast()).isEqualTo(2_499);
  }

  @Test
  void aColumnOfAnotherTableIsNotSet() {
    assertRefused("ROWAN-1134", () -> insertInto(TAGS).set(USERS.username, "x"));
  }

  @Test
  void anInsertThatSaysNoRowsIsRefused() {
    assertRefused("ROWAN-1144", () -> insertInto(TAGS).sql(SQLITE));
  }

  @OnDatabases
  void aRowMayBeGivenColumnByColumn(Transaction db) {
    db.execute(
        insertInto(USERS)
            .set(USERS.id, 77)
            .set(USERS.firstName, "Mary")
            .set(USERS.lastName, USERS.lastName.typed(literal("S").node()))
            .set(USERS.username, "mary")
            .setNull(USERS.email));

    assertThat(db.one(select(USERS).where(USERS.id.eq(77))).lastName()).isEqualTo("S");
  }

  @Test
  void whatIsInsertedSeesNothingOfItsTarget() {
    var other = TAGS.as("other");
    assertRefused(
        "ROWAN-1201",
        () -> insertInto(TAGS).select(select(TAGS.name).from(other), TAGS.name).sql(SQLITE));
  }

  @OnDatabases
  void manyRowsAreInsertedInTheirOrderWhateverTheirColumns(Transaction db) {
    db.insertAll(
        CATEGORIES,
        List.of(
            CategoryInsert.of("root").withId(900),
            CategoryInsert.of("child").withId(901).withParentId(900L),
            CategoryInsert.of("other").withId(902),
            CategoryInsert.of("grandchild").withId(903).withParentId(902L)));

    assertThat(db.one(select(count()).from(CATEGORIES).where(CATEGORIES.id.ge(900)))).isEqualTo(4L);
  }
}
