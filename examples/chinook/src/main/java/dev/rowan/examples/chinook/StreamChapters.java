package dev.rowan.examples.chinook;

import static dev.rowan.examples.chinook.TrackTable.TRACKS;
import static dev.rowan.sql.Sql.select;

import dev.rowan.engine.Engine;
import dev.rowan.examples.chinook.print.Commentary;
import java.util.LongSummaryStatistics;

/// Rows that are not kept.
final class StreamChapters {

  private StreamChapters() {}

  static void allTracks(Engine engine, Commentary say) {
    say.chapter(
        "All tracks, streamed",
        "Rows are read as the stream asks for them: memory is the same for three thousand or three billion.");
    // @start region=stream
    LongSummaryStatistics length =
        engine.streaming(
            select(TRACKS), tracks -> tracks.mapToLong(Track::milliseconds).summaryStatistics());
    // @end region=stream
    say.code(StreamChapters.class, "stream");
    say.line(
        "%,d tracks, %,d hours of music, the longest %s"
            .formatted(
                length.getCount(),
                length.getSum() / 3_600_000,
                QueryChapters.minutes((int) length.getMax())));
  }
}
