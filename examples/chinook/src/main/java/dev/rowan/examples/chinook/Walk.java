package dev.rowan.examples.chinook;

import dev.rowan.engine.Engine;
import dev.rowan.examples.chinook.print.Commentary;
import java.util.List;

/// The chapters, in order. Each runs some code on the loaded database and shows it.
final class Walk {

  /// One step of the walk.
  @FunctionalInterface
  interface Chapter {
    void tell(Engine engine, Commentary say);
  }

  private static final List<Chapter> CHAPTERS =
      List.of(
          QueryChapters::filterAndOrder,
          QueryChapters::bestSellers,
          QueryChapters::longestPerGenre,
          QueryChapters::reportingLines,
          GraphChapters::artistTree,
          GraphChapters::playlistTags,
          WriteChapters::upsert,
          WriteChapters::savepoint,
          WriteChapters::uniqueViolation,
          StreamChapters::allTracks);

  private Walk() {}

  static void through(Engine engine, Commentary say) {
    CHAPTERS.forEach(chapter -> chapter.tell(engine, say));
  }
}
