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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The shop's staff; everybody but the general manager reports to somebody.
@Table("employees")
public record Employee(
    @Id @Identity long id,
    @Size(max = 20) String lastName,
    @Size(max = 20) String firstName,
    @Size(max = 30) @Nullable String title,
    @References(Employee.class) @Nullable Long reportsTo,
    @Nullable LocalDate birthDate,
    @Nullable LocalDate hireDate,
    @Size(max = 70) @Nullable String address,
    @Size(max = 40) @Nullable String city,
    @Size(max = 40) @Nullable String state,
    @Size(max = 40) @Nullable String country,
    @Size(max = 10) @Nullable String postalCode,
    @Size(max = 24) @Nullable String phone,
    @Size(max = 24) @Nullable String fax,
    @Size(max = 60) @Nullable String email) {

  interface Relations {
    @On("reportsTo")
    One<Employee> manager();

    Many<Employee> reports();

    Many<Customer> customers();
  }

  static void define(TableSpec table, EmployeeTable employees) {
    table.check("employee_hired_after_birth", employees.hireDate.gt(employees.birthDate));
    table.index(employees.reportsTo);
  }
}
