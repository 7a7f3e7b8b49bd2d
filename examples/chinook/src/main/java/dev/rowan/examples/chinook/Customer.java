package dev.rowan.examples.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.TableSpec;
import dev.rowan.mapping.Unique;
import org.jspecify.annotations.Nullable;

/// Who buys, known by the e-mail address.
@Table("customers")
public record Customer(
    @Id @Identity long id,
    @Size(max = 40) String firstName,
    @Size(max = 20) String lastName,
    @Size(max = 80) @Nullable String company,
    @Size(max = 70) @Nullable String address,
    @Size(max = 40) @Nullable String city,
    @Size(max = 40) @Nullable String state,
    @Size(max = 40) @Nullable String country,
    @Size(max = 10) @Nullable String postalCode,
    @Size(max = 24) @Nullable String phone,
    @Size(max = 24) @Nullable String fax,
    @Unique @Size(max = 60) String email,
    @References(Employee.class) @Nullable Long supportRepId) {

  interface Relations {
    @On("supportRepId")
    One<Employee> supportRep();

    Many<Invoice> invoices();
  }

  static void define(TableSpec table, CustomerTable customers) {
    table.check("customer_email_has_at", customers.email.contains("@"));
    table.index(customers.supportRepId);
  }
}
