package dev.rowan.examples.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.Unique;
import org.jspecify.annotations.Nullable;

/// Rock, Jazz, Metal, …: no two of one name.
@Table("genres")
public record Genre(@Id @Identity long id, @Unique @Size(max = 120) @Nullable String name) {

  interface Relations {
    Many<Track> tracks();
  }
}
