package dev.rowan.tests.pagila;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;

/// The kind of a film.
@Table("film_category")
@Named("FILM_CATEGORIES")
public record FilmCategory(
    @Id @References(Film.class) int filmId, @Id @References(Category.class) int categoryId) {

  interface Relations {
    @On("filmId")
    One<Film> film();

    @On("categoryId")
    One<Category> category();
  }
}
