package dev.rowan.examples.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.TableSpec;
import dev.rowan.mapping.Through;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What the shop sells.
@Table("tracks")
public record Track(
    @Id @Identity long id,
    @Size(max = 200) String name,
    @References(Album.class) @Nullable Long albumId,
    @References(MediaType.class) long mediaTypeId,
    @References(Genre.class) @Nullable Long genreId,
    @Size(max = 220) @Nullable String composer,
    int milliseconds,
    @Nullable Integer bytes,
    @Precision(value = 10, scale = 2) BigDecimal unitPrice) {

  interface Relations {
    @On("albumId")
    One<Album> album();

    @On("mediaTypeId")
    One<MediaType> mediaType();

    @On("genreId")
    One<Genre> genre();

    Many<InvoiceLine> sales();

    @Through(PlaylistTrack.class)
    Many<Playlist> playlists();
  }

  static void define(TableSpec table, TrackTable tracks) {
    table.check("track_positive_length", tracks.milliseconds.gt(0));
    table.check("track_price_not_negative", tracks.unitPrice.ge(0));
    table.index(tracks.albumId);
    table.index(tracks.genreId);
    table.index(tracks.mediaTypeId);
  }
}
