package dev.rowan.tests.pagila;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A copy lent to a customer.
@Table("rental")
@Named("RENTALS")
public record Rental(
    @Id @Named("rental_id") int id,
    Instant rentalDate,
    @References(Inventory.class) int inventoryId,
    @References(Customer.class) int customerId,
    @Nullable Instant returnDate,
    int staffId) {

  interface Relations {
    @On("inventoryId")
    One<Inventory> copy();

    @On("customerId")
    One<Customer> customer();
  }
}
