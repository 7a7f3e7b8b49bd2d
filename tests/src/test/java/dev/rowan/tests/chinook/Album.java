package dev.rowan.tests.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;

/// What an artist published at once.
@Table("albums")
public record Album(
    @Id int id, @Size(max = 160) String title, @References(Artist.class) int artistId) {

  interface Relations {
    @On("artistId")
    One<Artist> artist();

    Many<Track> tracks();
  }
}
