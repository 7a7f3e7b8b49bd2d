package dev.rowan.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.ast.Bind;
import dev.rowan.ast.ColumnRef;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.Operator;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.Rewriter;
import dev.rowan.ast.SelectItem;
import dev.rowan.ast.SelectQuery;
import dev.rowan.ast.StatementNode;
import dev.rowan.ast.TableRef;
import dev.rowan.dialect.AnsiDialect;
import dev.rowan.type.Name;
import dev.rowan.type.QualifiedName;
import dev.rowan.type.SqlType;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompiledShapesTest {
  private static final TableRef TABLE = TableRef.of(QualifiedName.of("t"));
  private static final ColumnRef A = new ColumnRef(TABLE, new Name("a"), SqlType.INTEGER);

  @Test
  void aStatementThatDiffersInValuesIsRenderedOnce() {
    var dialect = new Counting(UnaryOperator.identity());

    CompiledSql first = dialect.compile(where(equal(1)));
    CompiledSql second = dialect.compile(where(equal(2)));

    assertThat(dialect.rendered).hasValue(1);
    assertThat(second.text()).isSameAs(first.text()).isEqualTo("select t.a from t where t.a = ?");
    assertThat(second.parameters()).extracting(Bind::value).containsExactly(2);
  }

  @Test
  void aTextThatAValueDecidesIsRenderedForEachValue() {
    var dialect = new Counting(bind -> Integer.valueOf(7).equals(bind.value()) ? number(70) : bind);

    dialect.compile(where(equal(1)));
    CompiledSql seven = dialect.compile(where(equal(7)));
    CompiledSql eight = dialect.compile(where(equal(8)));

    assertThat(seven.parameters()).extracting(Bind::value).containsExactly(70);
    assertThat(eight.parameters()).extracting(Bind::value).containsExactly(8);
  }

  @Test
  void aRewriteThatStoresValuesInAnotherFormSeesEachOfThem() {
    var dialect = new Counting(bind -> bind.mapped(value -> -(Integer) value));

    dialect.compile(where(equal(1)));
    CompiledSql second = dialect.compile(where(equal(2)));

    assertThat(dialect.rendered).hasValue(1);
    assertThat(second.parameters()).extracting(Bind::value).containsExactly(-2);
  }

  @Test
  void aValueAndNullAreTwoShapes() {
    var dialect = new Counting(UnaryOperator.identity());

    dialect.compile(where(equal(1)));
    CompiledSql none = dialect.compile(where(equal(number(null))));
    CompiledSql two = dialect.compile(where(equal(2)));

    assertThat(none.parameters()).extracting(Bind::value).containsExactly((Object) null);
    assertThat(two.parameters()).extracting(Bind::value).containsExactly(2);
  }

  @Test
  void oneBindInTwoPlacesIsAnotherShapeThanTwoBinds() {
    var dialect = new Counting(UnaryOperator.identity());
    Bind shared = number(1);
    dialect.compile(where(and(equal(shared), equal(shared))));

    CompiledSql apart = dialect.compile(where(and(equal(2), equal(3))));

    assertThat(dialect.rendered).hasValue(2);
    assertThat(apart.parameters()).extracting(Bind::value).containsExactly(2, 3);
  }

  @Test
  void aRewriteThatComparesAValueWithItsOwnIsNoticed() {
    var dialect = new Counting(bind -> number(7).equals(bind) ? number(70) : bind);

    dialect.compile(where(equal(1)));
    CompiledSql seven = dialect.compile(where(equal(7)));

    assertThat(seven.parameters()).extracting(Bind::value).containsExactly(70);
  }

  @Test
  void aRewriteThatLooksValuesUpInASetIsNoticed() {
    var sevens = java.util.Set.of(number(7));
    var dialect = new Counting(bind -> sevens.contains(bind) ? number(70) : bind);

    dialect.compile(where(equal(1)));
    CompiledSql seven = dialect.compile(where(equal(7)));

    assertThat(seven.parameters()).extracting(Bind::value).containsExactly(70);
  }

  /// `order by` names the expression selected, if it is the same: that is for the values to say.
  @Test
  void expressionsAreComparedWithTheirValues() {
    var dialect = new Counting(UnaryOperator.identity());

    String same = dialect.compile(ordered(1, 1)).text();
    String other = dialect.compile(ordered(1, 2)).text();

    assertThat(same).isEqualTo("select t.a + ? as b from t order by b");
    assertThat(other).isEqualTo("select t.a + ? as b from t order by t.a + ?");
  }

  private static SelectQuery ordered(int selected, int sorted) {
    return SelectQuery.of(List.of(new SelectItem(plus(selected), new Name("b"))))
        .withFrom(List.of(TABLE))
        .withOrderBy(List.of(new OrderItem(plus(sorted), false, OrderItem.Nulls.UNSPECIFIED)));
  }

  private static Expression plus(int number) {
    return new Infix(Operator.PLUS, A, number(number), SqlType.INTEGER);
  }

  private static SelectQuery where(Expression condition) {
    return SelectQuery.of(List.of(new SelectItem(A, null)))
        .withFrom(List.of(TABLE))
        .withWhere(condition);
  }

  private static Expression and(Expression left, Expression right) {
    return Infix.condition(Operator.AND, left, right);
  }

  private static Expression equal(int value) {
    return equal(number(value));
  }

  private static Expression equal(Bind bind) {
    return Infix.condition(Operator.EQ, A, bind);
  }

  private static Bind number(@Nullable Integer value) {
    return new Bind(value, SqlType.INTEGER);
  }

  /// Counts how often it renders, and passes every bind through a function.
  private static final class Counting extends AnsiDialect {
    private final AtomicInteger rendered = new AtomicInteger();
    private final UnaryOperator<Bind> change;

    Counting(UnaryOperator<Bind> change) {
      super(Features.standard("counting", "1"));
      this.change = change;
    }

    @Override
    protected List<Rewrite> rewrites() {
      return List.of(this::rewritten);
    }

    private StatementNode rewritten(StatementNode statement) {
      rendered.incrementAndGet();
      return new Rewriter() {
        @Override
        protected Bind bind(Bind bind) {
          return change.apply(bind);
        }
      }.statement(statement);
    }
  }
}
