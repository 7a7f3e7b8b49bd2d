package dev.rowan.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.ast.TableRef;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.schema.TableDef;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RowInput;
import dev.rowan.sql.TableOf;
import dev.rowan.type.Name;
import org.junit.jupiter.api.Test;

class DescendingIndexTest {
  @Test
  void aTableIsDescribedWithAnIndexInDescendingOrder() {
    TableDef table = Scores.SCORES.definition();

    assertThat(table.indexes().getFirst().parts().getFirst().descending()).isTrue();
  }

  private static final class Scores extends TableOf<Long> {
    private static final Scores SCORES = new Scores(named(null, "scores"));

    private final NumberColumn<Long> score = bigint("score");

    private Scores(TableRef ref) {
      super(ref);
    }

    @Override
    public Scores as(String alias) {
      return at(ref().as(new Name(alias)));
    }

    @Override
    protected Scores at(TableRef ref) {
      return new Scores(ref);
    }

    @Override
    protected Long read(RowInput in, int at) {
      return in.getLong(at);
    }

    @Override
    protected TableDef describe() {
      var table = new TableDefinition(this);
      table.index(score.desc());
      return table.build();
    }
  }
}
