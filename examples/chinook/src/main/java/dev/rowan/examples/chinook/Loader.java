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

import dev.rowan.engine.Engine;
import dev.rowan.engine.Executor;
import dev.rowan.examples.chinook.print.Progress;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.TableOf;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Loads all rows in the order of the foreign keys, in one transaction, never holding a table in
/// memory.
final class Loader {

  private static final List<Source<?>> SOURCES =
      List.of(
          new Source<>(ARTISTS, ChinookData::artists, ArtistInsert::from),
          new Source<>(ALBUMS, ChinookData::albums, AlbumInsert::from),
          new Source<>(GENRES, ChinookData::genres, GenreInsert::from),
          new Source<>(MEDIA_TYPES, ChinookData::mediaTypes, MediaTypeInsert::from),
          new Source<>(TRACKS, ChinookData::tracks, TrackInsert::from),
          new Source<>(PLAYLISTS, ChinookData::playlists, PlaylistInsert::from),
          new Source<>(PLAYLIST_TRACKS, ChinookData::playlistTracks, PlaylistTrackInsert::from),
          new Source<>(EMPLOYEES, ChinookData::employees, EmployeeInsert::from),
          new Source<>(CUSTOMERS, ChinookData::customers, CustomerInsert::from),
          new Source<>(INVOICES, ChinookData::invoices, InvoiceInsert::from),
          new Source<>(INVOICE_LINES, ChinookData::invoiceLines, InvoiceLineInsert::from));

  private final Progress progress;
  private long drawn;

  Loader(Progress progress) {
    this.progress = progress;
  }

  /// What became of one table.
  record Loaded(String table, long rows, Duration elapsed) {}

  List<Loaded> load(Engine engine) {
    try {
      return engine.inTransaction(tx -> {
        List<Loaded> loaded = new ArrayList<>();
        for (Source<?> source : SOURCES) {
          loaded.add(load(source, tx));
        }
        return loaded;
      });
    } finally {
      progress.done();
    }
  }

  @SuppressWarnings("StreamToIterable") // insertAll iterates once
  private <R> Loaded load(Source<R> source, Executor tx) {
    String name = source.table().tableName().toString();
    long start = System.nanoTime();
    try (Stream<R> rows = source.rows().get()) {
      Stream<InsertShape<R>> inserts = rows.peek(row -> drawn(name)).map(source.insert());
      long count = tx.insertAll(source.table(), inserts::iterator);
      return new Loaded(name, count, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private void drawn(String table) {
    drawn++;
    progress.at("loading " + table, drawn, ChinookData.ROWS);
  }

  /// Where the rows of a table come from, and how one becomes an insert that keeps its key.
  private record Source<R>(
      TableOf<R> table, Supplier<Stream<R>> rows, Function<R, InsertShape<R>> insert) {}
}
