package dev.rowan.random;

import static dev.rowan.model.CellTable.CELLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.sql.BoolExpr;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeGeneratorTest {
  @Test
  void oneSeedGrowsTheSameTrees() {
    var one = new TreeGenerator(RandomTreeTest.random(7)).truth(4).sql();
    var same = new TreeGenerator(RandomTreeTest.random(7)).truth(4).sql();

    assertThat(one).isEqualTo(same);
  }

  @Test
  void logicHasThreeValues() {
    assertThat(Logic.and(null, false)).isFalse();
    assertThat(Logic.and(null, true)).isNull();
    assertThat(Logic.or(null, true)).isTrue();
    assertThat(Logic.or(null, false)).isNull();
    assertThat(Stream.of(Logic.not(true), Logic.not(false))).containsExactly(false, true);
    assertThat(Logic.not(null)).isNull();
  }

  @OnDatabases
  void aTreeThatMeansSomethingElseIsReportedWithSeedTextAndRow(TestDatabase database) {
    var wrong = Tree.<Boolean, BoolExpr>leaf(CELLS.a.isNull(), row -> row.a() != null, 0);

    assertThatThrownBy(() -> new Comparison(database, 42).require(wrong))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("-Drowan.seed=42")
        .hasMessageContaining("select cells.id, cells.a is null from cells order by cells.id")
        .hasMessageContaining("Cell[id=1, a=null")
        .hasMessageContaining("is true, but means false");
  }

  @Test
  void aTreeThatFailsIsShrunkToWhatFailsInIt() {
    var wrong = Tree.<Boolean, BoolExpr>leaf(CELLS.a.isNull(), row -> row.a() != null, 0);
    var truths = new TreeGenerator(RandomTreeTest.random(7));
    var large =
        Tree.of(
            Tree.of(truths.truth(3), wrong, 0, (a, b) -> a.or(b), Logic::or),
            truths.truth(3),
            0,
            (a, b) -> a.and(b),
            Logic::and);

    Tree<?, ?> smallest = Shrinking.smallest(large, tree -> contains(tree, wrong));

    assertThat(smallest).isSameAs(wrong);
  }

  @Test
  void aPartIsReplacedWhereItAloneDoesNotFail() {
    var deep = new TreeGenerator(RandomTreeTest.random(3)).truth(5);
    var large = Tree.of(deep, deep, 0, (a, b) -> a.eq(b), Logic::equal);

    Tree<?, ?> smallest = Shrinking.smallest(large, tree -> tree.parts().size() == 2);

    assertThat(smallest.parts()).allMatch(part -> part.parts().isEmpty());
  }

  private static boolean contains(Tree<?, ?> tree, Tree<?, ?> part) {
    return tree == part || tree.parts().stream().anyMatch(inner -> contains(inner, part));
  }
}
