package dev.rowan.compilation;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Table;

/// Four mandatory values, neighbours of one type: inserted by steps.
@Table("shelves")
public record Shelf(@Id long id, String room, String wall, int number, boolean locked) {}
