package dev.rowan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import dev.rowan.type.SqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DependencyOrderTest {
  @Test
  void aTableComesAfterThoseItRefersTo() {
    TableDef posts = table("posts", "users");
    TableDef users = table("users");
    assertThat(DependencyOrder.of(new SchemaDef(List.of(posts, users))).tables())
        .containsExactly(users, posts);
  }

  @Test
  void theGivenOrderStaysWhereNothingStandsAgainstIt() {
    List<TableDef> tables = List.of(table("b"), table("a"), table("c"));
    assertThat(DependencyOrder.of(new SchemaDef(tables)).tables()).isEqualTo(tables);
  }

  @Test
  void aTableMayReferToItself() {
    DependencyOrder order = DependencyOrder.of(new SchemaDef(List.of(table("nodes", "nodes"))));
    assertThat(order.late()).isEmpty();
  }

  @Test
  @Tag("case:sqlalchemy-C22")
  void theForeignKeyThatClosesACycleComesLate() {
    TableDef a = table("a", "b");
    TableDef b = table("b", "a");
    DependencyOrder order = DependencyOrder.of(new SchemaDef(List.of(a, b)));
    assertThat(order.tables()).containsExactly(b, a);
    assertThat(order.late())
        .containsExactly(new DependencyOrder.Late(b, b.foreignKeys().getFirst()));
  }

  private static TableDef table(String name, String... targets) {
    List<ForeignKeyDef> keys =
        Arrays.stream(targets)
            .map(target ->
                new ForeignKeyDef(
                    Name.of("fk_" + target),
                    List.of(Name.of("ref")),
                    QualifiedName.of(target),
                    List.of(Name.of("id")),
                    Action.NO_ACTION,
                    Action.NO_ACTION))
            .toList();
    return new TableDef(
        QualifiedName.of(name),
        List.of(new ColumnDef(Name.of("id"), SqlType.BIGINT, false, true, null)),
        Optional.empty(),
        List.of(),
        keys,
        List.of(),
        List.of());
  }
}
