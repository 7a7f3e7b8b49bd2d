package dev.rowan.random;

import static dev.rowan.model.CellTable.CELLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.sql.BoolExpr;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeGeneratorTest {
  private static final List<Boolean> TRUTHS = java.util.Arrays.asList(true, false, null);

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
    assertThat(TRUTHS.stream().map(Logic::not)).containsExactly(false, true, null);
  }

  @OnDatabases
  void aTreeThatMeansSomethingElseIsReportedWithSeedTextAndRow(TestDatabase database) {
    var wrong = new Tree<Boolean, BoolExpr>(CELLS.a.isNull(), row -> row.a() != null, 0);

    assertThatThrownBy(() -> RandomTreeTest.compare(database, 42, wrong))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("-Drowan.seed=42")
        .hasMessageContaining("select cells.id, cells.a is null from cells order by cells.id")
        .hasMessageContaining("Cell[id=1, a=null")
        .hasMessageContaining("is true, but means false");
  }
}
