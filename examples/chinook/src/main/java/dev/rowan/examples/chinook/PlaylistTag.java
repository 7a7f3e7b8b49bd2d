package dev.rowan.examples.chinook;

import dev.rowan.mapping.Shape;
import org.jspecify.annotations.Nullable;

/// The leaf of [TaggedTrack].
@Shape(Playlist.class)
public record PlaylistTag(@Nullable String name) {}
