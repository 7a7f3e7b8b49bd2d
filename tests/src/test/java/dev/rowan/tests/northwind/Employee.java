package dev.rowan.tests.northwind;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;
import org.jspecify.annotations.Nullable;

/// Who sells.
@Table("Employees")
@Named("EMPLOYEES")
public record Employee(
    @Id @Named("EmployeeID") int id,
    @Named("LastName") String lastName,
    @Named("Title") String title,
    @Named("ReportsTo") @References(Employee.class) @Nullable Integer reportsTo) {

  interface Relations {
    @On("reportsTo")
    One<Employee> manager();
  }
}
