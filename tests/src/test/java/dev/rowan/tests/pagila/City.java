package dev.rowan.tests.pagila;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;

/// A city.
@Table("city")
@Named("CITIES")
public record City(
    @Id @Named("city_id") int id,
    @Named("city") String name,
    @References(Country.class) int countryId) {

  interface Relations {
    @On("countryId")
    One<Country> country();
  }
}
