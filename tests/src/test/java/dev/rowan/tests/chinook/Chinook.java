package dev.rowan.tests.chinook;

import static dev.rowan.tests.chinook.AlbumTable.ALBUMS;
import static dev.rowan.tests.chinook.ArtistTable.ARTISTS;
import static dev.rowan.tests.chinook.CountrySaleTable.COUNTRY_SALES;
import static dev.rowan.tests.chinook.CustomerTable.CUSTOMERS;
import static dev.rowan.tests.chinook.EmployeeTable.EMPLOYEES;
import static dev.rowan.tests.chinook.GenreTable.GENRES;
import static dev.rowan.tests.chinook.InvoiceLineTable.INVOICE_LINES;
import static dev.rowan.tests.chinook.InvoiceTable.INVOICES;
import static dev.rowan.tests.chinook.PlaylistTable.PLAYLISTS;
import static dev.rowan.tests.chinook.PlaylistTrackTable.PLAYLIST_TRACKS;
import static dev.rowan.tests.chinook.TrackTable.TRACKS;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Executor;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.Schema;
import dev.rowan.sql.TableOf;
import dev.rowan.tests.data.DataSet;
import dev.rowan.tests.data.Fields;
import dev.rowan.tests.data.PlainViews;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The tables of Chinook, created from the records and filled by bulk inserts.
final class Chinook implements DataSet {
  static final Chinook CHINOOK = new Chinook();
  private static final List<TableOf<?>> TABLES =
      List.of(
          ARTISTS,
          ALBUMS,
          GENRES,
          TRACKS,
          PLAYLISTS,
          PLAYLIST_TRACKS,
          EMPLOYEES,
          CUSTOMERS,
          INVOICES,
          INVOICE_LINES,
          COUNTRY_SALES);

  @Override
  public Set<String> dialects() {
    return Set.of("postgresql", "sqlite", "mariadb");
  }

  @Override
  public void load(Engine engine, Connection plain) throws SQLException, IOException {
    engine.createAll(Schema.of(TABLES.toArray(TableOf<?>[]::new)));
    engine.transact(Chinook::insertAll);
    if (engine.dialect().name().equals("sqlite")) {
      PlainViews.create(plain, TABLES);
    }
  }

  private static void insertAll(Executor db) throws IOException {
    load(db, ARTISTS, f -> ArtistInsert.of(f.integer(0), f.text(1)));
    load(db, ALBUMS, f -> AlbumInsert.of(f.integer(0), f.text(1), f.integer(2)));
    load(db, GENRES, f -> GenreInsert.of(f.integer(0), f.text(1)));
    load(db, TRACKS, Chinook::track);
    load(db, PLAYLISTS, f -> PlaylistInsert.of(f.integer(0), f.text(1)));
    load(db, PLAYLIST_TRACKS, f -> PlaylistTrackInsert.of(f.integer(0), f.integer(1)));
    load(db, EMPLOYEES, Chinook::employee);
    load(db, CUSTOMERS, Chinook::customer);
    load(db, INVOICES, Chinook::invoice);
    load(db, INVOICE_LINES, Chinook::line);
  }

  private static <R> void load(Executor db, TableOf<R> table, Function<Fields, InsertShape<R>> row)
      throws IOException {
    List<Fields> lines = Fields.of("chinook/" + table.tableName() + ".psv.gz");
    db.insertAll(table, lines.stream().map(row).toList());
  }

  private static TrackInsert track(Fields f) {
    return TrackInsert.from(
        new Track(f.integer(0), f.text(1), f.integer(2), f.integer(3), f.integer(4), f.decimal(5)));
  }

  private static EmployeeInsert employee(Fields f) {
    return EmployeeInsert.from(
        new Employee(f.integer(0), f.text(1), f.text(2), f.text(3), f.integerOrNull(4), f.date(5)));
  }

  private static CustomerInsert customer(Fields f) {
    return CustomerInsert.from(
        new Customer(f.integer(0), f.text(1), f.text(2), f.text(3), f.integer(4)));
  }

  private static InvoiceInsert invoice(Fields f) {
    return InvoiceInsert.from(
        new Invoice(f.integer(0), f.integer(1), f.dateTime(2), f.text(3), f.decimal(4)));
  }

  private static InvoiceLineInsert line(Fields f) {
    return InvoiceLineInsert.from(
        new InvoiceLine(f.integer(0), f.integer(1), f.integer(2), f.decimal(3), f.integer(4)));
  }
}
