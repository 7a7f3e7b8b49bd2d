package dev.rowan.tests.tpch;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;

/// A country of a region.
@Table("nation")
@Named("NATIONS")
public record Nation(
    @Id @Named("n_nationkey") int key,
    @Named("n_name") @Size(max = 25) String name,
    @Named("n_regionkey") @References(Region.class) int regionKey,
    @Named("n_comment") @Size(max = 152) String comment) {

  interface Relations {
    @On("regionKey")
    One<Region> region();
  }
}
