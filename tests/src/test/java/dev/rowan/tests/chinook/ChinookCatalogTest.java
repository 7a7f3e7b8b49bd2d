package dev.rowan.tests.chinook;

import static dev.rowan.sql.Frame.CURRENT_ROW;
import static dev.rowan.sql.Frame.UNBOUNDED_PRECEDING;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.denseRank;
import static dev.rowan.sql.Sql.notExists;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.rank;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.scalar;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.tests.chinook.AlbumTable.ALBUMS;
import static dev.rowan.tests.chinook.ArtistTable.ARTISTS;
import static dev.rowan.tests.chinook.Chinook.CHINOOK;
import static dev.rowan.tests.chinook.GenreTable.GENRES;
import static dev.rowan.tests.chinook.InvoiceLineTable.INVOICE_LINES;
import static dev.rowan.tests.chinook.PlaylistTable.PLAYLISTS;
import static dev.rowan.tests.chinook.PlaylistTrackTable.PLAYLIST_TRACKS;
import static dev.rowan.tests.chinook.TrackTable.TRACKS;

import dev.rowan.tests.data.LoadedDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// Questions about tracks, artists and genres, and what of them is sold.
@ParameterizedClass(name = "{0}")
@MethodSource("databases")
class ChinookCatalogTest {
  @Parameter LoadedDatabase database;

  static Stream<LoadedDatabase> databases() {
    return LoadedDatabase.of(CHINOOK);
  }

  @Test
  void favouriteGenresOfEachCountry() {
    var bought = count().as("bought");
    var genre = INVOICE_LINES.track().genre().name;
    var country = INVOICE_LINES.invoice().billingCountry;
    var place = rank().over(partitionBy(country).orderBy(count().desc())).as("place");
    var ranked =
        select(country, genre, bought, place)
            .from(INVOICE_LINES)
            .groupBy(country, genre)
            .as("ranked");

    database.assertSameRows(
        select(ranked.column(country), ranked.column(genre), ranked.column(bought))
            .from(ranked)
            .where(ranked.column(place).eq(1))
            .orderBy(ranked.column(country), ranked.column(genre)),
        """
        select billing_country, name, bought
        from (select i.billing_country, g.name, count(*) as bought,
                     rank() over (partition by i.billing_country order by count(*) desc) as place
              from invoice_lines l
              join invoices i on i.id = l.invoice_id
              join tracks t on t.id = l.track_id
              join genres g on g.id = t.genre_id
              group by i.billing_country, g.name) as ranked
        where place = 1
        order by billing_country, name
        """);
  }

  @Test
  void revenueOfGenresPivotedByYear() {
    var genre = TRACKS.genre().name;
    var year = INVOICE_LINES.invoice().invoiceDate.year();
    var revenue = sum(INVOICE_LINES.unitPrice);

    database.assertSameRows(
        select(
                genre,
                revenue.filter(year.eq(2021)).as("y2021"),
                revenue.filter(year.eq(2022)).as("y2022"),
                revenue.filter(year.eq(2023)).as("y2023"),
                revenue.as("ever"))
            .from(TRACKS)
            .join(TRACKS.sales(), INVOICE_LINES)
            .groupBy(genre)
            .having(count().ge(10))
            .orderBy(revenue.desc(), genre),
        """
        select g.name,
               sum(case when extract(year from i.invoice_date) = 2021 then l.unit_price end) as y2021,
               sum(case when extract(year from i.invoice_date) = 2022 then l.unit_price end) as y2022,
               sum(case when extract(year from i.invoice_date) = 2023 then l.unit_price end) as y2023,
               sum(l.unit_price) as ever
        from tracks t
        join genres g on g.id = t.genre_id
        join invoice_lines l on l.track_id = t.id
        join invoices i on i.id = l.invoice_id
        group by g.name
        having count(*) >= 10
        order by ever desc, g.name
        """);
  }

  @Test
  void medianLengthOfTheTracksOfAGenre() {
    var place =
        rowNumber().over(partitionBy(TRACKS.genreId).orderBy(TRACKS.milliseconds, TRACKS.id));
    var size = count().over(partitionBy(TRACKS.genreId));
    var placed =
        select(TRACKS.genreId, TRACKS.milliseconds, place.as("place"), size.as("size"))
            .from(TRACKS)
            .as("placed");
    var middle = placed.column(size).plus(1).dividedBy(2);
    var nextToMiddle = placed.column(size).plus(2).dividedBy(2);

    database.assertSameRows(
        select(GENRES.name, avg(placed.column(TRACKS.milliseconds)).as("median"))
            .from(GENRES)
            .join(placed, placed.column(TRACKS.genreId).eq(GENRES.id))
            .where(placed.column(place).ge(middle), placed.column(place).le(nextToMiddle))
            .groupBy(GENRES.name)
            .orderBy(GENRES.name),
        """
        select g.name, avg(p.milliseconds) as median
        from genres g
        join (select genre_id, milliseconds,
                     row_number() over (partition by genre_id order by milliseconds, id) as place,
                     count(*) over (partition by genre_id) as size
              from tracks) as p on p.genre_id = g.id
        where p.place in (floor((p.size + 1) / 2), floor((p.size + 2) / 2))
        group by g.name
        order by g.name
        """);
  }

  @Test
  void genresBoughtTogether() {
    var one = INVOICE_LINES.as("one");
    var other = INVOICE_LINES.as("other");
    var together = countDistinct(one.invoiceId).as("together");

    database.assertSameRows(
        select(one.track().genre().name, other.track().genre().name, together)
            .from(one)
            .join(other, other.invoiceId.eq(one.invoiceId))
            .where(one.track().genre().id.lt(other.track().genre().id))
            .groupBy(one.track().genre().name, other.track().genre().name)
            .orderBy(together.desc(), one.track().genre().name, other.track().genre().name)
            .limit(10),
        """
        select g1.name, g2.name, count(distinct l1.invoice_id) as together
        from invoice_lines l1
        join invoice_lines l2 on l2.invoice_id = l1.invoice_id
        join tracks t1 on t1.id = l1.track_id
        join genres g1 on g1.id = t1.genre_id
        join tracks t2 on t2.id = l2.track_id
        join genres g2 on g2.id = t2.genre_id
        where g1.id < g2.id
        group by g1.name, g2.name
        order by together desc, g1.name, g2.name
        limit 10
        """);
  }

  @Test
  void abcAnalysisOfArtists() {
    var artist = INVOICE_LINES.track().album().artist();
    var revenue = sum(INVOICE_LINES.unitPrice).as("revenue");
    var sold =
        select(artist.id, artist.name, revenue)
            .from(INVOICE_LINES)
            .groupBy(artist.id, artist.name)
            .as("sold");
    var best = partitionBy().orderBy(sold.column(revenue).desc(), sold.column(artist.id));
    var share =
        sum(sold.column(revenue))
            .over(best.rows(UNBOUNDED_PRECEDING, CURRENT_ROW))
            .times(100)
            .dividedBy(sum(sold.column(revenue)).over())
            .as("share");
    var cumulated =
        select(sold.column(artist.name), sold.column(revenue), share).from(sold).as("c");
    var until = cumulated.column(share);
    var part = caseWhen(until.le(50), "A").when(until.le(80), "B").otherwise("C").as("part");
    var classified =
        select(part, cumulated.column(sold.column(revenue))).from(cumulated).as("classified");

    database.assertSameRows(
        select(
                classified.column(part),
                count().as("artists"),
                sum(classified.column(cumulated.column(sold.column(revenue)))).as("revenue"))
            .from(classified)
            .groupBy(classified.column(part))
            .orderBy(classified.column(part)),
        """
        select part, count(*) as artists, sum(revenue) as revenue
        from (select case when share <= 50 then 'A' when share <= 80 then 'B' else 'C' end as part, revenue
              from (select name, revenue,
                           sum(revenue) over (order by revenue desc, id rows between unbounded preceding and current row)
                             * 100 / sum(revenue) over () as share
                    from (select ar.id, ar.name, sum(l.unit_price) as revenue
                          from invoice_lines l
                          join tracks t on t.id = l.track_id
                          join albums al on al.id = t.album_id
                          join artists ar on ar.id = al.artist_id
                          group by ar.id, ar.name) as sold) as c) as classified
        group by part
        order by part
        """);
  }

  @Test
  void playlistsThatHoldAWholeAlbum() {
    var missing = TRACKS.as("missing");
    var listed = PLAYLIST_TRACKS.as("listed");

    database.assertSameRows(
        select(PLAYLISTS.id, PLAYLISTS.name, count().as("albums"))
            .from(PLAYLISTS)
            .crossJoin(ALBUMS)
            .where(
                notExists(
                    select(missing)
                        .where(
                            missing.albumId.eq(ALBUMS.id),
                            notExists(
                                select(listed)
                                    .where(
                                        listed.playlistId.eq(PLAYLISTS.id),
                                        listed.trackId.eq(missing.id))))))
            .groupBy(PLAYLISTS.id, PLAYLISTS.name)
            .orderBy(PLAYLISTS.id),
        """
        select p.id, p.name, count(*) as albums
        from playlists p cross join albums a
        where not exists (select * from tracks m
                          where m.album_id = a.id
                            and not exists (select * from playlist_tracks l
                                            where l.playlist_id = p.id and l.track_id = m.id))
        group by p.id, p.name
        order by p.id
        """);
  }

  @Test
  void shareOfTracksNeverSold() {
    var unsold = count().filter(TRACKS.sales().none());

    database.assertSameRows(
        select(
                TRACKS.genre().name,
                count().as("tracks"),
                unsold.as("unsold"),
                unsold.times(100).dividedBy(count()).as("percent"))
            .from(TRACKS)
            .groupBy(TRACKS.genre().name)
            .orderBy(unsold.desc(), TRACKS.genre().name),
        """
        select g.name, count(*) as tracks, sum(case when l.track_id is null then 1 else 0 end) as unsold,
               floor(sum(case when l.track_id is null then 1 else 0 end) * 100 / count(*)) as percent
        from tracks t
        join genres g on g.id = t.genre_id
        left join (select distinct track_id from invoice_lines) as l on l.track_id = t.id
        group by g.name
        order by unsold desc, g.name
        """);
  }

  @Test
  void threeLongestAlbumsOfProlificArtists() {
    var length = sum(TRACKS.milliseconds).as("length");
    var albums =
        select(ALBUMS.artistId, ALBUMS.title, length)
            .from(ALBUMS)
            .join(ALBUMS.tracks(), TRACKS)
            .groupBy(ALBUMS.id, ALBUMS.artistId, ALBUMS.title)
            .as("album_lengths");
    var artist = albums.column(ALBUMS.artistId);
    var place =
        denseRank().over(partitionBy(artist).orderBy(albums.column(length).desc())).as("place");
    var of = count().over(partitionBy(artist)).as("of_albums");
    var ranked =
        select(artist, albums.column(ALBUMS.title), albums.column(length), place, of)
            .from(albums)
            .as("ranked");

    database.assertSameRows(
        select(
                ARTISTS.name,
                ranked.column(place),
                ranked.column(albums.column(ALBUMS.title)),
                ranked.column(albums.column(length)))
            .from(ARTISTS)
            .join(ranked, ranked.column(artist).eq(ARTISTS.id))
            .where(ranked.column(place).le(3), ranked.column(of).ge(5))
            .orderBy(ARTISTS.name, ranked.column(place)),
        """
        select ar.name, place, title, length
        from artists ar
        join (select artist_id, title, length,
                     dense_rank() over (partition by artist_id order by length desc) as place,
                     count(*) over (partition by artist_id) as of_albums
              from (select al.artist_id, al.title, sum(t.milliseconds) as length
                    from albums al join tracks t on t.album_id = al.id
                    group by al.id, al.artist_id, al.title) as album_lengths) as ranked on ranked.artist_id = ar.id
        where place <= 3 and of_albums >= 5
        order by ar.name, place
        """);
  }

  @Test
  void tracksTwiceAsLongAsTheirAlbumsAverage() {
    var mate = TRACKS.as("mate");
    var average =
        scalar(avg(mate.milliseconds), q -> q.from(mate).where(mate.albumId.eq(TRACKS.albumId)));

    database.assertSameRows(
        select(TRACKS.album().artist().name, TRACKS.name, TRACKS.milliseconds)
            .from(TRACKS)
            .where(TRACKS.milliseconds.gt(average.times(2)))
            .orderBy(TRACKS.milliseconds.desc(), TRACKS.id)
            .limit(15),
        """
        select ar.name, t.name, t.milliseconds
        from tracks t
        join albums al on al.id = t.album_id
        join artists ar on ar.id = al.artist_id
        where t.milliseconds > 2 * (select avg(milliseconds) from tracks m where m.album_id = t.album_id)
        order by t.milliseconds desc, t.id
        limit 15
        """);
  }
}
