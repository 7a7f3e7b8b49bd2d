package dev.rowan.nesting;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.Table;

/// A parent with a key of two columns.
@Table("regions")
public record Region(@Id String country, @Id int number, String name) {
  interface Relations {
    Many<Shop> shops();
  }
}
