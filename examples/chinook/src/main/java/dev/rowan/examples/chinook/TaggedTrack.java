package dev.rowan.examples.chinook;

import dev.rowan.mapping.Shape;
import dev.rowan.mapping.ShapeSpec;
import java.util.List;

/// A track with the playlists it is on, over the link table, as if they were its tags.
@Shape(Track.class)
public record TaggedTrack(String name, List<PlaylistTag> playlists) {

  static void define(ShapeSpec shape, TrackTable tracks) {
    shape.list(tracks.playlists()).orderBy(playlist -> playlist.name);
  }
}
