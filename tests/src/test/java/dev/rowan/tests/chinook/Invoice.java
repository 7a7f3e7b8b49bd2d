package dev.rowan.tests.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/// One purchase.
@Table("invoices")
public record Invoice(
    @Id int id,
    @References(Customer.class) int customerId,
    LocalDateTime invoiceDate,
    @Size(max = 40) String billingCountry,
    @Precision(value = 10, scale = 2) BigDecimal total) {

  interface Relations {
    @On("customerId")
    One<Customer> customer();

    Many<InvoiceLine> lines();
  }
}
