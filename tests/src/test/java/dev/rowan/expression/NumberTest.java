package dev.rowan.expression;

import static dev.rowan.model.CellTable.CELLS;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.nullIf;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.RowanException;
import dev.rowan.engine.Transaction;
import dev.rowan.sql.NumberExpr;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.type.SqlType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NumberTest {
  private static int value(Transaction db, NumberExpr<Integer> expression) {
    return db.one(select(expression).from(CELLS).where(CELLS.id.eq(1)));
  }

  @Test
  @Tag("case:sqlalchemy-A20")
  void wholeNumbersAreDividedByTheOperator() {
    String sql = "select users.score / ? from users";

    assertThat(select(USERS.score.dividedBy(2)))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql)
        .binding(2);
  }

  @OnDatabases
  @Tag("case:sqlalchemy-A20")
  void divisionOfWholeNumbersTruncatesTowardZero(Transaction db) {
    assertThat(value(db, literal(7).dividedBy(2))).isEqualTo(3);
    assertThat(value(db, literal(-7).dividedBy(2))).isEqualTo(-3);
    assertThat(value(db, literal(7).dividedBy(-2))).isEqualTo(-3);
  }

  @OnDatabases
  @Tag("case:sqlalchemy-A20")
  void aRemainderHasTheSignOfTheDividend(Transaction db) {
    assertThat(value(db, literal(-7).mod(2))).isEqualTo(-1);
    assertThat(value(db, literal(7).mod(-2))).isEqualTo(1);
  }

  @OnDatabases
  void minusMinusIsNoComment(Transaction db) {
    assertThat(value(db, literal(3).negated().negated())).isEqualTo(3);
    assertThat(value(db, literal(1).minus(literal(-2)))).isEqualTo(3);
    assertThat(value(db, literal(1).minus(literal(2).negated()))).isEqualTo(3);
  }

  @OnDatabases
  void numbersOfAnyWidthAreCompared(Transaction db) {
    assertThat(
            db.list(
                select(USERS.username)
                    .where(USERS.score.gt(USERS.id), USERS.score.lt(3_000_000_000L))
                    .orderBy(USERS.id)))
        .containsExactly("ada", "grace");
  }

  @OnDatabases
  void aSumIsWiderThanWhatItAdds(Transaction db) {
    var wide = literal(Integer.MAX_VALUE);

    assertThat(db.one(select(sum(wide)).from(USERS))).isEqualByComparingTo("6442450941");
    assertThat(db.one(select(sum(USERS.score).as(SqlType.BIGINT)).from(USERS))).isEqualTo(30L);
    assertThat(db.one(select(avg(USERS.score)).from(USERS))).isEqualByComparingTo("15");
  }

  @Test
  void aNumberThatDoesNotFitTheTypeIsRefusedInArithmetic() {
    assertRefused("ROWAN-1103", () -> USERS.score.plus(3_000_000_000L))
        .contains("users.score", "as(SqlType.BIGINT)");
  }

  @OnDatabases
  void aCastWidens(Transaction db) {
    assertThat(
            db.one(
                select(USERS.score.as(SqlType.BIGINT).times(1_000_000_000_000L))
                    .where(USERS.id.eq(1))))
        .isEqualTo(10_000_000_000_000L);
  }

  @OnDatabases
  void aSumBeyondItsTypeIsAnErrorAndNeverAnotherNumber(Transaction db) {
    assertThatThrownBy(() -> db.list(select(USERS.id.plus(Long.MAX_VALUE))))
        .isInstanceOf(RowanException.class);
  }

  @Test
  void floatingPointHasNoRemainder() {
    var number = USERS.id.as(SqlType.DOUBLE);
    assertRefused("ROWAN-1118", () -> number.mod(7));
  }

  @OnDatabases
  void aFallbackMayBeAWholeNumberOfAnyWidth(Transaction db) {
    assertThat(db.one(select(coalesce(nullIf(USERS.id, 1), 5)).where(USERS.id.eq(1))))
        .isEqualTo(5L);
  }

  @OnDatabases
  void aFloatIsRoundedToAWholeNumberAndATruthValueIsAWord(Transaction db) {
    assertThat(db.one(select(literal(1.6).as(SqlType.BIGINT)))).isEqualTo(2L);
    assertThat(db.one(select(USERS.id.gt(0).castText()).where(USERS.id.eq(1)))).isEqualTo("true");
  }
}
