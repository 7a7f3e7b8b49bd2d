package dev.rowan.tests.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The shop's staff.
@Table("employees")
public record Employee(
    @Id int id,
    @Size(max = 20) String firstName,
    @Size(max = 20) String lastName,
    @Size(max = 30) String title,
    @References(Employee.class) @Nullable Integer reportsTo,
    LocalDate hireDate) {

  interface Relations {
    @On("reportsTo")
    One<Employee> manager();
  }
}
