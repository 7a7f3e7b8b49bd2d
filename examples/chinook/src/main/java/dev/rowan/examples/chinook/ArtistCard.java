package dev.rowan.examples.chinook;

import dev.rowan.mapping.Shape;
import dev.rowan.mapping.ShapeSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An artist with all albums, each with all its tracks: three tables as one value.
@Shape(Artist.class)
public record ArtistCard(@Nullable String name, List<AlbumCard> albums) {

  static void define(ShapeSpec shape, ArtistTable artists) {
    shape.list(artists.albums()).orderBy(album -> album.title);
  }
}
