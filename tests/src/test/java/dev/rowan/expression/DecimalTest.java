package dev.rowan.expression;

import static dev.rowan.model.PriceTable.PRICES;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.model.PriceInsert;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecimalTest {
  private static final BigDecimal WIDE = new BigDecimal("12345678901234567890.0123456789");

  private static void fill(Transaction db) {
    db.execute(
        insertInto(PRICES)
            .values(
                PriceInsert.of(1, new BigDecimal("0.10"), new BigDecimal("1.5000")).withWide(WIDE),
                PriceInsert.of(2, new BigDecimal("0.20"), new BigDecimal("0.3333")),
                PriceInsert.of(3, new BigDecimal("-99999999.99"), new BigDecimal("2")),
                PriceInsert.of(4, new BigDecimal("10"), new BigDecimal("-0.0001"))));
  }

  @OnDatabases
  void decimalsAreReadAsTheyWereWritten(Transaction db) {
    fill(db);

    assertThat(db.list(select(PRICES.amount).orderBy(PRICES.id)))
        .containsExactly(
            new BigDecimal("0.10"),
            new BigDecimal("0.20"),
            new BigDecimal("-99999999.99"),
            new BigDecimal("10.00"));
    assertThat(db.one(select(PRICES.wide).where(PRICES.id.eq(1)))).isEqualTo(WIDE);
  }

  @OnDatabases
  void sumsAreExact(Transaction db) {
    fill(db);

    assertThat(db.one(select(sum(PRICES.amount)).where(PRICES.id.le(2))))
        .isEqualByComparingTo("0.30");
    assertThat(db.one(select(PRICES.amount.plus(PRICES.rate)).where(PRICES.id.eq(2))))
        .isEqualByComparingTo("0.5333");
    assertThat(db.one(select(PRICES.amount.minus(1)).where(PRICES.id.eq(1))))
        .isEqualByComparingTo("-0.9");
  }

  @OnDatabases
  void productsAreExact(Transaction db) {
    fill(db);

    assertThat(db.one(select(PRICES.amount.times(PRICES.rate)).where(PRICES.id.eq(2))))
        .isEqualByComparingTo("0.066660");
    assertThat(db.one(select(PRICES.amount.times(3)).where(PRICES.id.eq(1))))
        .isEqualByComparingTo("0.30");
    assertThat(db.one(select(PRICES.amount.times(new BigDecimal("0.001"))).where(PRICES.id.eq(1))))
        .isEqualByComparingTo("0.0001");
  }

  @OnDatabases
  void decimalsOfDifferentScalesAreCompared(Transaction db) {
    fill(db);

    assertThat(db.list(select(PRICES.id).where(PRICES.amount.lt(PRICES.rate)).orderBy(PRICES.id)))
        .containsExactly(1, 2, 3);
    assertThat(
            db.list(
                select(PRICES.id)
                    .where(PRICES.amount.gt(new BigDecimal("0.1999")))
                    .orderBy(PRICES.id)))
        .containsExactly(2, 4);
    assertThat(db.list(select(PRICES.id).where(PRICES.amount.in(List.of(new BigDecimal("0.1"))))))
        .containsExactly(1);
    assertThat(
            db.list(
                select(PRICES.id)
                    .where(PRICES.amount.between(new BigDecimal("0.15"), new BigDecimal("10")))
                    .orderBy(PRICES.id)))
        .containsExactly(2, 4);
    assertThat(db.list(select(PRICES.id).where(PRICES.amount.eq(10)))).containsExactly(4);
  }

  @OnDatabases
  void decimalsAreOrderedAsNumbers(Transaction db) {
    fill(db);

    assertThat(db.list(select(PRICES.id).orderBy(PRICES.amount))).containsExactly(3, 1, 2, 4);
    assertThat(db.one(select(max(PRICES.amount)).from(PRICES))).isEqualByComparingTo("10");
  }

  @OnDatabases
  void averagesAndQuotientsHaveFifteenDigits(Transaction db) {
    fill(db);

    assertThat(db.one(select(avg(PRICES.amount)).where(PRICES.id.le(2))))
        .isCloseTo(new BigDecimal("0.15"), within());
    assertThat(db.one(select(PRICES.amount.dividedBy(3)).where(PRICES.id.eq(4))))
        .isCloseTo(new BigDecimal("3.33333333333333"), within());
  }

  private static org.assertj.core.data.Offset<BigDecimal> within() {
    return org.assertj.core.api.Assertions.within(new BigDecimal("0.00000000000001"));
  }

  @OnDatabases
  void aComputedDecimalIsRoundedIntoItsColumn(Transaction db) {
    fill(db);
    db.execute(
        update(PRICES).set(PRICES.amount, PRICES.amount.times(PRICES.rate)).where(PRICES.id.eq(2)));

    assertThat(db.one(select(PRICES.amount).where(PRICES.id.eq(2)))).isEqualTo("0.07");
  }

  @Test
  void aDecimalWithTooManyDigitsForItsColumnIsRefused() {
    assertRefused("ROWAN-1135", () -> update(PRICES).set(PRICES.amount, new BigDecimal("0.123")))
        .contains("prices.amount");
  }

  @Test
  void arithmeticOnDecimalsStoredAsTextIsRefused() {
    assertThat(select(PRICES.wide.plus(1))).failsOn(SQLITE, "ROWAN-1501");
    assertThat(select(sum(PRICES.wide)).from(PRICES)).failsOn(SQLITE, "ROWAN-1501");
  }

  @OnDatabases
  void decimalsMeetThoseOfASubquery(Transaction db) {
    fill(db);
    db.execute(update(PRICES).set(PRICES.rate, new BigDecimal("0.1")).where(PRICES.id.eq(3)));
    var other = PRICES.as("other");
    var rates = select(other.rate).from(other);

    assertThat(db.list(select(PRICES.id).where(PRICES.amount.in(rates)))).containsExactly(1);
    assertThat(
            db.list(select(PRICES.id).where(PRICES.amount.gt(select(max(other.rate)).from(other)))))
        .containsExactly(4);
    assertThat(
            db.list(
                select(PRICES.id)
                    .where(
                        row(PRICES.id, PRICES.amount)
                            .in(select(other.id.minus(2), other.rate).from(other)))))
        .containsExactly(1);
  }

  @OnDatabases
  void aDecimalIsSetFromASubquery(Transaction db) {
    fill(db);
    var other = PRICES.as("other");
    db.execute(
        update(PRICES)
            .set(PRICES.amount, select(max(other.rate)).from(other).where(other.id.le(2)))
            .where(PRICES.id.eq(1)));

    assertThat(db.one(select(PRICES.amount).where(PRICES.id.eq(1)))).isEqualTo("1.50");
  }

  @OnDatabases
  void aDecimalIsInsertedFromASelect(Transaction db) {
    fill(db);
    var other = PRICES.as("other");
    db.execute(
        insertInto(PRICES)
            .select(
                select(other.id.plus(10), other.rate, other.amount)
                    .from(other)
                    .where(other.id.le(2)),
                PRICES.id,
                PRICES.amount,
                PRICES.rate));

    assertThat(db.list(select(PRICES.amount).where(PRICES.id.gt(10)).orderBy(PRICES.id)))
        .containsExactly(new BigDecimal("1.50"), new BigDecimal("0.33"));
  }

  @OnDatabases
  void rowsOfDecimalsAreCompared(Transaction db) {
    fill(db);

    assertThat(
            db.list(
                select(PRICES.id)
                    .where(row(PRICES.amount, PRICES.id).gt(new BigDecimal("0.1999"), 0))
                    .orderBy(PRICES.id)))
        .containsExactly(2, 4);
    assertThat(
            db.list(
                select(PRICES.id)
                    .where(row(PRICES.id, PRICES.amount).eq(2, new BigDecimal("0.2")))))
        .containsExactly(2);
  }

  @OnDatabases
  void decimalsKeepTheirDigitsThroughADerivedTable(Transaction db) {
    fill(db);
    var product = sum(PRICES.amount.times(PRICES.rate)).as("product");
    var derived = select(PRICES.id, product).groupBy(PRICES.id).as("derived");

    assertThat(
            db.list(
                select(derived.column(PRICES.id))
                    .from(derived)
                    .where(derived.column(product).gt(new BigDecimal("0.0666")))
                    .orderBy(derived.column(PRICES.id))))
        .containsExactly(1, 2);
  }

  @OnDatabases
  void decimalsAreAggregatedOverWindowsAndGroups(Transaction db) {
    fill(db);
    var total = sum(PRICES.amount).over(partitionBy().orderBy(PRICES.id));

    assertThat(db.list(select(total).where(PRICES.id.le(2)).orderBy(PRICES.id)).getLast())
        .isEqualByComparingTo("0.3");
    assertThat(
            db.list(
                select(PRICES.id)
                    .groupBy(PRICES.id)
                    .having(sum(PRICES.amount).gt(new BigDecimal("9.999")))))
        .containsExactly(4);
    assertThat(db.one(select(sum(PRICES.amount).plus(1)).from(PRICES).where(PRICES.id.le(2))))
        .isEqualByComparingTo("1.3");
  }

  @OnDatabases
  void aCastRoundsHalfAwayFromZero(Transaction db) {
    fill(db);
    db.execute(update(PRICES).set(PRICES.rate, new BigDecimal("-0.125")).where(PRICES.id.eq(1)));

    assertThat(db.one(select(PRICES.rate.as(SqlType.decimal(8, 2))).where(PRICES.id.eq(1))))
        .isEqualByComparingTo("-0.13");
    assertThat(db.one(select(PRICES.rate.as(SqlType.INTEGER)).where(PRICES.id.eq(3)))).isEqualTo(2);
    assertThat(db.one(select(PRICES.amount.as(SqlType.DOUBLE)).where(PRICES.id.eq(2))))
        .isEqualTo(0.2);
  }

  @OnDatabases("sqlite")
  void aProductBeyondSixtyFourBitsIsAnErrorAndNeverAnotherNumber(Transaction db) {
    fill(db);
    BigDecimal big = new BigDecimal("99999999.99");
    var product = PRICES.amount.times(PRICES.amount).times(big);

    assertRefused("ROWAN-3112", () -> db.list(select(product).where(PRICES.id.eq(3))));
  }

  @OnDatabases("sqlite")
  void aComputedDecimalMustFitItsColumn(Transaction db) {
    fill(db);

    assertRefused(
        "ROWAN-3204",
        () ->
            db.execute(
                update(PRICES)
                    .set(PRICES.amount, PRICES.amount.times(PRICES.amount))
                    .where(PRICES.id.eq(3))));
  }

  @Test
  void aWideDecimalStaysTextInADerivedTable() {
    var derived = select(PRICES.wide).from(PRICES).as("derived");
    assertRefused(
        "ROWAN-1501",
        () ->
            select(derived.column(PRICES.wide))
                .from(derived)
                .where(derived.column(PRICES.wide).gt(5))
                .sql(SQLITE));
  }

  @OnDatabases
  void anAverageOfADerivedTableIsComparedAsANumber(Transaction db) {
    fill(db);
    var mean = avg(PRICES.rate).as("mean");
    var derived = select(PRICES.id, mean).from(PRICES).groupBy(PRICES.id).as("derived");

    assertThat(
            db.list(
                select(derived.column(PRICES.id))
                    .from(derived)
                    .where(derived.column(mean).gt(new BigDecimal("0.5")))
                    .orderBy(derived.column(PRICES.id))))
        .containsExactly(1, 3);
  }
}
