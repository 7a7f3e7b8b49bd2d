package dev.rowan.query;

import static dev.rowan.model.PriceTable.PRICES;
import static dev.rowan.sql.Frame.CURRENT_ROW;
import static dev.rowan.sql.Frame.preceding;
import static dev.rowan.sql.OrderedSets.median;
import static dev.rowan.sql.OrderedSets.percentileDisc;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.rollup;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.WindowFunctions.lag;
import static dev.rowan.sql.WindowFunctions.nthValue;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.model.PriceInsert;
import dev.rowan.sql.Row;
import dev.rowan.testkit.OnDatabases;
import java.math.BigDecimal;
import java.util.List;

/// Windows, groupings and comparisons of decimals, whatever their digits after the point.
class DecimalAnalysisTest {
  private static void fill(Transaction db) {
    db.execute(
        insertInto(PRICES)
            .values(
                price(1, "1.00", "0.5000"), price(2, "3.50", "2.2500"), price(3, "9.99", "0.5")));
  }

  private static PriceInsert price(int id, String amount, String rate) {
    return PriceInsert.of(id, new BigDecimal(amount), new BigDecimal(rate));
  }

  private static List<String> plain(List<BigDecimal> values) {
    return values.stream().map(value -> value.stripTrailingZeros().toPlainString()).toList();
  }

  @OnDatabases
  void decimalsAreComparedWithAllOfOtherDigits(Transaction db) {
    fill(db);
    var other = PRICES.as("other");
    var rates = select(other.rate).from(other);

    assertThat(db.list(select(PRICES.id).where(PRICES.amount.gtAll(rates)).orderBy(PRICES.id)))
        .containsExactly(2, 3);
    assertThat(db.list(select(PRICES.id).where(PRICES.amount.ltAny(rates)))).containsExactly(1);
    assertThat(db.list(select(PRICES.id).where(PRICES.amount.eqAny(rates)))).isEmpty();
  }

  @OnDatabases
  void aRangeOfDecimalsReachesAsFarAsTheirValues(Transaction db) {
    fill(db);
    var near = count().over(partitionBy().orderBy(PRICES.amount).range(preceding(3), CURRENT_ROW));

    assertThat(db.list(select(near).from(PRICES).orderBy(PRICES.id))).containsExactly(1L, 2L, 1L);
  }

  @OnDatabases
  void theRowBeforeFallsBackToADecimal(Transaction db) {
    fill(db);
    var byId = partitionBy().orderBy(PRICES.id);
    var before = lag(PRICES.amount, 1, new BigDecimal("0.25")).over(byId);
    var second = nthValue(PRICES.rate, 1).over(byId);

    assertThat(plain(db.list(select(before).from(PRICES).orderBy(PRICES.id))))
        .containsExactly("0.25", "1", "3.5");
    assertThat(plain(db.list(select(second).from(PRICES).orderBy(PRICES.id))))
        .containsExactly("0.5", "0.5", "0.5");
  }

  @OnDatabases
  void decimalsAreRolledUp(Transaction db) {
    fill(db);
    var total = sum(PRICES.amount).as("total");
    List<Row> rows =
        db.list(
            select(PRICES.rate, total)
                .from(PRICES)
                .groupBy(rollup(PRICES.rate))
                .orderBy(total.desc()));

    assertThat(plain(rows.stream().map(row -> row.get(total)).toList()))
        .containsExactly("14.49", "10.99", "3.5");
    assertThat(rows.stream().map(row -> row.find(PRICES.rate).isPresent()))
        .containsExactly(false, true, true);
    assertThat(rows.get(1).get(PRICES.rate)).isEqualByComparingTo("0.5");
  }

  @OnDatabases
  void percentilesOfDecimals(Transaction db) {
    fill(db);

    assertThat(db.one(select(median(PRICES.amount)).from(PRICES))).isEqualTo(3.5);
    assertThat(db.one(select(median(PRICES.amount)).from(PRICES).where(PRICES.id.ge(2))))
        .isEqualTo(6.745);
    assertThat(db.one(select(percentileDisc(0.9, PRICES.rate)).from(PRICES)))
        .isEqualByComparingTo("2.25");
  }
}
