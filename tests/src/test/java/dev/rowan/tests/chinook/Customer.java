package dev.rowan.tests.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;

/// Who buys.
@Table("customers")
public record Customer(
    @Id int id,
    @Size(max = 40) String firstName,
    @Size(max = 20) String lastName,
    @Size(max = 40) String country,
    @References(Employee.class) int supportRepId) {

  interface Relations {
    @On("supportRepId")
    One<Employee> supportRep();

    Many<Invoice> invoices();
  }
}
