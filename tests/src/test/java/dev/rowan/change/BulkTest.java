package dev.rowan.change;

import static dev.rowan.model.CounterTable.COUNTERS;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.Transaction;
import dev.rowan.engine.error.UniqueViolation;
import dev.rowan.model.CounterInsert;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.Row;
import dev.rowan.sql.RowOutput;
import dev.rowan.sql.TableOf;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import dev.rowan.testkit.blog.Tag;
import dev.rowan.testkit.blog.TagInsert;
import dev.rowan.testkit.blog.UserInsert;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// Many rows at once, and the keys they are given.
class BulkTest {
  private static final int MANY = 10_000;

  private static List<TagInsert> tags() {
    // Names that no server would sort into the order of the rows.
    return IntStream.range(0, MANY).mapToObj(i -> TagInsert.of(name(i))).toList();
  }

  private static String name(int row) {
    return Integer.toString(row * 7_919 % MANY) + " of " + row;
  }

  private static void requireInOrder(Transaction db, List<Long> ids) {
    assertThat(ids).hasSize(MANY);
    assertThat(new HashSet<>(ids)).hasSize(MANY);
    List<Row> stored = db.list(select(TAGS.id, TAGS.name).where(TAGS.id.gt(3)).orderBy(TAGS.id));
    var names = new java.util.HashMap<Long, String>();
    stored.forEach(row -> names.put(row.get(TAGS.id), row.get(TAGS.name)));
    for (int i = 0; i < MANY; i++) {
      assertThat(names.get(ids.get(i))).isEqualTo(name(i));
    }
  }

  @OnDatabases
  @org.junit.jupiter.api.Tag("case:sqlalchemy-C16")
  void theKeysOfOneStatementComeBackInTheOrderOfItsRows(Transaction db) {
    requireInOrder(db, db.list(insertInto(TAGS).values(tags()).returning(TAGS.id)));
  }

  @OnDatabases
  @org.junit.jupiter.api.Tag("case:sqlalchemy-C16")
  void theKeysOfManyStatementsComeBackInTheOrderOfTheRows(Transaction db) {
    requireInOrder(db, db.insertAll(TAGS, tags(), TAGS.id));
  }

  @OnDatabases
  @org.junit.jupiter.api.Tag("case:sqlalchemy-C16")
  void rowsOfManyColumnsComeBackWhateverTheNumberOfParameters(Transaction db) {
    List<UserInsert> rows = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      var user = UserInsert.of("first" + i, "last", "user" + i);
      rows.add(i % 3 == 0 ? user.withScore(i) : user.withEmail(i + "@example.org"));
    }

    List<String> names = db.insertAll(USERS, rows, USERS.username);

    assertThat(names).hasSize(MANY);
    assertThat(names.getLast()).isEqualTo("user9999");
    assertThat(IntStream.range(0, MANY).allMatch(i -> names.get(i).equals("user" + i))).isTrue();
  }

  @OnDatabases
  void wholeRowsComeBack(Transaction db) {
    List<Tag> tags = db.insertAll(TAGS, List.of(TagInsert.of("b"), TagInsert.of("a")), TAGS);

    assertThat(tags).extracting(Tag::name).containsExactly("b", "a");
    assertThat(db.insertAll(TAGS, List.<TagInsert>of(), TAGS)).isEmpty();
  }

  @OnDatabases
  void allRowsAreInsertedOrNone(TestDatabase database) {
    List<TagInsert> rows = new ArrayList<>(tags().subList(0, 1_500));
    rows.add(TagInsert.of("history"));

    assertThatThrownBy(() -> database.engine().insertAll(TAGS, rows, TAGS.id))
        .isInstanceOf(UniqueViolation.class);
    assertThat(database.engine().one(select(count()).from(TAGS))).isEqualTo(3);
  }

  /// A hand-written shape of the wrong table.
  private record Strayed(TableOf<Tag> table) implements InsertShape<Tag> {
    @Override
    public boolean provides(int column) {
      return column == 1;
    }

    @Override
    public void bind(RowOutput out) {
      out.setString(1, "x");
    }
  }

  @OnDatabases
  void aRowOfAnotherTableIsNamed(Transaction db) {
    var rows = List.of(TagInsert.of("a"), new Strayed(TAGS.as("other")));

    assertRefused("ROWAN-1134", () -> db.insertAll(TAGS, rows)).contains("row 1");
    assertRefused("ROWAN-1134", () -> db.insertAll(TAGS, rows, TAGS.id)).contains("row 1");
  }

  @OnDatabases
  void rowsThatGiveDifferentColumnsKeepTheirOrder(Transaction db) {
    List<CounterInsert> rows = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      var row = CounterInsert.of().withNumber(i);
      rows.add(i % 3 == 0 ? row.withMore("m") : row);
    }

    assertThat(db.insertAll(COUNTERS, rows, COUNTERS.number))
        .isEqualTo(IntStream.range(0, 2_500).boxed().toList());
  }
}
