package dev.rowan.tests.tpch;

import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.cte;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.tests.tpch.CustomerTable.CUSTOMERS;
import static dev.rowan.tests.tpch.LineItemTable.LINES;
import static dev.rowan.tests.tpch.OrderTable.ORDERS;
import static dev.rowan.tests.tpch.PartSupplyTable.OFFERS;
import static dev.rowan.tests.tpch.PartTable.PARTS;
import static dev.rowan.tests.tpch.Queries1To8.REVENUE;
import static dev.rowan.tests.tpch.SupplierTable.SUPPLIERS;

import dev.rowan.sql.Query;
import dev.rowan.sql.Row;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// TPC-H Q9 to Q15.
final class Queries9To15 {
  private Queries9To15() {}

  /// Q9, product type profit: profit on parts of a colour, by nation of the supplier and year.
  static Query<Row> productTypeProfit(String color) {
    var offer = LINES.offer();
    var nation = offer.supplier().nation().name.as("nation");
    var year = LINES.order().date.year().as("o_year");
    var amount = REVENUE.minus(offer.cost.times(LINES.quantity)).as("amount");
    var profit =
        select(nation, year, amount)
            .from(LINES)
            .where(offer.part().name.contains(color))
            .as("profit");

    return select(
            profit.column(nation), profit.column(year), sum(profit.column(amount)).as("sum_profit"))
        .from(profit)
        .groupBy(profit.column(nation), profit.column(year))
        .orderBy(profit.column(nation), profit.column(year).desc());
  }

  /// Q10, returned items: the twenty customers who returned most in a quarter.
  static Query<Row> returnedItems(LocalDate from) {
    var customer = ORDERS.customer();
    var revenue = sum(REVENUE).as("revenue");

    return select(
            customer.key,
            customer.name,
            revenue,
            customer.balance,
            customer.nation().name,
            customer.address,
            customer.phone,
            customer.comment)
        .from(ORDERS)
        .join(ORDERS.lines(), LINES)
        .where(ORDERS.date.ge(from), ORDERS.date.lt(from.plusMonths(3)), LINES.returnFlag.eq("R"))
        .groupBy(
            customer.key,
            customer.name,
            customer.balance,
            customer.phone,
            customer.nation().name,
            customer.address,
            customer.comment)
        .orderBy(revenue.desc())
        .limit(20);
  }

  /// Q11, important stock: the parts that make up more than a fraction of a nation's stock.
  static Query<Row> importantStock(String nation, BigDecimal fraction) {
    var stock = sum(OFFERS.cost.times(OFFERS.available.as(SqlType.decimal(10, 0))));
    var value = stock.as("value");
    var threshold =
        select(stock.times(fraction))
            .from(OFFERS)
            .where(OFFERS.supplier().nation().name.eq(nation));

    return select(OFFERS.partKey, value)
        .from(OFFERS)
        .where(OFFERS.supplier().nation().name.eq(nation))
        .groupBy(OFFERS.partKey)
        .having(stock.gt(threshold))
        .orderBy(value.desc());
  }

  /// Q12, shipping modes: whether cheap ones delay orders of high priority.
  static Query<Row> shippingModes(List<String> modes, LocalDate from) {
    var urgent = LINES.order().priority.in(List.of("1-URGENT", "2-HIGH"));

    return select(
            LINES.mode,
            count().filter(urgent).as("high_line_count"),
            count().filter(urgent.not()).as("low_line_count"))
        .from(LINES)
        .where(
            LINES.mode.in(modes),
            LINES.promised.lt(LINES.received),
            LINES.shipped.lt(LINES.promised),
            LINES.received.ge(from),
            LINES.received.lt(from.plusYears(1)))
        .groupBy(LINES.mode)
        .orderBy(LINES.mode);
  }

  /// Q13, customer distribution: how many customers have how many orders, none included.
  static Query<Row> customerDistribution(String pattern) {
    var orders = count(ORDERS.key).as("c_count");
    var perCustomer =
        select(CUSTOMERS.key, orders)
            .from(CUSTOMERS)
            .leftJoin(ORDERS, ORDERS.customerKey.eq(CUSTOMERS.key), ORDERS.comment.notLike(pattern))
            .groupBy(CUSTOMERS.key)
            .as("c_orders");
    var customers = count().as("custdist");

    return select(perCustomer.column(orders), customers)
        .from(perCustomer)
        .groupBy(perCustomer.column(orders))
        .orderBy(customers.desc(), perCustomer.column(orders).desc());
  }

  /// Q14, promotion effect: the percentage of a month's revenue that comes from promotion parts.
  static Query<Optional<BigDecimal>> promotionEffect(LocalDate from) {
    var promoted = caseWhen(PARTS.type.startsWith("PROMO"), REVENUE).otherwise(BigDecimal.ZERO);

    return select(sum(promoted).times(100).dividedBy(sum(REVENUE)).optional())
        .from(LINES)
        .join(PARTS, PARTS.key.eq(LINES.partKey))
        .where(LINES.shipped.ge(from), LINES.shipped.lt(from.plusMonths(1)));
  }

  /// Q15, top supplier: who contributed most to the revenue of a quarter.
  static Query<Row> topSupplier(LocalDate from) {
    var total = sum(REVENUE).as("total_revenue");
    var revenue =
        cte(
            "revenue",
            select(LINES.supplierKey, total)
                .from(LINES)
                .where(LINES.shipped.ge(from), LINES.shipped.lt(from.plusMonths(3)))
                .groupBy(LINES.supplierKey));
    var any = revenue.as("any_revenue");

    return select(
            SUPPLIERS.key,
            SUPPLIERS.name,
            SUPPLIERS.address,
            SUPPLIERS.phone,
            revenue.column(total))
        .from(SUPPLIERS)
        .join(revenue, revenue.column(LINES.supplierKey).eq(SUPPLIERS.key))
        .where(revenue.column(total).eq(select(max(any.column(total))).from(any)))
        .orderBy(SUPPLIERS.key);
  }
}
