package dev.rowan.tests.pagila;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.Through;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What can be rented.
@Table("film")
@Named("FILMS")
public record Film(
    @Id @Named("film_id") int id,
    String title,
    short rentalDuration,
    @Precision(value = 4, scale = 2) BigDecimal rentalRate,
    @Nullable Short length,
    @Precision(value = 5, scale = 2) BigDecimal replacementCost) {

  interface Relations {
    Many<Inventory> copies();

    @Through(FilmActor.class)
    Many<Actor> actors();
  }
}
