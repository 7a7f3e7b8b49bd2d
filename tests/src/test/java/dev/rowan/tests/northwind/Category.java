package dev.rowan.tests.northwind;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.Table;

/// A kind of product.
@Table("Categories")
@Named("CATEGORIES")
public record Category(@Id @Named("CategoryID") int id, @Named("CategoryName") String name) {}
