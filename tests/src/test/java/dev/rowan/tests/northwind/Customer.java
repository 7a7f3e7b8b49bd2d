package dev.rowan.tests.northwind;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.Table;
import org.jspecify.annotations.Nullable;

/// Who buys.
@Table("Customers")
@Named("CUSTOMERS")
public record Customer(
    @Id @Named("CustomerID") String id,
    @Named("CompanyName") String company,
    @Named("Country") @Nullable String country) {

  interface Relations {
    Many<Order> orders();
  }
}
