package dev.rowan.examples.chinook;

import static dev.rowan.examples.chinook.ArtistCardShape.ARTIST_CARD;
import static dev.rowan.examples.chinook.ArtistTable.ARTISTS;
import static dev.rowan.examples.chinook.TaggedTrackShape.TAGGED_TRACK;
import static dev.rowan.examples.chinook.TrackTable.TRACKS;
import static dev.rowan.sql.Sql.select;
import static java.util.stream.Collectors.joining;

import dev.rowan.engine.Engine;
import dev.rowan.examples.chinook.print.Commentary;
import dev.rowan.examples.chinook.print.TextTable;
import java.util.List;
import java.util.Objects;

/// Records within records.
final class GraphChapters {

  private GraphChapters() {}

  static void artistTree(Engine engine, Commentary say) {
    say.chapter(
        "Artists, their albums, their tracks: a shape",
        "The record is the query. One statement per level, however many rows: there is no N+1 to fall into.");
    // @start region=shape
    List<ArtistCard> artists =
        engine.list(
            select(ARTIST_CARD)
                .where(ARTISTS.name.in(List.of("AC/DC", "Amy Winehouse")))
                .orderBy(ARTISTS.name));
    // @end region=shape
    say.code(GraphChapters.class, "shape");
    for (ArtistCard artist : artists) {
      say.line(Objects.toString(artist.name()));
      for (AlbumCard album : artist.albums()) {
        say.line("  %s (%d tracks)".formatted(album.title(), album.tracks().size()));
        album.tracks().stream().limit(3).forEach(track -> say.line("    " + line(track)));
      }
    }
  }

  private static String line(TrackLine track) {
    return "%5s  %s".formatted(QueryChapters.minutes(track.milliseconds()), track.name());
  }

  static void playlistTags(Engine engine, Commentary say) {
    say.chapter(
        "Playlists as tags: many-to-many",
        "any(…) and none(…) ask about a relation; the shape lists it. The link table is named once, in the record.");
    // @start region=tags
    List<TaggedTrack> oldMetal =
        engine.list(
            select(TAGGED_TRACK)
                .where(TRACKS.playlists().any(playlist -> playlist.name.eq("Heavy Metal Classic")))
                .where(TRACKS.playlists().none(playlist -> playlist.name.eq("90’s Music")))
                .orderBy(TRACKS.name)
                .limit(6));
    // @end region=tags
    say.code(GraphChapters.class, "tags");
    say.rows(
        TextTable.of(oldMetal)
            .column("track", TaggedTrack::name)
            .column("playlists", GraphChapters::tags));
  }

  private static String tags(TaggedTrack track) {
    return track.playlists().stream().map(tag -> "[" + tag.name() + "]").collect(joining(" "));
  }
}
