package dev.rowan.tests.northwind;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;

/// One product of an order.
@Table("Order Details")
@Named("LINES")
public record OrderDetail(
    @Id @Named("OrderID") @References(Order.class) int orderId,
    @Id @Named("ProductID") @References(Product.class) int productId,
    @Named("UnitPrice") double unitPrice,
    @Named("Quantity") int quantity,
    @Named("Discount") double discount) {

  interface Relations {
    @On("orderId")
    One<Order> order();

    @On("productId")
    One<Product> product();
  }
}
