package dev.rowan.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.TableRef;
import dev.rowan.dialect.AnsiDialect;
import dev.rowan.mapping.TableDefinition;
import dev.rowan.render.Features;
import dev.rowan.schema.TableDef;
import dev.rowan.type.Name;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A table written by hand, as it may be, and what does not need a database.
class SelectTest {
  private static final Things THINGS =
      new Things(TableRef.of(dev.rowan.type.QualifiedName.of("things")));

  record Thing(long id, String name) {}

  private static final class Things extends TableOf<Thing> {
    final NumberColumn<Long> id = bigint("id");
    final TextColumn name = text("name");

    Things(TableRef ref) {
      super(ref);
    }

    @Override
    public Things as(String alias) {
      return new Things(ref().as(new Name(alias)));
    }

    @Override
    protected Things at(TableRef ref) {
      return new Things(ref);
    }

    @Override
    protected Thing read(RowInput in, int at) {
      return new Thing(in.getLong(at), in.getString(at + 1));
    }

    @Override
    protected TableDef describe() {
      return new TableDefinition(this).primaryKey(id).build();
    }
  }

  @Test
  void everyClauseReturnsANewSelectAndLeavesTheReceiver() {
    var all = Sql.select(THINGS);
    var some = all.where(THINGS.id.gt(3));
    assertThat(all).hasToString("select things.id, things.name from things");
    assertThat(some).hasToString("select things.id, things.name from things where things.id > ?");
  }

  @Test
  void aSelectIsRenderedOncePerDialect() {
    var select = Sql.select(THINGS.name);
    assertThat(select.compile(AnsiDialect.ANSI)).isSameAs(select.compile(AnsiDialect.ANSI));
  }

  @Test
  @Tag("case:java-peers-14")
  void aStatementPrintsWithoutAConnection() {
    assertThat(Sql.select(THINGS.name).sql(AnsiDialect.ANSI))
        .isEqualTo("select things.name from things");
  }

  @Test
  void printingAStatementThatIsWrongSaysWhatIsWrongAndDoesNotFail() {
    assertThat(Sql.update(THINGS))
        .hasToString(
            "ROWAN-1131: update things has no condition; add where(…), or say all() if every row is meant");
  }

  @Test
  @Tag("case:sqlalchemy-A8")
  @SuppressWarnings("NullAway")
  void aComparisonWithNullIsRefused() {
    String none = null;
    assertThatThrownBy(() -> THINGS.name.eq(none))
        .isInstanceOf(InvalidStatement.class)
        .hasMessageContaining("isNull()");
  }

  @Test
  void twoAliasesOfOneTableAreTwoTables() {
    assertThat(THINGS.as("a")).isNotEqualTo(THINGS.as("b")).isEqualTo(THINGS.as("a"));
  }

  @Test
  void aTableWithoutAliasInItsOwnDefinitionIsTheSameForEveryAlias() {
    assertThat(THINGS.as("a").definition()).isEqualTo(THINGS.definition());
  }

  @Test
  void twoDialectsDoNotRenderInTurns() {
    var select = Sql.select(THINGS.name);
    var ansi = select.compile(AnsiDialect.ANSI);
    var other = new AnsiDialect(Features.standard("other", "1")) {};
    var second = select.compile(other);
    assertThat(select.compile(AnsiDialect.ANSI)).isSameAs(ansi);
    assertThat(select.compile(other)).isSameAs(second);
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullInsteadOfValuesOrTextIsRefusedByCode() {
    String text = null;
    List<String> texts = null;
    assertThatThrownBy(() -> THINGS.name.startsWith(text)).hasMessageContaining("ROWAN-1101");
    assertThatThrownBy(() -> THINGS.name.in(texts)).hasMessageContaining("ROWAN-1102");
  }
}
