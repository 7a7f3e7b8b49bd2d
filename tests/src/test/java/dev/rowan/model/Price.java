package dev.rowan.model;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Decimals of two scales, and one wider than 64 bits.
@Table("prices")
public record Price(
    @Id int id,
    @Precision(value = 10, scale = 2) BigDecimal amount,
    @Precision(value = 8, scale = 4) BigDecimal rate,
    @Nullable @Precision(value = 30, scale = 10) BigDecimal wide) {}
