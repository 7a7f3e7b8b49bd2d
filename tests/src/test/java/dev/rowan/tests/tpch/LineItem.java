package dev.rowan.tests.tpch;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.TableSpec;
import java.math.BigDecimal;
import java.time.LocalDate;

/// One part of an order, as it is shipped.
@Table("lineitem")
@Named("LINES")
public record LineItem(
    @Id @Named("l_orderkey") @References(Order.class) int orderKey,
    @Named("l_partkey") @References(PartSupply.class) int partKey,
    @Named("l_suppkey") @References(PartSupply.class) int supplierKey,
    @Id @Named("l_linenumber") int number,
    @Named("l_quantity") @Precision(value = 15, scale = 2) BigDecimal quantity,
    @Named("l_extendedprice") @Precision(value = 15, scale = 2) BigDecimal price,
    @Named("l_discount") @Precision(value = 15, scale = 2) BigDecimal discount,
    @Named("l_tax") @Precision(value = 15, scale = 2) BigDecimal tax,
    @Named("l_returnflag") @Size(max = 1) String returnFlag,
    @Named("l_linestatus") @Size(max = 1) String status,
    @Named("l_shipdate") LocalDate shipped,
    @Named("l_commitdate") LocalDate promised,
    @Named("l_receiptdate") LocalDate received,
    @Named("l_shipinstruct") @Size(max = 25) String instructions,
    @Named("l_shipmode") @Size(max = 10) String mode,
    @Named("l_comment") @Size(max = 44) String comment) {

  interface Relations {
    @On("orderKey")
    One<Order> order();

    @On({"partKey", "supplierKey"})
    One<PartSupply> offer();
  }

  static void define(TableSpec table, LineItemTable lines) {
    table.index(lines.partKey, lines.supplierKey);
    table.index(lines.shipped);
  }
}
