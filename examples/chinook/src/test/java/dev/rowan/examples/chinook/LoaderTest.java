package dev.rowan.examples.chinook;

import static dev.rowan.examples.chinook.AlbumTable.ALBUMS;
import static dev.rowan.examples.chinook.ArtistTable.ARTISTS;
import static dev.rowan.examples.chinook.CustomerTable.CUSTOMERS;
import static dev.rowan.examples.chinook.EmployeeTable.EMPLOYEES;
import static dev.rowan.examples.chinook.GenreTable.GENRES;
import static dev.rowan.examples.chinook.InvoiceLineTable.INVOICE_LINES;
import static dev.rowan.examples.chinook.InvoiceTable.INVOICES;
import static dev.rowan.examples.chinook.MediaTypeTable.MEDIA_TYPES;
import static dev.rowan.examples.chinook.PlaylistTable.PLAYLISTS;
import static dev.rowan.examples.chinook.PlaylistTrackTable.PLAYLIST_TRACKS;
import static dev.rowan.examples.chinook.TrackTable.TRACKS;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.examples.chinook.print.Progress;
import dev.rowan.sql.Ordering;
import dev.rowan.sql.TableOf;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoaderTest {

  @Test
  void everyRowComesBackFromSqliteAsItWentIn() throws Exception {
    try (Database database = Database.temporarySqlite()) {
      assertRoundTrip(database);
    }
  }

  @Test
  void everyRowComesBackFromPostgresqlAsItWentIn() throws Exception {
    try (Database database = Database.embeddedPostgresql()) {
      assertRoundTrip(database);
    }
  }

  private static void assertRoundTrip(Database database) {
    try (Engine engine = Engine.open(database.url())) {
      engine.createAll(Chinook.schema());
      StringWriter drawn = new StringWriter();
      new Loader(new Progress(new PrintWriter(drawn), false)).load(engine);

      assertThat(drawn.toString()).isEmpty();
      assertSame(engine, ARTISTS, ChinookData.artists(), ARTISTS.id);
      assertSame(engine, ALBUMS, ChinookData.albums(), ALBUMS.id);
      assertSame(engine, GENRES, ChinookData.genres(), GENRES.id);
      assertSame(engine, MEDIA_TYPES, ChinookData.mediaTypes(), MEDIA_TYPES.id);
      assertSame(engine, TRACKS, ChinookData.tracks(), TRACKS.id);
      assertSame(engine, PLAYLISTS, ChinookData.playlists(), PLAYLISTS.id);
      assertSame(
          engine,
          PLAYLIST_TRACKS,
          ChinookData.playlistTracks(),
          PLAYLIST_TRACKS.playlistId,
          PLAYLIST_TRACKS.trackId);
      assertSame(engine, EMPLOYEES, ChinookData.employees(), EMPLOYEES.id);
      assertSame(engine, CUSTOMERS, ChinookData.customers(), CUSTOMERS.id);
      assertSame(engine, INVOICES, ChinookData.invoices(), INVOICES.id);
      assertSame(engine, INVOICE_LINES, ChinookData.invoiceLines(), INVOICE_LINES.id);
    }
  }

  private static <R> void assertSame(
      Engine engine, TableOf<R> table, Stream<R> source, Ordering... key) {
    try (source) {
      assertThat(engine.list(select(table).orderBy(key))).isEqualTo(source.toList());
    }
  }

  @Test
  void theTablesAreThoseOfTheFiles() {
    assertThat(Chinook.schema().tables()).hasSize(11).doesNotHaveDuplicates();
  }
}
