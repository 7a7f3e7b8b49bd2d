package dev.rowan.tests.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;

/// A kind of music.
@Table("genres")
public record Genre(@Id int id, @Size(max = 120) String name) {}
