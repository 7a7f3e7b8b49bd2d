package dev.rowan.tests.tpch;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Many;
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

/// What a customer orders at once.
@Table("orders")
public record Order(
    @Id @Named("o_orderkey") int key,
    @Named("o_custkey") @References(Customer.class) int customerKey,
    @Named("o_orderstatus") @Size(max = 1) String status,
    @Named("o_totalprice") @Precision(value = 15, scale = 2) BigDecimal total,
    @Named("o_orderdate") LocalDate date,
    @Named("o_orderpriority") @Size(max = 15) String priority,
    @Named("o_clerk") @Size(max = 15) String clerk,
    @Named("o_shippriority") int shipPriority,
    @Named("o_comment") @Size(max = 79) String comment) {

  interface Relations {
    @On("customerKey")
    One<Customer> customer();

    Many<LineItem> lines();
  }

  static void define(TableSpec table, OrderTable orders) {
    table.index(orders.customerKey);
    table.index(orders.date);
  }
}
