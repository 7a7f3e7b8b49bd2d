package dev.rowan.tests.northwind;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.Table;

/// Who delivers.
@Table("Shippers")
@Named("SHIPPERS")
public record Shipper(@Id @Named("ShipperID") int id, @Named("CompanyName") String company) {}
