package dev.rowan.compilation;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Identity;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.One;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;
import dev.rowan.mapping.Through;
import dev.rowan.schema.Action;
import org.jspecify.annotations.Nullable;

/// Refers to [Writer], and through [Shelving] to [Shelf].
@Table("books")
public record Book(
    @Id @Identity long id,
    String title,
    @References(value = Writer.class, onDelete = Action.SET_NULL) @Nullable Long writerId) {
  interface Relations {
    One<Writer> writer();

    @Through(Shelving.class)
    Many<Shelf> shelves();
  }
}
