package dev.rowan.tests.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;

/// Who plays.
@Table("artists")
public record Artist(@Id int id, @Size(max = 120) String name) {

  interface Relations {
    Many<Album> albums();
  }
}
