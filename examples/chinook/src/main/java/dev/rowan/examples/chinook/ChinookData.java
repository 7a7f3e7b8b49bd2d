package dev.rowan.examples.chinook;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// The 15,607 rows of Chinook, from the class path.
///
/// Every stream reads its file as it goes and holds it open: close it.
public final class ChinookData {

  /// Rows in all eleven tables.
  public static final int ROWS = 15_607;

  private ChinookData() {}

  public static Stream<Artist> artists() {
    return rows("artists", row -> new Artist(row.bigint("id"), row.textOrNull("name")));
  }

  public static Stream<Album> albums() {
    return rows(
        "albums", row -> new Album(row.bigint("id"), row.text("title"), row.bigint("artist_id")));
  }

  public static Stream<Genre> genres() {
    return rows("genres", row -> new Genre(row.bigint("id"), row.textOrNull("name")));
  }

  public static Stream<MediaType> mediaTypes() {
    return rows("media_types", row -> new MediaType(row.bigint("id"), row.textOrNull("name")));
  }

  public static Stream<Track> tracks() {
    return rows(
        "tracks",
        row ->
            new Track(
                row.bigint("id"),
                row.text("name"),
                row.bigintOrNull("album_id"),
                row.bigint("media_type_id"),
                row.bigintOrNull("genre_id"),
                row.textOrNull("composer"),
                row.integer("milliseconds"),
                row.integerOrNull("bytes"),
                row.decimal("unit_price")));
  }

  public static Stream<Playlist> playlists() {
    return rows("playlists", row -> new Playlist(row.bigint("id"), row.textOrNull("name")));
  }

  public static Stream<PlaylistTrack> playlistTracks() {
    return rows(
        "playlist_tracks",
        row -> new PlaylistTrack(row.bigint("playlist_id"), row.bigint("track_id")));
  }

  public static Stream<Employee> employees() {
    return rows(
        "employees",
        row ->
            new Employee(
                row.bigint("id"),
                row.text("last_name"),
                row.text("first_name"),
                row.textOrNull("title"),
                row.bigintOrNull("reports_to"),
                row.dateOrNull("birth_date"),
                row.dateOrNull("hire_date"),
                row.textOrNull("address"),
                row.textOrNull("city"),
                row.textOrNull("state"),
                row.textOrNull("country"),
                row.textOrNull("postal_code"),
                row.textOrNull("phone"),
                row.textOrNull("fax"),
                row.textOrNull("email")));
  }

  public static Stream<Customer> customers() {
    return rows(
        "customers",
        row ->
            new Customer(
                row.bigint("id"),
                row.text("first_name"),
                row.text("last_name"),
                row.textOrNull("company"),
                row.textOrNull("address"),
                row.textOrNull("city"),
                row.textOrNull("state"),
                row.textOrNull("country"),
                row.textOrNull("postal_code"),
                row.textOrNull("phone"),
                row.textOrNull("fax"),
                row.text("email"),
                row.bigintOrNull("support_rep_id")));
  }

  public static Stream<Invoice> invoices() {
    return rows(
        "invoices",
        row ->
            new Invoice(
                row.bigint("id"),
                row.bigint("customer_id"),
                row.dateTime("invoice_date"),
                row.textOrNull("billing_address"),
                row.textOrNull("billing_city"),
                row.textOrNull("billing_state"),
                row.textOrNull("billing_country"),
                row.textOrNull("billing_postal_code"),
                row.decimal("total")));
  }

  public static Stream<InvoiceLine> invoiceLines() {
    return rows(
        "invoice_lines",
        row ->
            new InvoiceLine(
                row.bigint("id"),
                row.bigint("invoice_id"),
                row.bigint("track_id"),
                row.decimal("unit_price"),
                row.integer("quantity")));
  }

  private static <R> Stream<R> rows(String table, Function<CsvRow, R> row) {
    InputStream file = ChinookData.class.getResourceAsStream("/chinook/" + table + ".csv.gz");
    if (file == null) {
      throw new IllegalStateException("chinook/" + table + ".csv.gz is not on the class path");
    }
    try {
      return CsvReader.builder()
          .ofNamedCsvRecord(new GZIPInputStream(file), StandardCharsets.UTF_8)
          .stream()
          .map(line -> row.apply(new CsvRow(line)));
    } catch (IOException e) {
      throw new UncheckedIOException("chinook/" + table + ".csv.gz cannot be read", e);
    }
  }
}
