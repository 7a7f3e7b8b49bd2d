package dev.rowan.tests.northwind;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is bought at once. Its days are stored with a time of midnight, and read without.
@Table("Orders")
@Named("ORDERS")
public record Order(
    @Id @Named("OrderID") int id,
    @Named("CustomerID") @References(Customer.class) String customerId,
    @Named("EmployeeID") @References(Employee.class) int employeeId,
    @Named("OrderDate") LocalDate ordered,
    @Named("RequiredDate") LocalDate required,
    @Named("ShippedDate") @Nullable LocalDate shipped,
    @Named("ShipVia") @References(Shipper.class) int shipVia,
    @Named("Freight") double freight,
    @Named("ShipCountry") String shipCountry) {

  interface Relations {
    @On("customerId")
    One<Customer> customer();

    @On("employeeId")
    One<Employee> employee();

    @On("shipVia")
    One<Shipper> shipper();

    Many<OrderDetail> lines();
  }
}
