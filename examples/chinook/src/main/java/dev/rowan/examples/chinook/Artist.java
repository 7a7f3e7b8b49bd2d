package dev.rowan.examples.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import org.jspecify.annotations.Nullable;

/// A band, a composer or an orchestra.
@Table("artists")
public record Artist(@Id @Identity long id, @Size(max = 120) @Nullable String name) {

  interface Relations {
    Many<Album> albums();
  }
}
