package dev.rowan.tests.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import java.math.BigDecimal;

/// A summary: what each country bought.
@Table("country_sales")
public record CountrySale(
    @Id @Size(max = 40) String country,
    @Precision(value = 10, scale = 2) BigDecimal sales,
    long invoices) {}
