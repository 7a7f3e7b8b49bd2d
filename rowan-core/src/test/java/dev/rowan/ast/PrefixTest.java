package dev.rowan.ast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PrefixTest {
  private static final Expression A = new Bind(1, SqlType.INTEGER);
  private static final Expression B = new Bind(2, SqlType.INTEGER);

  @Test
  @Tag("case:sqlalchemy-A4")
  void notOfAComparisonIsTheOppositeComparison() {
    assertThat(Prefix.not(Infix.condition(Operator.EQ, A, B)))
        .isEqualTo(Infix.condition(Operator.NE, A, B));
  }

  @Test
  @Tag("case:sqlalchemy-A4")
  void doubleNegationIsGone() {
    Expression flag = new Bind(true, SqlType.BOOLEAN);
    assertThat(Prefix.not(Prefix.not(flag))).isEqualTo(flag);
  }

  @Test
  void notOfAConjunctionStaysAround() {
    Expression both = Infix.condition(Operator.AND, A, B);
    assertThat(Prefix.not(both)).isEqualTo(new Prefix(Operator.NOT, both, SqlType.BOOLEAN));
  }

  @Test
  void notOfInIsNotIn() {
    assertThat(Prefix.not(new InList(A, List.of(B), false)))
        .isEqualTo(new InList(A, List.of(B), true));
  }
}
