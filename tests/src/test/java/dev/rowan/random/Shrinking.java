package dev.rowan.random;

import static dev.rowan.model.CellTable.CELLS;

import dev.rowan.model.Cell;
import dev.rowan.sql.BoolExpr;
import dev.rowan.sql.Expr;
import dev.rowan.sql.NumberExpr;
import dev.rowan.sql.TextExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// From a tree that fails to a small one that still does: a part alone, or the same with a part
/// replaced by something simpler.
final class Shrinking {
  private static final int MOST_STEPS = 200;

  private Shrinking() {}

  /// A tree that `fails`, as `failing` does, and of which nothing simpler does.
  static Tree<?, ?> smallest(Tree<?, ?> failing, Predicate<Tree<?, ?>> fails) {
    Tree<?, ?> smallest = failing;
    for (int step = 0; step < MOST_STEPS; step++) {
      var simpler = simpler(smallest).stream().filter(fails).findFirst();
      if (simpler.isEmpty()) {
        return smallest;
      }
      smallest = simpler.get();
    }
    return smallest;
  }

  /// What is one step simpler, the simplest first.
  private static List<Tree<?, ?>> simpler(Tree<?, ?> tree) {
    List<Tree<?, ?>> found = new ArrayList<>(tree.parts());
    for (int i = 0; i < tree.parts().size(); i++) {
      Tree<?, ?> part = tree.parts().get(i);
      if (part.parts().isEmpty()) {
        continue;
      }
      found.add(tree.with(i, leaf(part.sql())));
      for (Tree<?, ?> other : simpler(part)) {
        if (family(other.sql()).equals(family(part.sql()))) {
          found.add(tree.with(i, other));
        }
      }
    }
    return found;
  }

  private static Tree<?, ?> leaf(Expr<?> like) {
    return switch (family(like)) {
      case "truth" -> Tree.leaf(CELLS.p, Cell::p, 0);
      case "number" -> Tree.leaf(CELLS.a, Cell::a, 40);
      case "text" -> Tree.leaf(CELLS.s, Cell::s, 3);
      default -> Tree.leaf(CELLS.d, Cell::d, 0);
    };
  }

  private static String family(Expr<?> expression) {
    return switch (expression) {
      case BoolExpr _ -> "truth";
      case NumberExpr<?> _ -> "number";
      case TextExpr _ -> "text";
      case Expr<?> _ -> "date";
    };
  }
}
