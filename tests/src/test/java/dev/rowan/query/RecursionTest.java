package dev.rowan.query;

import static dev.rowan.model.PriceTable.PRICES;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.recursive;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.CategoryTable.CATEGORIES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.model.PriceInsert;
import dev.rowan.sql.Cte;
import dev.rowan.sql.RecursiveCte;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.CategoryTable;
import java.math.BigDecimal;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RecursionTest {
  private static final CategoryTable CHILD = CATEGORIES.as("child");

  /// The categories from the root, by their names.
  private static RecursiveCte tree() {
    return recursive(
        "tree",
        select(CATEGORIES.id, CATEGORIES.name).where(CATEGORIES.id.eq(1)),
        above ->
            select(CHILD.id, CHILD.name)
                .from(above)
                .join(CHILD, CHILD.parentId.eq(above.column(CATEGORIES.id))));
  }

  /// The root becomes a child of its own grandchild.
  private static void closeACircle(Transaction db) {
    db.execute(update(CATEGORIES).set(CATEGORIES.parentId, 3L).where(CATEGORIES.id.eq(1)));
  }

  @OnDatabases
  void distinctEndsWhereTheDataHasACycle(Transaction db) {
    closeACircle(db);
    var tree = tree().distinct();
    var name = tree.column(CATEGORIES.name);

    assertThat(db.list(select(name).from(tree).orderBy(tree.column(CATEGORIES.id))))
        .containsExactly("all", "books", "novels", "music");
  }

  @Test
  void distinctIsAUnion() {
    var numbers =
        recursive(
                "numbers",
                select(literal(1).as("n")),
                self -> select(self.column(literal(1).as("n")).plus(1)).from(self))
            .distinct();

    assertThat(select(numbers.column(literal(1).as("n"))).from(numbers).limit(3))
        .printsOn(
            POSTGRESQL,
            "with recursive numbers (n) as (select cast(? as integer) as n union"
                + " select numbers.n + ? from numbers) select numbers.n from numbers limit ?")
        .printsOn(
            SQLITE,
            "with recursive numbers (n) as (select ? as n union"
                + " select numbers.n + ? from numbers) select numbers.n from numbers limit ?");
  }

  @OnDatabases
  void oneColumnIsReadAsItsValues(Transaction db) {
    var n = literal(1).as("n");
    var numbers =
        recursive(
            "numbers",
            select(n),
            self -> select(self.column(n).plus(1)).from(self).where(self.column(n).lt(5)));

    assertThat(db.list(select(numbers.column(n)).from(numbers).orderBy(numbers.column(n))))
        .containsExactly(1, 2, 3, 4, 5);
  }

  @OnDatabases
  void decimalsGrowBeyondTheDigitsOfTheSeed(Transaction db) {
    db.execute(
        insertInto(PRICES)
            .values(PriceInsert.of(1, new BigDecimal("1.25"), new BigDecimal("0.5000"))));
    var doubled =
        recursive(
            "doubled",
            select(PRICES.amount),
            self ->
                select(self.column(PRICES.amount).plus(self.column(PRICES.amount)))
                    .from(self)
                    .where(self.column(PRICES.amount).lt(new BigDecimal("4"))));
    var amount = doubled.column(PRICES.amount);

    assertThat(db.list(select(amount).from(doubled).orderBy(amount)))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("1.25"), new BigDecimal("2.50"), new BigDecimal("5.00"));
  }

  @OnDatabases
  void itIsReadWithTheColumnsOfATable(Transaction db) {
    var below =
        recursive(
                "below",
                select(CATEGORIES).where(CATEGORIES.name.eq("books")),
                above ->
                    select(CHILD)
                        .from(above)
                        .join(CHILD, CHILD.parentId.eq(above.column(CATEGORIES.id))))
            .as(CATEGORIES);

    assertThat(db.list(select(below).orderBy(below.id)).stream().map(row -> row.name()))
        .containsExactly("books", "novels");
  }

  // --- search and cycle

  @Test
  void searchAndCycleStandBehindTheBody() {
    var tree = tree().depthFirst(CATEGORIES.name).cycleGuard(CATEGORIES.id);

    assertThat(
            select(tree.column(CATEGORIES.id))
                .from(tree)
                .where(tree.isCycle().not())
                .orderBy(tree.searchOrder()))
        .printsOn(
            POSTGRESQL,
            "with recursive tree (id, name) as (select categories.id, cast(categories.name as text)"
                + " from categories where categories.id = ? union all select child.id, child.name"
                + " from tree join categories as child on child.parent_id = tree.id)"
                + " search depth first by name set search_order"
                + " cycle id set is_cycle using cycle_path"
                + " select tree.id from tree where not tree.is_cycle order by tree.search_order")
        .failsOn(SQLITE, "ROWAN-1501");
  }

  @OnDatabases("postgresql")
  void depthFirstGivesARowBeforeThoseBelowIt(Transaction db) {
    var depth = tree().depthFirst(CATEGORIES.name);
    var breadth = tree().breadthFirst(CATEGORIES.name);

    assertThat(
            db.list(select(depth.column(CATEGORIES.name)).from(depth).orderBy(depth.searchOrder())))
        .containsExactly("all", "books", "novels", "music");
    assertThat(
            db.list(
                select(breadth.column(CATEGORIES.name))
                    .from(breadth)
                    .orderBy(breadth.searchOrder())))
        .containsExactly("all", "books", "music", "novels");
  }

  @OnDatabases("postgresql")
  void aCycleIsMarkedAndNotFollowed(Transaction db) {
    closeACircle(db);
    var tree = tree().cycleGuard(CATEGORIES.id);

    assertThat(db.list(select(tree.column(CATEGORIES.name)).from(tree).where(tree.isCycle())))
        .containsExactly("all");
    assertThat(db.one(select(count()).from(tree))).isEqualTo(5L);
  }

  // --- what is refused

  private static Select<Row> children(Cte above) {
    return select(CHILD.id, CHILD.name)
        .from(above)
        .join(CHILD, CHILD.parentId.eq(above.column(CATEGORIES.id)));
  }

  private static void assertStepRefused(Function<Cte, Select<Row>> step, String because) {
    assertRefused(
            "ROWAN-1183", () -> recursive("tree", select(CATEGORIES.id, CATEGORIES.name), step))
        .contains("tree", because);
  }

  @Test
  void aStepThatDoesNotReadTheRecursionIsRefused() {
    assertStepRefused(self -> select(CATEGORIES.id, CATEGORIES.name), "0 times");
  }

  @Test
  void aStepThatReadsItTwiceIsRefused() {
    assertStepRefused(
        self -> {
          var again = self.as("again");
          return children(self).join(again, again.column(CATEGORIES.id).eq(CHILD.id));
        },
        "2 times");
  }

  @Test
  void aStepThatReadsItInsideASubqueryIsRefused() {
    assertStepRefused(
        self ->
            select(CATEGORIES.id, CATEGORIES.name)
                .where(CATEGORIES.parentId.in(select(self.column(CATEGORIES.id)).from(self))),
        "inside a query of its own");
  }

  @Test
  void aStepThatReadsItOnTheFarSideOfAnOuterJoinIsRefused() {
    assertStepRefused(
        self ->
            select(CHILD.id, CHILD.name)
                .from(CHILD)
                .leftJoin(self, self.column(CATEGORIES.id).eq(CHILD.parentId)),
        "outer join");
  }

  @Test
  void aStepThatGroupsIsRefused() {
    assertStepRefused(self -> children(self).groupBy(CHILD.id, CHILD.name), "groups");
  }
}
