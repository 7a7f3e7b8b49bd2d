package dev.rowan.tests.chinook;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.Many;
import dev.rowan.mapping.On;
import dev.rowan.mapping.One;
import dev.rowan.mapping.Precision;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Size;
import dev.rowan.mapping.Table;
import java.math.BigDecimal;

/// What the shop sells.
@Table("tracks")
public record Track(
    @Id int id,
    @Size(max = 200) String name,
    @References(Album.class) int albumId,
    @References(Genre.class) int genreId,
    int milliseconds,
    @Precision(value = 10, scale = 2) BigDecimal unitPrice) {

  interface Relations {
    @On("albumId")
    One<Album> album();

    @On("genreId")
    One<Genre> genre();

    Many<InvoiceLine> sales();
  }
}
