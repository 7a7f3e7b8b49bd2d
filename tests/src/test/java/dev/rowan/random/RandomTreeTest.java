package dev.rowan.random;

import static dev.rowan.model.CellTable.CELLS;
import static dev.rowan.sql.Sql.select;

import dev.rowan.model.Cell;
import dev.rowan.sql.BoolExpr;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;

/// Parentheses, nulls, whole numbers and functions mean the same on every database: each seed grows
/// trees of every depth, which are run for every row of `cells` and compared with their meaning.
///
/// The ten committed seeds grow ten thousand trees for each database. A tree that fails is shrunk.
@Tag("case:sqlalchemy-A2")
@Tag("case:sqlalchemy-A4")
class RandomTreeTest {
  private static final int TREES = 250;
  private static final int CONDITIONS = 20;
  private static final int TOGETHER = 25;
  private static final int DEEPEST = 5;

  @OnDatabases
  void randomTruthsAreWhatTheyMean(TestDatabase database) {
    grow(database, TreeGenerator::truth);
  }

  @OnDatabases
  void randomNumbersAreWhatTheyMean(TestDatabase database) {
    grow(database, TreeGenerator::number);
  }

  @OnDatabases
  void randomTextsAreWhatTheyMean(TestDatabase database) {
    grow(database, TreeGenerator::text);
  }

  @OnDatabases
  void randomDatesAreWhatTheyMean(TestDatabase database) {
    grow(database, TreeGenerator::date);
  }

  @OnDatabases
  void aRandomConditionKeepsTheRowsForWhichItIsTrue(TestDatabase database) {
    for (long seed : Seeds.all()) {
      var generator = new TreeGenerator(random(seed));
      for (int i = 0; i < CONDITIONS; i++) {
        requireKept(database, seed, generator.truth(1 + i % DEEPEST));
      }
    }
  }

  static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  private static void grow(
      TestDatabase database, BiFunction<TreeGenerator, Integer, Tree<?, ?>> growth) {
    for (long seed : Seeds.all()) {
      var generator = new TreeGenerator(random(seed));
      for (int i = 0; i < TREES; i += TOGETHER) {
        List<Tree<?, ?>> trees = new ArrayList<>();
        for (int j = 0; j < TOGETHER; j++) {
          trees.add(growth.apply(generator, 1 + j % DEEPEST));
        }
        new Comparison(database, seed).require(trees);
      }
    }
  }

  private static void requireKept(TestDatabase database, long seed, Tree<Boolean, BoolExpr> tree) {
    var query = select(CELLS.id).where(tree.sql()).orderBy(CELLS.id);
    database.<RuntimeException>rolledBack(db -> {
      List<Integer> expected =
          db.list(select(CELLS).orderBy(CELLS.id)).stream()
              .filter(row -> Boolean.TRUE.equals(tree.of(row)))
              .map(Cell::id)
              .toList();
      List<Integer> actual = db.list(query);
      if (!actual.equals(expected)) {
        throw new AssertionError(
            "-Drowan.seed=%d%n%s%nkeeps %s, but is true for %s"
                .formatted(seed, query.sql(database.dialect()), actual, expected));
      }
    });
  }
}
