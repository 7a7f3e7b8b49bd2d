package dev.rowan.ast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import dev.rowan.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

class RewriterTest {
  private static final TableRef T = TableRef.of(QualifiedName.of("t"));
  private static final ColumnRef A = new ColumnRef(T, Name.of("a"), SqlType.INTEGER);
  private static final SelectQuery QUERY =
      SelectQuery.of(List.of(new SelectItem(A, null)))
          .withFrom(List.of(T))
          .withWhere(
              new Exists(
                  SelectQuery.of(List.of())
                      .withFrom(List.of(T.as(Name.of("u"))))
                      .withWhere(Infix.condition(Operator.GT, A, new Bind(1, SqlType.INTEGER)))));

  @Test
  void whatDoesNotChangeIsNotCopied() {
    assertThat(new Rewriter() {}.query(QUERY)).isSameAs(QUERY);
  }

  @Test
  void aReplacedTableIsReplacedInEveryColumnAndSubquery() {
    TableRef other = TableRef.of(QualifiedName.of("other"));
    var rewritten =
        new Rewriter() {
          @Override
          protected TableRef table(TableRef table) {
            return table.equals(T) ? other : table;
          }
        }.query(QUERY);
    assertThat(rewritten.toString()).doesNotContain("=t,").contains("other");
    assertThat(Children.columns(new Exists(rewritten)))
        .allMatch(column -> column.table().equals(other))
        .hasSize(2);
  }
}
