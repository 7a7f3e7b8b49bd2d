package dev.rowan.examples.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.TableSpec;

/// A record by one artist.
@Table("albums")
public record Album(
    @Id @Identity long id, @Size(max = 160) String title, @References(Artist.class) long artistId) {

  interface Relations {
    @On("artistId")
    One<Artist> artist();

    Many<Track> tracks();
  }

  static void define(TableSpec table, AlbumTable albums) {
    table.index(albums.artistId);
  }
}
