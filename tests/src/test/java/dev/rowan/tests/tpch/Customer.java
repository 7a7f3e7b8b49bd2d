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
import java.math.BigDecimal;

/// Who buys.
@Table("customer")
@Named("CUSTOMERS")
public record Customer(
    @Id @Named("c_custkey") int key,
    @Named("c_name") @Size(max = 25) String name,
    @Named("c_address") @Size(max = 40) String address,
    @Named("c_nationkey") @References(Nation.class) int nationKey,
    @Named("c_phone") @Size(max = 15) String phone,
    @Named("c_acctbal") @Precision(value = 15, scale = 2) BigDecimal balance,
    @Named("c_mktsegment") @Size(max = 10) String segment,
    @Named("c_comment") @Size(max = 117) String comment) {

  interface Relations {
    @On("nationKey")
    One<Nation> nation();

    Many<Order> orders();
  }
}
