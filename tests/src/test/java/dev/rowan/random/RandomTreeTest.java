package dev.rowan.random;

import static dev.rowan.model.CellTable.CELLS;
import static dev.rowan.sql.Sql.select;

import dev.rowan.RowanException;
import dev.rowan.dialect.Dialect;
import dev.rowan.engine.Transaction;
import dev.rowan.model.Cell;
import dev.rowan.sql.BoolExpr;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row;
import dev.rowan.sql.TypedExpr;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;

/// Parentheses, nulls and whole numbers mean the same on every database: each seed grows trees of
/// every depth, which are run for every row of `cells` and compared with their meaning.
@Tag("case:sqlalchemy-A2")
class RandomTreeTest {
  private static final int TREES = 30;
  private static final int DEEPEST = 5;

  @OnDatabases
  void randomTruthsAreWhatTheyMean(TestDatabase database) {
    grow(TreeGenerator::truth, (seed, tree) -> compare(database, seed, tree));
  }

  @OnDatabases
  void randomNumbersAreWhatTheyMean(TestDatabase database) {
    grow(TreeGenerator::number, (seed, tree) -> compare(database, seed, tree));
  }

  @OnDatabases
  void randomTextsAreWhatTheyMean(TestDatabase database) {
    grow(TreeGenerator::text, (seed, tree) -> compare(database, seed, tree));
  }

  @OnDatabases
  void aRandomConditionKeepsTheRowsForWhichItIsTrue(TestDatabase database) {
    grow(TreeGenerator::truth, (seed, tree) -> compareKept(database, seed, tree));
  }

  /// Grows a tree of one kind.
  private interface Growth<T, S> {
    Tree<T, S> grow(TreeGenerator generator, int depth);
  }

  /// Looks at a tree.
  private interface Look<T, S> {
    void at(long seed, Tree<T, S> tree);
  }

  private static <T, S> void grow(Growth<T, S> growth, Look<T, S> look) {
    for (long seed : Seeds.all()) {
      var generator = new TreeGenerator(random(seed));
      for (int i = 0; i < TREES; i++) {
        look.at(seed, growth.grow(generator, 1 + i % DEEPEST));
      }
    }
  }

  static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /// Asserts that `tree` has its meaning for every row.
  static <T, S extends TypedExpr<T, S>> void compare(
      TestDatabase database, long seed, Tree<T, S> tree) {
    var query = select(CELLS.id, tree.sql()).from(CELLS).orderBy(CELLS.id);
    String description = described(seed, query, database.dialect());
    database.<RuntimeException>rolledBack(db -> {
      List<Row> actual = list(db, query, description);
      List<Cell> rows = db.list(select(CELLS).orderBy(CELLS.id));
      for (int i = 0; i < rows.size(); i++) {
        requireEqual(
            actual.get(i).orNull(tree.sql()), tree.of(rows.get(i)), rows.get(i), description);
      }
    });
  }

  private static void requireEqual(
      @Nullable Object actual, @Nullable Object expected, Cell row, String description) {
    if (!Objects.equals(actual, expected)) {
      throw new AssertionError(
          "%s%nfor %s%nis %s, but means %s".formatted(description, row, actual, expected));
    }
  }

  private static void compareKept(TestDatabase database, long seed, Tree<Boolean, BoolExpr> tree) {
    var query = select(CELLS.id).where(tree.sql()).orderBy(CELLS.id);
    String description = described(seed, query, database.dialect());
    database.<RuntimeException>rolledBack(db -> {
      List<Integer> expected =
          db.list(select(CELLS).orderBy(CELLS.id)).stream()
              .filter(row -> Boolean.TRUE.equals(tree.of(row)))
              .map(Cell::id)
              .toList();
      List<Integer> actual = list(db, query, description);
      if (!actual.equals(expected)) {
        throw new AssertionError(
            "%s%nkeeps %s, but is true for %s".formatted(description, actual, expected));
      }
    });
  }

  private static <R> List<R> list(Transaction db, Query<R> query, String description) {
    try {
      return db.list(query);
    } catch (RowanException e) {
      throw new AssertionError(description, e);
    }
  }

  /// How to grow the tree again, how it is printed, and the tree with its values.
  private static String described(long seed, Query<?> query, Dialect dialect) {
    return "-Drowan.seed=%d%n%s%n%s%n".formatted(seed, query.sql(dialect), query.node());
  }
}
