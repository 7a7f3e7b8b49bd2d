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
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;

import dev.rowan.engine.Executor;
import dev.rowan.engine.error.UndefinedTable;
import dev.rowan.sql.Schema;
import dev.rowan.sql.TableOf;
import java.util.List;

/// The eleven tables as one schema.
public final class Chinook {

  private Chinook() {}

  public static Schema schema() {
    return Schema.of(
        ARTISTS,
        ALBUMS,
        GENRES,
        MEDIA_TYPES,
        TRACKS,
        PLAYLISTS,
        PLAYLIST_TRACKS,
        EMPLOYEES,
        CUSTOMERS,
        INVOICES,
        INVOICE_LINES);
  }

  /// The names of those of its tables that the database has.
  static List<String> present(Executor database) {
    return schema().tables().stream()
        .filter(table -> isPresent(table, database))
        .map(table -> table.tableName().toString())
        .toList();
  }

  private static boolean isPresent(TableOf<?> table, Executor database) {
    try {
      database.one(select(count()).from(table));
      return true;
    } catch (UndefinedTable absent) {
      return false;
    }
  }
}
