package dev.rowan.tests.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;

/// A list of tracks.
@Table("playlists")
public record Playlist(@Id int id, @Size(max = 120) String name) {}
