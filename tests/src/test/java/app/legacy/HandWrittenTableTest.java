package app.legacy;

import static app.legacy.ItemTable.ITEMS;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.sql.Raw;
import dev.rowan.sql.Row;
import dev.rowan.sql.Schema;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// A table class written by hand does what a generated one does.
class HandWrittenTableTest {
  private static final ItemInsert PEN = new ItemInsert("pen", new BigDecimal("1.50"));
  private static final ItemInsert INK = new ItemInsert("ink", new BigDecimal("12.00"));

  private static void withItems(TestDatabase database, Consumer<Engine> work) {
    database.withTables(
        Schema.of(ITEMS),
        engine -> {
          engine.execute(insertInto(ITEMS).values(PEN, INK));
          work.accept(engine);
        });
  }

  @OnDatabases
  void itIsQueried(TestDatabase database) {
    withItems(
        database,
        db -> {
          assertThat(db.list(select(ITEMS).where(ITEMS.price.gt(BigDecimal.TEN))))
              .extracting(Item::name)
              .containsExactly("ink");
          assertThat(db.one(select(sum(ITEMS.price)).from(ITEMS))).isEqualByComparingTo("13.50");
        });
  }

  @OnDatabases
  void itsRowsAreChangedAndGivenBack(TestDatabase database) {
    withItems(
        database,
        db -> {
          Item paper = db.one(insertInto(ITEMS).set(ITEMS.name, "paper").returning(ITEMS));
          assertThat(paper.price()).isNull();
          db.execute(update(ITEMS).set(ITEMS.price, BigDecimal.ONE).where(ITEMS.id.eq(paper.id())));
          assertThat(db.one(select(ITEMS.price).where(ITEMS.name.eq("paper"))))
              .isEqualByComparingTo("1");
          assertThat(db.execute(deleteFrom(ITEMS).where(ITEMS.id.eq(paper.id())))).isEqualTo(1);
        });
  }

  @OnDatabases
  void itsKeysDecideAnUpsert(TestDatabase database) {
    withItems(
        database,
        db -> {
          var dearer = new ItemInsert("pen", new BigDecimal("2.00"));
          db.execute(insertInto(ITEMS).values(dearer).onConflict(ITEMS.name).update(ITEMS.price));
          assertThat(db.one(select(ITEMS.price).where(ITEMS.name.eq("pen"))))
              .isEqualByComparingTo("2");
        });
  }

  @OnDatabases
  void anOuterJoinTellsAnAbsentRow(TestDatabase database) {
    withItems(
        database,
        db -> {
          List<Row> rows =
              db.list(
                  select(USERS.username, ITEMS)
                      .from(USERS)
                      .leftJoin(ITEMS, ITEMS.id.eq(USERS.id), ITEMS.name.eq("pen"))
                      .orderBy(USERS.id));
          assertThat(rows.getFirst().get(ITEMS).name()).isEqualTo("pen");
          assertThat(rows.getLast().find(ITEMS)).isEmpty();
        });
  }

  @OnDatabases
  void itsRowsStreamAndAreInsertedInBulk(TestDatabase database) {
    withItems(
        database,
        db -> {
          var many =
              IntStream.range(0, 1_200)
                  .mapToObj(i -> new ItemInsert("item " + i, BigDecimal.valueOf(i)))
                  .toList();
          assertThat(db.insertAll(ITEMS, many)).isEqualTo(1_200);
          List<String> names = new ArrayList<>();
          db.stream(
              select(ITEMS).orderBy(ITEMS.id), rows -> rows.forEach(row -> names.add(row.name())));
          assertThat(names).hasSize(1_202).startsWith("pen", "ink", "item 0").endsWith("item 1199");
        });
  }

  @OnDatabases
  void aWholeRawStatementReadsItsRecords(TestDatabase database) {
    withItems(
        database,
        db ->
            assertThat(
                    db.list(
                        Raw.query("select price, name, id from app_items order by id")
                            .reading(ITEMS)))
                .isEqualTo(db.list(select(ITEMS).orderBy(ITEMS.id))));
  }
}
