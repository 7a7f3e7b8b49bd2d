package dev.rowan.examples.chinook;

import dev.rowan.mapping.Shape;

/// The leaf of [ArtistCard].
@Shape(Track.class)
public record TrackLine(String name, int milliseconds) {}
