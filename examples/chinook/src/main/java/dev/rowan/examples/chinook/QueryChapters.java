package dev.rowan.examples.chinook;

import static dev.rowan.examples.chinook.AlbumTable.ALBUMS;
import static dev.rowan.examples.chinook.ArtistTable.ARTISTS;
import static dev.rowan.examples.chinook.EmployeeTable.EMPLOYEES;
import static dev.rowan.examples.chinook.GenreTable.GENRES;
import static dev.rowan.examples.chinook.InvoiceLineTable.INVOICE_LINES;
import static dev.rowan.examples.chinook.TrackTable.TRACKS;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.recursive;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;

import dev.rowan.engine.Engine;
import dev.rowan.examples.chinook.print.Commentary;
import dev.rowan.examples.chinook.print.TextTable;
import dev.rowan.sql.Row;
import java.util.List;

/// Statements that read rows.
final class QueryChapters {

  private QueryChapters() {}

  static void filterAndOrder(Engine engine, Commentary say) {
    say.chapter(
        "Typed filter and order",
        "Columns are typed fields: comparing a length with a text does not compile."
            + " genre() follows a foreign key, and the join writes itself.");
    // @start region=filter
    List<Track> epics =
        engine.list(
            select(TRACKS)
                .where(TRACKS.genre().name.eq("Metal"), TRACKS.milliseconds.gt(8 * 60_000))
                .orderBy(TRACKS.milliseconds.desc(), TRACKS.id)
                .limit(5));
    // @end region=filter
    say.code(QueryChapters.class, "filter");
    say.rows(
        TextTable.of(epics)
            .column("track", Track::name)
            .column("composer", Track::composer)
            .column("length", track -> minutes(track.milliseconds())));
  }

  static void bestSellers(Engine engine, Commentary say) {
    say.chapter(
        "A four-table join with aggregates",
        "Relations are declared once, in the records; a join names the relation, not the columns.");
    // @start region=join
    var sold = count(INVOICE_LINES.id).as("sold");
    var revenue = sum(INVOICE_LINES.unitPrice).as("revenue");
    List<Row> bestSellers =
        engine.list(
            select(ARTISTS.name, sold, revenue)
                .from(ARTISTS)
                .join(ARTISTS.albums())
                .join(ALBUMS.tracks())
                .join(TRACKS.sales())
                .groupBy(ARTISTS.id, ARTISTS.name)
                .having(sold.ge(25))
                .orderBy(revenue.desc(), ARTISTS.name)
                .limit(5));
    // @end region=join
    say.code(QueryChapters.class, "join");
    say.rows(
        TextTable.of(bestSellers)
            .column("artist", row -> row.get(ARTISTS.name))
            .column("sold", row -> row.get(sold))
            .column("revenue", row -> row.get(revenue)));
  }

  static void longestPerGenre(Engine engine, Commentary say) {
    say.chapter(
        "The top three of each genre, by a window",
        "A derived table's columns are read by the expressions that were selected into it.");
    // @start region=window
    var place =
        rowNumber()
            .over(partitionBy(TRACKS.genreId).orderBy(TRACKS.milliseconds.desc(), TRACKS.id))
            .as("place");
    var ranked =
        select(TRACKS.genreId, TRACKS.name, TRACKS.milliseconds, place).from(TRACKS).as("ranked");
    List<Row> longest =
        engine.list(
            select(
                    GENRES.name,
                    ranked.column(place),
                    ranked.column(TRACKS.name),
                    ranked.column(TRACKS.milliseconds))
                .from(GENRES)
                .join(ranked, ranked.column(TRACKS.genreId).eq(GENRES.id))
                .where(GENRES.name.in(List.of("Blues", "Jazz", "Reggae")))
                .where(ranked.column(place).le(3))
                .orderBy(GENRES.name, ranked.column(place)));
    // @end region=window
    say.code(QueryChapters.class, "window");
    say.rows(
        TextTable.of(longest)
            .column("genre", row -> row.get(GENRES.name))
            .column("place", row -> row.get(ranked.column(place)))
            .column("track", row -> row.get(ranked.column(TRACKS.name)))
            .column("length", row -> minutes(row.get(ranked.column(TRACKS.milliseconds)))));
  }

  static void reportingLines(Engine engine, Commentary say) {
    say.chapter(
        "Who reports to whom, by a recursive query",
        "The step reads what has been found so far; the common table writes itself before the select.");
    // @start region=recursion
    var depth = literal(0).as("depth");
    var line = EMPLOYEES.lastName.castText().as("line");
    var staff =
        recursive(
            "staff",
            select(EMPLOYEES.id, EMPLOYEES.title, depth, line)
                .from(EMPLOYEES)
                .where(EMPLOYEES.reportsTo.isNull()),
            above ->
                select(
                        EMPLOYEES.id,
                        EMPLOYEES.title,
                        above.column(depth).plus(1),
                        above.column(line).concat(" > ").concat(EMPLOYEES.lastName))
                    .from(EMPLOYEES)
                    .join(above, above.column(EMPLOYEES.id).eq(EMPLOYEES.reportsTo)));
    List<Row> chart =
        engine.list(
            select(staff.column(depth), staff.column(line), staff.column(EMPLOYEES.title))
                .from(staff)
                .orderBy(staff.column(line)));
    // @end region=recursion
    say.code(QueryChapters.class, "recursion");
    say.rows(
        TextTable.of(chart)
            .column("depth", row -> row.get(staff.column(depth)))
            .column("line", row -> row.get(staff.column(line)))
            .column("title", row -> row.orNull(staff.column(EMPLOYEES.title))));
  }

  static String minutes(int milliseconds) {
    int seconds = milliseconds / 1000;
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }
}
