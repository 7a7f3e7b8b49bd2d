package dev.rowan.nesting;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.Through;

/// The far side of a relation of many to many.
@Table("labels")
public record Label(@Id long id, String text) {
  interface Relations {
    @Through(ShopLabel.class)
    Many<Shop> shops();
  }
}
