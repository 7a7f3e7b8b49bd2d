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

/// A part as one supplier offers it.
@Table("partsupp")
@Named("OFFERS")
public record PartSupply(
    @Id @Named("ps_partkey") @References(Part.class) int partKey,
    @Id @Named("ps_suppkey") @References(Supplier.class) int supplierKey,
    @Named("ps_availqty") int available,
    @Named("ps_supplycost") @Precision(value = 15, scale = 2) BigDecimal cost,
    @Named("ps_comment") @Size(max = 199) String comment) {

  interface Relations {
    @On("partKey")
    One<Part> part();

    @On("supplierKey")
    One<Supplier> supplier();
  }
}
