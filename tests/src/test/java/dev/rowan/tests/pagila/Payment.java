package dev.rowan.tests.pagila;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;
import java.math.BigDecimal;
import java.time.Instant;

/// What a customer paid.
@Table("payment")
@Named("PAYMENTS")
public record Payment(
    @Id @Named("payment_id") int id,
    @References(Customer.class) int customerId,
    int staffId,
    @References(Rental.class) int rentalId,
    @Precision(value = 5, scale = 2) BigDecimal amount,
    Instant paymentDate) {

  interface Relations {
    @On("customerId")
    One<Customer> customer();

    @On("rentalId")
    One<Rental> rental();
  }
}
