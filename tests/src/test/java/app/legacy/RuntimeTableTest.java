package app.legacy;

import static app.legacy.ItemTable.ITEMS;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.sql.Column;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.Raw;
import dev.rowan.sql.Row;
import dev.rowan.sql.RuntimeTable;
import dev.rowan.sql.Schema;
import dev.rowan.sql.TextColumn;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A table made at run time from its definition does what a generated one does.
class RuntimeTableTest {
  private static final RuntimeTable TABLE = RuntimeTable.of(ITEMS.definition());
  private static final NumberColumn<Long> ID = TABLE.numberColumn("id", Long.class);
  private static final TextColumn NAME = TABLE.textColumn("name");
  private static final NumberColumn<BigDecimal> PRICE =
      TABLE.numberColumn("price", BigDecimal.class);
  private static final Map<String, Object> PEN =
      Map.of("name", "pen", "price", new BigDecimal("1.50"));
  private static final Map<String, Object> INK =
      Map.of("name", "ink", "price", new BigDecimal("12.00"));

  private static void withItems(TestDatabase database, Consumer<Engine> work) {
    database.withTables(
        Schema.of(TABLE),
        engine -> {
          engine.execute(insertInto(TABLE).values(TABLE.rows(List.of(PEN, INK))));
          work.accept(engine);
        });
  }

  @OnDatabases
  void itIsQueriedByNameAndType(TestDatabase database) {
    withItems(
        database,
        db -> {
          Row row = db.one(select(TABLE).where(PRICE.gt(BigDecimal.TEN)));
          assertThat(row.get(NAME)).isEqualTo("ink");
          assertThat(row.get(PRICE)).isEqualByComparingTo("12");
          assertThat(db.one(select(sum(PRICE)).from(TABLE))).isEqualByComparingTo("13.50");
        });
  }

  @OnDatabases
  void itsRowsAreMaps(TestDatabase database) {
    withItems(
        database,
        db -> {
          Row row =
              db.one(insertInto(TABLE).values(TABLE.row(Map.of("name", "paper"))).returning(TABLE));
          Map<String, @Nullable Object> map = TABLE.map(row);
          assertThat(map.keySet()).containsExactly("id", "name", "price");
          assertThat(map).containsEntry("name", "paper").containsEntry("price", null);
        });
  }

  @OnDatabases
  void itsRowsAreChanged(TestDatabase database) {
    withItems(
        database,
        db -> {
          Map<String, @Nullable Object> change = new HashMap<>();
          change.put("price", null);
          change.put("name", "pencil");
          db.execute(update(TABLE).set(TABLE.patch(change)).where(NAME.eq("pen")));
          db.execute(update(TABLE).set(PRICE, BigDecimal.ONE).where(NAME.eq("ink")));
          Row pencil = db.one(select(TABLE).where(NAME.eq("pencil")));
          assertThat(pencil.find(PRICE)).isEmpty();
          assertThat(db.one(select(PRICE).where(NAME.eq("ink")))).isEqualByComparingTo("1");
          assertThat(db.execute(deleteFrom(TABLE).where(ID.eq(pencil.get(ID))))).isEqualTo(1);
        });
  }

  @OnDatabases
  void itsKeysDecideAnUpsert(TestDatabase database) {
    withItems(
        database,
        db -> {
          var dearer = TABLE.row(Map.of("name", "pen", "price", new BigDecimal("2.00")));
          db.execute(insertInto(TABLE).values(dearer).onConflict(NAME).update(PRICE));
          assertThat(db.one(select(PRICE).where(NAME.eq("pen")))).isEqualByComparingTo("2");
        });
  }

  @OnDatabases
  void anOuterJoinTellsAnAbsentRow(TestDatabase database) {
    withItems(
        database,
        db -> {
          RuntimeTable item = TABLE.as("item");
          List<Row> rows =
              db.list(
                  select(USERS.username, item)
                      .from(USERS)
                      .leftJoin(
                          item,
                          item.numberColumn("id", Long.class).eq(USERS.id),
                          item.textColumn("name").eq("pen"))
                      .orderBy(USERS.id));
          assertThat(rows.getFirst().get(item).get(item.textColumn("name"))).isEqualTo("pen");
          assertThat(rows.getLast().find(item)).isEmpty();
        });
  }

  @OnDatabases
  void itsRowsStreamAndAreInsertedInBulk(TestDatabase database) {
    withItems(
        database,
        db -> {
          List<Map<String, Object>> many =
              IntStream.range(0, 1_200)
                  .mapToObj(i -> Map.<String, Object>of("name", "item " + i))
                  .toList();
          assertThat(db.insertAll(TABLE, TABLE.rows(many))).isEqualTo(1_200);
          List<String> names = new ArrayList<>();
          db.stream(
              select(TABLE).orderBy(ID), rows -> rows.forEach(row -> names.add(row.get(NAME))));
          assertThat(names).hasSize(1_202).startsWith("pen", "ink", "item 0").endsWith("item 1199");
        });
  }

  @OnDatabases
  void aWholeRawStatementReadsItsRows(TestDatabase database) {
    withItems(
        database,
        db ->
            assertThat(
                    db.list(
                        Raw.query("select price, name, id from {} order by id", TABLE)
                            .reading(TABLE)))
                .isEqualTo(db.list(select(TABLE).orderBy(ID))));
  }

  @Test
  void everyKindOfColumnIsThere() {
    var users = RuntimeTable.of(USERS.definition());

    assertThat(users.columns())
        .extracting(Column::name)
        .isEqualTo(USERS.columns().stream().map(Column::name).toList());
    assertThat(users.boolColumn("active").node()).isEqualTo(USERS.active.node());
    assertThat(users.temporalColumn("created_at", Instant.class).node())
        .isEqualTo(USERS.createdAt.node());
  }

  @Test
  void aColumnIsAskedForAsItIs() {
    assertRefused("ROWAN-1304", () -> TABLE.column("nme")).contains("nme", "[id, name, price]");
    assertRefused("ROWAN-1623", () -> TABLE.textColumn("id")).contains("bigint");
    assertRefused("ROWAN-1623", () -> TABLE.numberColumn("id", Integer.class)).contains("bigint");
  }

  @Test
  void aMapHasTheColumnsOfTheTable() {
    assertRefused("ROWAN-1624", () -> TABLE.rows(List.of(PEN, Map.of("name", "x", "nme", 1))))
        .contains("row 1 of app_items", "[nme]", "[id, name, price]");
    assertRefused("ROWAN-1625", () -> TABLE.rows(List.of(PEN, Map.of("price", BigDecimal.ONE))))
        .contains("row 1 of app_items has no value for name");
    assertRefused("ROWAN-1626", () -> TABLE.patch(Map.of("price", 1.5)))
        .contains("Double", "BigDecimal");
  }
}
