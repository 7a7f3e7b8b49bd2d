package dev.rowan.tests.pagila;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;

/// Who rents.
@Table("customer")
@Named("CUSTOMERS")
public record Customer(
    @Id @Named("customer_id") int id,
    int storeId,
    String firstName,
    String lastName,
    @References(Address.class) int addressId) {

  interface Relations {
    @On("addressId")
    One<Address> address();

    Many<Rental> rentals();

    Many<Payment> payments();
  }
}
