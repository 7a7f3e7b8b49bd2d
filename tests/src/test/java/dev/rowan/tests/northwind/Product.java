package dev.rowan.tests.northwind;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;

/// What is sold.
@Table("Products")
@Named("PRODUCTS")
public record Product(
    @Id @Named("ProductID") int id,
    @Named("ProductName") String name,
    @Named("CategoryID") @References(Category.class) int categoryId,
    @Named("UnitPrice") double unitPrice,
    @Named("UnitsInStock") int unitsInStock,
    @Named("UnitsOnOrder") int unitsOnOrder,
    @Named("ReorderLevel") int reorderLevel,
    @Named("Discontinued") String discontinued) {

  interface Relations {
    @On("categoryId")
    One<Category> category();

    Many<OrderDetail> sales();
  }
}
