package dev.rowan.tests.tpch;

import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.tests.tpch.CustomerTable.CUSTOMERS;
import static dev.rowan.tests.tpch.LineItemTable.LINES;
import static dev.rowan.tests.tpch.NationTable.NATIONS;
import static dev.rowan.tests.tpch.OrderTable.ORDERS;
import static dev.rowan.tests.tpch.PartSupplyTable.OFFERS;
import static dev.rowan.tests.tpch.PartTable.PARTS;
import static dev.rowan.tests.tpch.SupplierTable.SUPPLIERS;

import dev.rowan.sql.NumberExpr;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// TPC-H Q1 to Q8. Some follow relations and let the joins write themselves, some say them, as
/// their authors might.
final class Queries1To8 {
  /// What is paid for a line before tax: `l_extendedprice * (1 - l_discount)`.
  static final NumberExpr<BigDecimal> REVENUE =
      LINES.price.times(literal(BigDecimal.ONE).minus(LINES.discount));

  private Queries1To8() {}

  /// Q1, pricing summary: what was shipped until a date, by return flag and status.
  static Query<Row> pricingSummary(LocalDate until) {
    return select(
            LINES.returnFlag,
            LINES.status,
            sum(LINES.quantity).as("sum_qty"),
            sum(LINES.price).as("sum_base_price"),
            sum(REVENUE).as("sum_disc_price"),
            sum(REVENUE.times(LINES.tax.plus(1))).as("sum_charge"),
            avg(LINES.quantity).as("avg_qty"),
            avg(LINES.price).as("avg_price"),
            avg(LINES.discount).as("avg_disc"),
            count().as("count_order"))
        .from(LINES)
        .where(LINES.shipped.le(until))
        .groupBy(LINES.returnFlag, LINES.status)
        .orderBy(LINES.returnFlag, LINES.status);
  }

  /// Q2, minimum cost supplier: who in a region offers a part of a size and type at the least cost.
  static Query<Row> minimumCostSupplier(int size, String type, String region) {
    var part = OFFERS.part();
    var supplier = OFFERS.supplier();
    var other = OFFERS.as("other");
    var leastCost =
        select(min(other.cost))
            .from(other)
            .where(other.partKey.eq(part.key), other.supplier().nation().region().name.eq(region));

    return select(
            supplier.balance,
            supplier.name,
            supplier.nation().name,
            part.key,
            part.manufacturer,
            supplier.address,
            supplier.phone,
            supplier.comment)
        .from(OFFERS)
        .where(
            part.size.eq(size),
            part.type.endsWith(type),
            supplier.nation().region().name.eq(region),
            OFFERS.cost.eq(leastCost))
        .orderBy(supplier.balance.desc(), supplier.nation().name, supplier.name, part.key)
        .limit(100);
  }

  /// Q3, shipping priority: the ten most valuable orders that were not shipped on a date.
  static Query<Row> shippingPriority(String segment, LocalDate date) {
    var order = LINES.order();
    var revenue = sum(REVENUE).as("revenue");

    return select(order.key, revenue, order.date, order.shipPriority)
        .from(LINES)
        .where(order.customer().segment.eq(segment), order.date.lt(date), LINES.shipped.gt(date))
        .groupBy(order.key, order.date, order.shipPriority)
        .orderBy(revenue.desc(), order.date)
        .limit(10);
  }

  /// Q4, order priority checking: orders of a quarter with a line that came late.
  static Query<Row> orderPriorityChecking(LocalDate from) {
    return select(ORDERS.priority, count().as("order_count"))
        .from(ORDERS)
        .where(
            ORDERS.date.ge(from),
            ORDERS.date.lt(from.plusMonths(3)),
            ORDERS.lines().any(line -> line.promised.lt(line.received)))
        .groupBy(ORDERS.priority)
        .orderBy(ORDERS.priority);
  }

  /// Q5, local supplier volume: revenue of a year where customer and supplier are of one nation.
  static Query<Row> localSupplierVolume(String region, LocalDate from) {
    var revenue = sum(REVENUE).as("revenue");

    return select(NATIONS.name, revenue)
        .from(CUSTOMERS)
        .join(ORDERS, ORDERS.customerKey.eq(CUSTOMERS.key))
        .join(LINES, LINES.orderKey.eq(ORDERS.key))
        .join(
            SUPPLIERS,
            SUPPLIERS.key.eq(LINES.supplierKey),
            SUPPLIERS.nationKey.eq(CUSTOMERS.nationKey))
        .join(NATIONS, NATIONS.key.eq(SUPPLIERS.nationKey))
        .where(
            NATIONS.region().name.eq(region),
            ORDERS.date.ge(from),
            ORDERS.date.lt(from.plusYears(1)))
        .groupBy(NATIONS.name)
        .orderBy(revenue.desc());
  }

  /// Q6, forecasting revenue change: what small discounts on small quantities cost in a year.
  static Query<Optional<BigDecimal>> revenueChange(LocalDate from) {
    return select(sum(LINES.price.times(LINES.discount)).optional())
        .from(LINES)
        .where(
            LINES.shipped.ge(from),
            LINES.shipped.lt(from.plusYears(1)),
            LINES.discount.between(new BigDecimal("0.05"), new BigDecimal("0.07")),
            LINES.quantity.lt(24));
  }

  /// Q7, volume shipping: revenue between two nations in both directions, by year.
  static Query<Row> volumeShipping(String one, String other) {
    var from = NATIONS.as("n1");
    var to = NATIONS.as("n2");
    var year = LINES.shipped.year().as("l_year");
    var volume = REVENUE.as("volume");
    var shipping =
        select(from.name, to.name, year, volume)
            .from(SUPPLIERS)
            .join(LINES, LINES.supplierKey.eq(SUPPLIERS.key))
            .join(ORDERS, ORDERS.key.eq(LINES.orderKey))
            .join(CUSTOMERS, CUSTOMERS.key.eq(ORDERS.customerKey))
            .join(from, from.key.eq(SUPPLIERS.nationKey))
            .join(to, to.key.eq(CUSTOMERS.nationKey))
            .where(
                or(
                    from.name.eq(one).and(to.name.eq(other)),
                    from.name.eq(other).and(to.name.eq(one))),
                LINES.shipped.between(LocalDate.of(1995, 1, 1), LocalDate.of(1996, 12, 31)))
            .as("shipping");
    var supplierNation = shipping.column(from.name);
    var customerNation = shipping.column(to.name);
    var shippedIn = shipping.column(year);

    return select(
            supplierNation, customerNation, shippedIn, sum(shipping.column(volume)).as("revenue"))
        .from(shipping)
        .groupBy(supplierNation, customerNation, shippedIn)
        .orderBy(supplierNation, customerNation, shippedIn);
  }

  /// Q8, national market share: a nation's part of the sales of a type of parts in its region.
  static Query<Row> marketShare(String nation, String region, String type) {
    var order = LINES.order();
    var year = order.date.year().as("o_year");
    var volume = REVENUE.as("volume");
    var sales =
        select(year, volume, SUPPLIERS.nation().name)
            .from(LINES)
            .join(PARTS, PARTS.key.eq(LINES.partKey))
            .join(SUPPLIERS, SUPPLIERS.key.eq(LINES.supplierKey))
            .where(
                order.customer().nation().region().name.eq(region),
                order.date.between(LocalDate.of(1995, 1, 1), LocalDate.of(1996, 12, 31)),
                PARTS.type.eq(type))
            .as("all_nations");
    var all = sales.column(volume);
    var ofNation =
        caseWhen(sales.column(SUPPLIERS.nation().name).eq(nation), all).otherwise(BigDecimal.ZERO);

    return select(sales.column(year), sum(ofNation).dividedBy(sum(all)).as("mkt_share"))
        .from(sales)
        .groupBy(sales.column(year))
        .orderBy(sales.column(year));
  }
}
