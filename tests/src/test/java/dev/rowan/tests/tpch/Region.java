package dev.rowan.tests.tpch;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;

/// A part of the world.
@Table("region")
@Named("REGIONS")
public record Region(
    @Id @Named("r_regionkey") int key,
    @Named("r_name") @Size(max = 25) String name,
    @Named("r_comment") @Size(max = 152) String comment) {}
