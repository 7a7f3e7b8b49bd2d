package dev.rowan.examples.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.TableSpec;
import java.math.BigDecimal;

/// One track on an invoice, at the price of that day.
@Table("invoice_lines")
public record InvoiceLine(
    @Id @Identity long id,
    @References(Invoice.class) long invoiceId,
    @References(Track.class) long trackId,
    @Precision(value = 10, scale = 2) BigDecimal unitPrice,
    int quantity) {

  interface Relations {
    @On("invoiceId")
    One<Invoice> invoice();

    @On("trackId")
    One<Track> track();
  }

  static void define(TableSpec table, InvoiceLineTable invoiceLines) {
    table.check("invoice_line_positive_quantity", invoiceLines.quantity.gt(0));
    table.index(invoiceLines.invoiceId);
    table.index(invoiceLines.trackId);
  }
}
