package dev.rowan.tests.tpch;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import java.math.BigDecimal;

/// Who sells parts.
@Table("supplier")
@Named("SUPPLIERS")
public record Supplier(
    @Id @Named("s_suppkey") int key,
    @Named("s_name") @Size(max = 25) String name,
    @Named("s_address") @Size(max = 40) String address,
    @Named("s_nationkey") @References(Nation.class) int nationKey,
    @Named("s_phone") @Size(max = 15) String phone,
    @Named("s_acctbal") @Precision(value = 15, scale = 2) BigDecimal balance,
    @Named("s_comment") @Size(max = 101) String comment) {

  interface Relations {
    @On("nationKey")
    One<Nation> nation();
  }
}
