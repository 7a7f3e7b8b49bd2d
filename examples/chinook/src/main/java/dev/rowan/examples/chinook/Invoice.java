package dev.rowan.examples.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.TableSpec;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// One purchase of one customer, in the shop's local time.
@Table("invoices")
public record Invoice(
    @Id @Identity long id,
    @References(Customer.class) long customerId,
    LocalDateTime invoiceDate,
    @Size(max = 70) @Nullable String billingAddress,
    @Size(max = 40) @Nullable String billingCity,
    @Size(max = 40) @Nullable String billingState,
    @Size(max = 40) @Nullable String billingCountry,
    @Size(max = 10) @Nullable String billingPostalCode,
    @Precision(value = 10, scale = 2) BigDecimal total) {

  interface Relations {
    @On("customerId")
    One<Customer> customer();

    Many<InvoiceLine> lines();
  }

  static void define(TableSpec table, InvoiceTable invoices) {
    table.check("invoice_total_not_negative", invoices.total.ge(0));
    table.index(invoices.customerId);
    table.index(invoices.invoiceDate);
  }
}
