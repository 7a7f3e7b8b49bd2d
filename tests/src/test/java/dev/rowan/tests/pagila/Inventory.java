package dev.rowan.tests.pagila;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;

/// A copy of a film in a store.
@Table("inventory")
@Named("COPIES")
public record Inventory(
    @Id @Named("inventory_id") int id, @References(Film.class) int filmId, int storeId) {

  interface Relations {
    @On("filmId")
    One<Film> film();

    Many<Rental> rentals();
  }
}
