package dev.rowan.tests.tpch;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import java.math.BigDecimal;

/// What is bought and sold.
@Table("part")
@Named("PARTS")
public record Part(
    @Id @Named("p_partkey") int key,
    @Named("p_name") @Size(max = 55) String name,
    @Named("p_mfgr") @Size(max = 25) String manufacturer,
    @Named("p_brand") @Size(max = 10) String brand,
    @Named("p_type") @Size(max = 25) String type,
    @Named("p_size") int size,
    @Named("p_container") @Size(max = 10) String container,
    @Named("p_retailprice") @Precision(value = 15, scale = 2) BigDecimal retailPrice,
    @Named("p_comment") @Size(max = 23) String comment) {}
