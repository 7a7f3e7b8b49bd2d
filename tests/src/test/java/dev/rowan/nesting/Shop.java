package dev.rowan.nesting;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.Through;
import org.jspecify.annotations.Nullable;

/// A row with relations of every kind; of region and parent there may be none.
@Table("shops")
public record Shop(
    @Id long id,
    @Nullable @References(Region.class) String regionCountry,
    @Nullable @References(Region.class) Integer regionNumber,
    @Nullable @References(Shop.class) Long parentId,
    String name) {
  interface Relations {
    One<Region> region();

    @On("parentId")
    One<Shop> parent();

    Many<Shop> children();

    Many<Ware> wares();

    @Through(ShopLabel.class)
    Many<Label> labels();
  }
}
