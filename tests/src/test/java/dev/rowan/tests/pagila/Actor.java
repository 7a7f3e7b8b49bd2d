package dev.rowan.tests.pagila;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.Named;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.Through;

/// Who plays in films.
@Table("actor")
@Named("ACTORS")
public record Actor(@Id @Named("actor_id") int id, String firstName, String lastName) {

  interface Relations {
    @Through(FilmActor.class)
    Many<Film> films();
  }
}
