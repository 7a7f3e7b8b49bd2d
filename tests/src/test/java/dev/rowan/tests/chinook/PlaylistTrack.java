package dev.rowan.tests.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;

/// A track on a playlist.
@Table("playlist_tracks")
public record PlaylistTrack(
    @Id @References(Playlist.class) int playlistId, @Id @References(Track.class) int trackId) {

  interface Relations {
    @On("playlistId")
    One<Playlist> playlist();

    @On("trackId")
    One<Track> track();
  }
}
