package dev.rowan.random;

import static dev.rowan.model.CellTable.CELLS;
import static dev.rowan.sql.Sql.select;

import dev.rowan.RowanException;
import dev.rowan.model.Cell;
import dev.rowan.sql.Projection;
import dev.rowan.sql.Row;
import dev.rowan.sql.Select;
import dev.rowan.testkit.TestDatabase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Trees as a database computes them, compared with what they mean.
final class Comparison {
  private final TestDatabase database;
  private final long seed;

  Comparison(TestDatabase database, long seed) {
    this.database = database;
    this.seed = seed;
  }

  /// Asserts that every tree has its meaning for every row; all in one statement where they have.
  void require(List<Tree<?, ?>> trees) {
    if (failure(trees).isPresent()) {
      trees.forEach(this::require);
    }
  }

  /// Asserts that `tree` has its meaning for every row, or reports the smallest that has not.
  void require(Tree<?, ?> tree) {
    if (failure(List.of(tree)).isEmpty()) {
      return;
    }
    Tree<?, ?> smallest = Shrinking.smallest(tree, other -> failure(List.of(other)).isPresent());
    throw new AssertionError(
        "-Drowan.seed=%d%n%s%n%s%nshrunk from%n%s"
            .formatted(
                seed,
                failure(List.of(smallest)).orElse("does not fail again"),
                query(List.of(smallest)).node(),
                query(List.of(tree)).sql(database.dialect())));
  }

  private Optional<String> failure(List<Tree<?, ?>> trees) {
    String[] failure = new String[1];
    Select<Row> query = query(trees);
    database.<RuntimeException>rolledBack(db -> {
      List<Cell> rows = db.list(select(CELLS).orderBy(CELLS.id));
      List<Row> actual;
      try {
        actual = db.list(query);
      } catch (RowanException refused) {
        failure[0] = refused.toString();
        return;
      }
      for (int i = 0; i < rows.size() && failure[0] == null; i++) {
        failure[0] = difference(trees, rows.get(i), actual.get(i));
      }
    });
    return failure[0] == null
        ? Optional.empty()
        : Optional.of(query.sql(database.dialect()) + System.lineSeparator() + failure[0]);
  }

  private static @Nullable String difference(List<Tree<?, ?>> trees, Cell cell, Row row) {
    for (Tree<?, ?> tree : trees) {
      Object actual = row.orNull(tree.sql());
      Object expected = tree.of(cell);
      if (!Objects.equals(actual, expected)) {
        return "for %s%nis %s, but means %s".formatted(cell, actual, expected);
      }
    }
    return null;
  }

  private static Select<Row> query(List<Tree<?, ?>> trees) {
    Projection<?>[] more = trees.stream().skip(1).map(Tree::sql).toArray(Projection<?>[]::new);
    return select(CELLS.id, trees.getFirst().sql(), more).from(CELLS).orderBy(CELLS.id);
  }
}
