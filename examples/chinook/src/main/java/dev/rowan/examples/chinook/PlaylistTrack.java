package dev.rowan.examples.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.TableSpec;
import dev.rowan.schema.Action;

/// "This track is on this playlist": the link between the two, gone with its playlist.
@Table("playlist_tracks")
public record PlaylistTrack(
    @Id @References(value = Playlist.class, onDelete = Action.CASCADE) long playlistId,
    @Id @References(Track.class) long trackId) {

  static void define(TableSpec table, PlaylistTrackTable playlistTracks) {
    table.index(playlistTracks.trackId);
  }
}
