package dev.rowan.tests.pagila;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;

/// An actor in a film.
@Table("film_actor")
@Named("CASTING")
public record FilmActor(
    @Id @References(Actor.class) int actorId, @Id @References(Film.class) int filmId) {

  interface Relations {
    @On("actorId")
    One<Actor> actor();

    @On("filmId")
    One<Film> film();
  }
}
