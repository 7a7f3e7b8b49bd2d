package app.extension;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Custom.operator;
import static dev.rowan.sql.Raw.raw;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.ast.Operator;
import dev.rowan.engine.Transaction;
import dev.rowan.sql.CustomOperator;
import dev.rowan.sql.NumberExpr;
import dev.rowan.sql.Projection;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.type.SqlType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Operators that Rowan does not know.
class CustomOperatorTest {
  private static final CustomOperator OVERLAPS = operator("&&");
  private static final NumberExpr<Long> A = USERS.id;

  private static String printed(Projection<?> expression) {
    return select(expression).sql(POSTGRESQL).replace("users.", "").split("select | from")[1];
  }

  @Test
  @Tag("case:sqlalchemy-A24")
  void parenthesesStandRoundEveryOperandThatIsNoTerm() {
    var overlap = OVERLAPS.infix(A, 1).number(SqlType.BIGINT);
    assertThat(printed(overlap.plus(1))).isEqualTo("(id && ?) + ?");
    assertThat(printed(OVERLAPS.infix(A, A.plus(1)).bool())).isEqualTo("id && (id + ?)");
    assertThat(printed(operator("||").infix(A.eq(1), "c").text())).isEqualTo("(id = ?) || ?");
    assertThat(printed(operator("->>").infix(operator("->").infix(A, "b"), "c").text()))
        .isEqualTo("(id -> ?) ->> ?");
    assertThat(printed(overlap.eq(1).not())).isEqualTo("(id && ?) <> ?");
  }

  @Test
  @Tag("case:sqlalchemy-A24")
  void aDeclaredPrecedenceLeavesThemOut() {
    CustomOperator tight = OVERLAPS.bindingLike(Operator.TIMES);
    assertThat(printed(tight.infix(A, 1).number(SqlType.BIGINT).plus(1))).isEqualTo("id && ? + ?");
    assertThat(printed(tight.infix(A, A.plus(1)).bool())).isEqualTo("id && (id + ?)");
    assertThat(printed(tight.infix(A, A.times(2)).bool())).isEqualTo("id && (id * ?)");
  }

  @OnDatabases
  void anOperatorIsALine(Transaction db) {
    var bits = operator("&").infix(USERS.score, 6).number(SqlType.INTEGER);

    assertThat(db.list(select(bits).where(bits.gt(0)).orderBy(USERS.id))).containsExactly(2, 4);
  }

  @OnDatabases
  void anOperatorMayStandBeforeItsOperand(Transaction db) {
    var inverted = operator("~").prefix(USERS.score).number(SqlType.BIGINT);
    var low = operator("&").infix(inverted, 7L).number(SqlType.BIGINT);

    assertThat(db.one(select(low).where(USERS.username.eq("ada")))).isEqualTo(5L);
  }

  @OnDatabases("postgresql")
  void anOperatorWithAQuestionMarkIsNoPlaceholder(Transaction db) {
    var data = raw("cast({} as jsonb)", "{\"a\": 1}").text();
    var has = operator("?").infix(data, "a").bool();
    var hasAny = operator("?|").infix(data, raw("array[{}, {}]", "b", "c").text()).bool();

    assertThat(select(has).toString()).isEqualTo("select (cast(? as jsonb)) ? ?");
    assertThat(db.one(select(has))).isTrue();
    assertThat(db.one(select(hasAny))).isFalse();
  }

  @Test
  void wherePunctuationMeansSomethingElseItIsRefused() {
    assertThat(select(operator("?").infix(A, 1).bool())).failsOn(SQLITE, "ROWAN-1501");
    assertThat(select(operator("#").infix(A, 1).bool())).failsOn(SQLITE, "ROWAN-1501");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "or", "= 1 or", "--", "/*", "*/", "a", "'", "(", "`", ";", "<->--"})
  void whatIsNoOperatorIsRefused(String symbol) {
    assertRefused("ROWAN-1607", () -> operator(symbol));
  }
}
