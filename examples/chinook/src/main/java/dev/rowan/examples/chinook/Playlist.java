package dev.rowan.examples.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.Through;
import org.jspecify.annotations.Nullable;

/// A named selection of tracks. Names repeat: the original has two playlists called "Music".
@Table("playlists")
public record Playlist(@Id @Identity long id, @Size(max = 120) @Nullable String name) {

  interface Relations {
    @Through(PlaylistTrack.class)
    Many<Track> tracks();
  }
}
