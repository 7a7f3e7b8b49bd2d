package dev.rowan.examples.chinook;

import dev.rowan.mapping.Shape;
import dev.rowan.mapping.ShapeSpec;
import java.util.List;

/// An album with its tracks in the order of the record sleeve.
@Shape(Album.class)
public record AlbumCard(String title, List<TrackLine> tracks) {

  static void define(ShapeSpec shape, AlbumTable albums) {
    shape.list(albums.tracks()).orderBy(track -> track.id);
  }
}
