package dev.rowan.random;

import dev.rowan.sql.BoolExpr;
import dev.rowan.sql.NumberExpr;
import dev.rowan.sql.TemporalExpr;
import dev.rowan.sql.TextExpr;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/// Grows expressions over cells at random, each with its meaning.
final class TreeGenerator {
  private final RandomGenerator random;
  private final TruthTrees truths = new TruthTrees(this);
  private final NumberTrees numbers = new NumberTrees(this);
  private final TextTrees texts = new TextTrees(this);
  private final DateTrees dates = new DateTrees(this);

  TreeGenerator(RandomGenerator random) {
    this.random = random;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  Tree<Boolean, BoolExpr> truth(int depth) {
    return depth == 0 ? truths.leaf() : truths.grown(depth - 1);
  }

  Tree<Integer, NumberExpr<Integer>> number(int depth) {
    return depth == 0 ? numbers.leaf() : numbers.grown(depth - 1);
  }

  Tree<String, TextExpr> text(int depth) {
    return depth == 0 ? texts.leaf() : texts.grown(depth - 1);
  }

  Tree<LocalDate, TemporalExpr<LocalDate>> date(int depth) {
    return depth == 0 ? dates.leaf() : dates.grown(depth - 1);
  }
}
