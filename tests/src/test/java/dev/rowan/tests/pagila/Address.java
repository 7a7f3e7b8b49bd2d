package dev.rowan.tests.pagila;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;

/// Where somebody lives.
@Table("address")
@Named("ADDRESSES")
public record Address(
    @Id @Named("address_id") int id, String district, @References(City.class) int cityId) {

  interface Relations {
    @On("cityId")
    One<City> city();
  }
}
