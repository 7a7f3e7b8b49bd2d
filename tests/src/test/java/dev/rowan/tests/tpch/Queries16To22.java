package dev.rowan.tests.tpch;

import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.notExists;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.tests.tpch.CustomerTable.CUSTOMERS;
import static dev.rowan.tests.tpch.LineItemTable.LINES;
import static dev.rowan.tests.tpch.OrderTable.ORDERS;
import static dev.rowan.tests.tpch.PartSupplyTable.OFFERS;
import static dev.rowan.tests.tpch.PartTable.PARTS;
import static dev.rowan.tests.tpch.Queries1To8.REVENUE;
import static dev.rowan.tests.tpch.SupplierTable.SUPPLIERS;

import dev.rowan.sql.BoolExpr;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// TPC-H Q16 to Q22.
final class Queries16To22 {
  private Queries16To22() {}

  /// Q16, parts and suppliers: how many suppliers without complaints offer parts of a kind.
  static Query<Row> suppliersOfParts(String brand, String type, List<Integer> sizes) {
    var suppliers = countDistinct(OFFERS.supplierKey).as("supplier_cnt");
    var complainedAbout =
        select(SUPPLIERS.key).where(SUPPLIERS.comment.like("%Customer%Complaints%"));

    return select(PARTS.brand, PARTS.type, PARTS.size, suppliers)
        .from(OFFERS)
        .join(PARTS, PARTS.key.eq(OFFERS.partKey))
        .where(
            PARTS.brand.ne(brand),
            PARTS.type.startsWith(type).not(),
            PARTS.size.in(sizes),
            OFFERS.supplierKey.notIn(complainedAbout))
        .groupBy(PARTS.brand, PARTS.type, PARTS.size)
        .orderBy(suppliers.desc(), PARTS.brand, PARTS.type, PARTS.size);
  }

  /// Q17, small-quantity orders: what would be lost a year without orders of less than a fifth of
  /// the usual quantity.
  static Query<Optional<BigDecimal>> smallQuantities(String brand, String container) {
    var any = LINES.as("any_line");
    var fifth =
        select(avg(any.quantity).times(new BigDecimal("0.2")))
            .from(any)
            .where(any.partKey.eq(PARTS.key));

    return select(sum(LINES.price).dividedBy(7).optional())
        .from(LINES)
        .join(PARTS, PARTS.key.eq(LINES.partKey))
        .where(PARTS.brand.eq(brand), PARTS.container.eq(container), LINES.quantity.lt(fifth));
  }

  /// Q18, large volume customers: who placed orders of more than a quantity.
  static Query<Row> largeVolumeCustomers(long quantity) {
    var large =
        select(LINES.orderKey).groupBy(LINES.orderKey).having(sum(LINES.quantity).gt(quantity));
    var line = LINES.as("line");

    return select(
            CUSTOMERS.name,
            CUSTOMERS.key,
            ORDERS.key,
            ORDERS.date,
            ORDERS.total,
            sum(line.quantity))
        .from(CUSTOMERS)
        .join(ORDERS, ORDERS.customerKey.eq(CUSTOMERS.key))
        .join(line, line.orderKey.eq(ORDERS.key))
        .where(ORDERS.key.in(large))
        .groupBy(CUSTOMERS.name, CUSTOMERS.key, ORDERS.key, ORDERS.date, ORDERS.total)
        .orderBy(ORDERS.total.desc(), ORDERS.date, ORDERS.key)
        .limit(100);
  }

  /// Q19, discounted revenue: what three kinds of parts brought, shipped by air, handed over.
  static Query<Optional<BigDecimal>> discountedRevenue(BoolExpr... kinds) {
    return select(sum(REVENUE).optional())
        .from(LINES)
        .join(PARTS, PARTS.key.eq(LINES.partKey))
        .where(
            LINES.mode.in(List.of("AIR", "AIR REG")),
            LINES.instructions.eq("DELIVER IN PERSON"),
            or(kinds));
  }

  static BoolExpr small(String brand, int quantity) {
    return sold(brand, List.of("SM CASE", "SM BOX", "SM PACK", "SM PKG"), quantity, 5);
  }

  static BoolExpr medium(String brand, int quantity) {
    return sold(brand, List.of("MED BAG", "MED BOX", "MED PKG", "MED PACK"), quantity, 10);
  }

  static BoolExpr large(String brand, int quantity) {
    return sold(brand, List.of("LG CASE", "LG BOX", "LG PACK", "LG PKG"), quantity, 15);
  }

  private static BoolExpr sold(String brand, List<String> containers, int quantity, int size) {
    return PARTS
        .brand
        .eq(brand)
        .and(PARTS.container.in(containers))
        .and(LINES.quantity.between(quantity, quantity + 10L))
        .and(PARTS.size.between(1, size));
  }

  /// Q20, potential part promotion: suppliers in a nation with more than half of a year's sales of
  /// a colour of parts in stock.
  static Query<Row> partPromotion(String color, LocalDate from, String nation) {
    var parts = select(PARTS.key).where(PARTS.name.startsWith(color));
    var halfSold =
        scalar(
            sum(LINES.quantity).times(new BigDecimal("0.5")),
            sold ->
                sold.from(LINES)
                    .where(
                        LINES.partKey.eq(OFFERS.partKey),
                        LINES.supplierKey.eq(OFFERS.supplierKey),
                        LINES.shipped.ge(from),
                        LINES.shipped.lt(from.plusYears(1))));
    var overstocked =
        select(OFFERS.supplierKey)
            .from(OFFERS)
            .where(OFFERS.partKey.in(parts), OFFERS.available.gt(halfSold));

    return select(SUPPLIERS.name, SUPPLIERS.address)
        .from(SUPPLIERS)
        .where(SUPPLIERS.key.in(overstocked), SUPPLIERS.nation().name.eq(nation))
        .orderBy(SUPPLIERS.name);
  }

  /// Q21, suppliers who kept orders waiting: the only one late in an order of several suppliers.
  static Query<Row> waitingSuppliers(String nation) {
    var waiting = count().as("numwait");
    var line = LINES.as("l1");
    var other = LINES.as("l2");
    var otherLate = LINES.as("l3");

    return select(SUPPLIERS.name, waiting)
        .from(SUPPLIERS)
        .join(line, line.supplierKey.eq(SUPPLIERS.key))
        .where(
            line.order().status.eq("F"),
            line.received.gt(line.promised),
            exists(
                select(other)
                    .where(
                        other.orderKey.eq(line.orderKey), other.supplierKey.ne(line.supplierKey))),
            notExists(
                select(otherLate)
                    .where(
                        otherLate.orderKey.eq(line.orderKey),
                        otherLate.supplierKey.ne(line.supplierKey),
                        otherLate.received.gt(otherLate.promised))),
            SUPPLIERS.nation().name.eq(nation))
        .groupBy(SUPPLIERS.name)
        .orderBy(waiting.desc(), SUPPLIERS.name)
        .limit(100);
  }

  /// Q22, global sales opportunity: customers of some countries, with an account above the average,
  /// who never ordered.
  static Query<Row> salesOpportunity(List<String> codes) {
    var code = CUSTOMERS.phone.substring(1, 2).as("cntrycode");
    var any = CUSTOMERS.as("any_customer");
    var average =
        select(avg(any.balance))
            .from(any)
            .where(any.balance.gt(0), any.phone.substring(1, 2).in(codes));
    var candidates =
        select(code, CUSTOMERS.balance)
            .from(CUSTOMERS)
            .where(code.in(codes), CUSTOMERS.balance.gt(average), CUSTOMERS.orders().none())
            .as("custsale");

    return select(
            candidates.column(code),
            count().as("numcust"),
            sum(candidates.column(CUSTOMERS.balance)).as("totacctbal"))
        .from(candidates)
        .groupBy(candidates.column(code))
        .orderBy(candidates.column(code));
  }
}
