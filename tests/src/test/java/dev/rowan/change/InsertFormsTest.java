package dev.rowan.change;

import static dev.rowan.model.CounterTable.COUNTERS;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.model.Counter;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.Row;
import dev.rowan.sql.RowOutput;
import dev.rowan.sql.TableOf;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.Tag;
import dev.rowan.testkit.blog.TagInsert;
import dev.rowan.testkit.blog.User;
import dev.rowan.testkit.blog.UserInsert;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Where the rows of an insert come from, and what an insert gives back.
class InsertFormsTest {
  private static final UserInsert ADA = UserInsert.of("Ada", "Lovelace", "ada2");

  @Test
  @org.junit.jupiter.api.Tag("case:drizzle-34")
  void theColumnsOfASelectMayGoByTheirNames() {
    String sql = "insert into tags (name) select users.username as name from users";

    assertThat(insertInto(TAGS).select(select(USERS.username.as("name")).from(USERS)))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @OnDatabases
  @org.junit.jupiter.api.Tag("case:drizzle-34")
  void byNameTheOrderOfColumnsDoesNotMatter(Transaction db) {
    db.execute(
        insertInto(COUNTERS)
            .select(
                select(USERS.lastName.as("note"), USERS.score.as("number"))
                    .from(USERS)
                    .where(USERS.id.eq(1))));
    db.execute(
        insertInto(COUNTERS)
            .select(
                select(USERS.score.as("number"), USERS.lastName.as("note"))
                    .from(USERS)
                    .where(USERS.id.eq(2))));

    assertThat(db.list(select(COUNTERS).orderBy(COUNTERS.number)))
        .extracting(Counter::note)
        .containsExactly("Lovelace", "Hopper");
  }

  @Test
  @org.junit.jupiter.api.Tag("case:drizzle-34")
  void byNameEveryColumnIsTheTablesAndNoneThatMustBeGivenIsMissing() {
    assertRefused("ROWAN-1157", () -> insertInto(TAGS).select(select(USERS.username)))
        .contains("username", "name");
    assertRefused("ROWAN-1157", () -> insertInto(TAGS).select(select(USERS.username.lower())))
        .contains("as(");
    assertRefused("ROWAN-1158", () -> insertInto(TAGS).select(select(USERS.id))).contains("name");
    var other = TAGS.as("other");
    assertRefused("ROWAN-1132", () -> insertInto(TAGS).select(select(other.name, other.name)));
  }

  @OnDatabases
  void aSelectFromACommonTableExpressionIsInserted(Transaction db) {
    var names = cte("names", select(USERS.username).from(USERS).where(USERS.score.isNotNull()));
    db.execute(
        insertInto(TAGS).select(select(names.column(USERS.username)).from(names), TAGS.name));

    assertThat(db.list(select(TAGS.name).where(TAGS.id.gt(3)).orderBy(TAGS.name)))
        .containsExactly("ada", "grace");
  }

  @OnDatabases
  void aJoinIsInserted(Transaction db) {
    db.execute(
        insertInto(TAGS)
            .select(
                select(USERS.username.concat(": ").concat(POSTS.title))
                    .from(USERS)
                    .join(USERS.posts())
                    .where(USERS.id.eq(2)),
                TAGS.name));

    assertThat(db.list(select(TAGS.name).where(TAGS.id.gt(3)).orderBy(TAGS.name)))
        .containsExactly("grace: 50% of it", "grace: Compilers");
  }

  @OnDatabases
  void aValueMayBeTheValueOfAQuery(Transaction db) {
    db.execute(
        insertInto(COUNTERS)
            .set(COUNTERS.note, select(max(USERS.username)).from(USERS))
            .setDefault(COUNTERS.number)
            .set(COUNTERS.more, literal("a").concat("b")));

    assertThat(db.list(select(COUNTERS)))
        .extracting(Counter::number, Counter::note, Counter::more)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(7, "grace", "ab"));
  }

  @OnDatabases
  void whatIsReturnedMayBeComputed(Transaction db) {
    var shout = TAGS.name.upper().concat("!").as("shout");
    List<Row> rows =
        db.list(
            insertInto(TAGS)
                .values(TagInsert.of("a"), TagInsert.of("b"))
                .returning(TAGS, shout, TAGS.id.times(2)));

    assertThat(rows.stream().map(row -> row.get(shout))).containsExactly("A!", "B!");
    assertThat(rows.stream().map(row -> row.get(TAGS)).map(Tag::name)).containsExactly("a", "b");
  }

  @OnDatabases
  void anUpsertReturnsTheRowAsItIsNow(Transaction db) {
    User ada =
        db.one(
            insertInto(USERS)
                .values(UserInsert.of("Augusta", "King", "ada"))
                .onConflict(USERS.username)
                .update(USERS.firstName)
                .returning(USERS));

    assertThat(ada.id()).isEqualTo(1);
    assertThat(ada.firstName()).isEqualTo("Augusta");
    assertThat(ada.lastName()).isEqualTo("Lovelace");
  }

  @Test
  void overridingIsSaidWhereAServerKnowsIt() {
    var insert = insertInto(TAGS).values(TagInsert.of("new").withId(900));

    assertThat(insert.overridingSystemValue())
        .printsOn(POSTGRESQL, "insert into tags (id, name) overriding system value values (?, ?)")
        .printsOn(SQLITE, "insert into tags (id, name) values (?, ?)");
    assertThat(insert.overridingUserValue())
        .printsOn(POSTGRESQL, "insert into tags (id, name) overriding user value values (?, ?)")
        .failsOn(SQLITE, "ROWAN-1501");
  }

  /// A hand-written shape, as generated ones cannot be wrong.
  private record Given(TableOf<User> table, Set<Integer> columns) implements InsertShape<User> {
    @Override
    public boolean provides(int column) {
      return columns.contains(column);
    }

    @Override
    public void bind(RowOutput out) {
      for (int i = 1; i <= columns.size(); i++) {
        out.setString(i, "x" + i);
      }
    }
  }

  @Test
  @org.junit.jupiter.api.Tag("case:sqlalchemy-C4")
  @org.junit.jupiter.api.Tag("case:sqlalchemy-C6")
  void aRowThatLacksAValueIsNamed() {
    var lacking = new Given(USERS, Set.of(1, 2));

    assertRefused("ROWAN-1158", () -> insertInto(USERS).values(lacking))
        .contains("row 0", "username");
    assertRefused("ROWAN-1158", () -> insertInto(USERS).values(ADA, lacking, ADA))
        .contains("row 1", "username");
  }

  @Test
  @org.junit.jupiter.api.Tag("case:sqlalchemy-C4")
  void aRowOfAnotherTableIsNamed() {
    var other = new Given(USERS.as("other"), Set.of(1, 2, 3));

    assertRefused("ROWAN-1134", () -> insertInto(USERS).values(ADA, other)).contains("row 1");
  }
}
