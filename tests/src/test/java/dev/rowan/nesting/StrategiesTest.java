package dev.rowan.nesting;

import static dev.rowan.nesting.LabelTable.LABELS;
import static dev.rowan.nesting.RegionTable.REGIONS;
import static dev.rowan.nesting.ShopTable.SHOPS;
import static dev.rowan.nesting.WareTable.WARES;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.engine.OpenTransaction;
import dev.rowan.engine.StatementEvent;
import dev.rowan.random.Seeds;
import dev.rowan.sql.Column;
import dev.rowan.sql.Ordering;
import dev.rowan.sql.Schema;
import dev.rowan.sql.TableOf;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;

/// One statement for a whole shape gives what a statement for each list gives.
class StrategiesTest {
  private static final List<TableOf<?>> ROOTS = List.of(SHOPS, REGIONS, LABELS, WARES);
  private static final int SHAPES = 8;

  static final Schema SCHEMA =
      Schema.of(Region.class, Shop.class, Label.class, ShopLabel.class, Ware.class);

  @OnDatabases
  @Tag("case:drizzle-44")
  @Tag("case:java-peers-26")
  void bothStrategiesReadTheSameFromEveryShape(TestDatabase database) {
    database.withTables(
        SCHEMA,
        engine -> {
          for (long seed : Seeds.all()) {
            bothStrategiesReadTheSame(engine, seed);
          }
        });
  }

  private static void bothStrategiesReadTheSame(Engine engine, long seed) {
    var random = new SplittableRandom(seed);
    List<StatementEvent> statements = new ArrayList<>();
    try (var connection = engine.listening(statements::add).connect();
        var db = connection.begin()) {
      new RandomRows(random).fill(db);
      for (int i = 0; i < SHAPES; i++) {
        var shape = new RandomShape(ROOTS.get(i % ROOTS.size()), 1 + i % 3, random);
        compare(db, shape, seed, statements);
      }
    }
  }

  private static void compare(
      OpenTransaction db, RandomShape shape, long seed, List<StatementEvent> statements) {
    String what = "seed %d: %s".formatted(seed, select(shape).inOneStatement());
    Ordering[] key =
        shape.root().columns().stream().limit(2).map(Column::asc).toArray(Ordering[]::new);
    var query = select(shape).orderBy(key);
    statements.clear();
    List<List<@Nullable Object>> bySelectIn = db.list(query);
    assertThat(statements).as(what).hasSizeLessThanOrEqualTo(1 + shape.listCount());
    statements.clear();
    List<List<@Nullable Object>> atOnce = db.list(query.inOneStatement());
    assertThat(statements).as(what).hasSize(1);

    assertThat(atOnce).as(what).isEqualTo(bySelectIn);
  }
}
