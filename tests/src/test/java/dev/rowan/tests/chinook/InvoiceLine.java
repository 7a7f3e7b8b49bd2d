package dev.rowan.tests.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;
import java.math.BigDecimal;

/// One track on an invoice.
@Table("invoice_lines")
public record InvoiceLine(
    @Id int id,
    @References(Invoice.class) int invoiceId,
    @References(Track.class) int trackId,
    @Precision(value = 10, scale = 2) BigDecimal unitPrice,
    int quantity) {

  interface Relations {
    @On("invoiceId")
    One<Invoice> invoice();

    @On("trackId")
    One<Track> track();
  }
}
