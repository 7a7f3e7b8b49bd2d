package blog;

import static blog.PostTable.POSTS;
import static blog.PostTagTable.POST_TAGS;
import static blog.TagTable.TAGS;
import static blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.sql.Query;
import dev.rowan.sql.Schema;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {
  private static final List<String> SEEN =
      List.of(
          "ada",
          "found 1",
          "ada wrote 4",
          "augusta@example.org",
          "Ada [On the Engine, Notes on SQL, Bernoulli, Poetical science]",
          "Augusta",
          "streamed 2504");

  @Test
  void theTourSeesWhatItSaysInMemory() {
    assertThat(Tour.run("sqlite::memory:", Instant.EPOCH)).isEqualTo(SEEN);
  }

  @Test
  void theTourSeesWhatItSaysInAFile(@TempDir Path folder) {
    assertThat(Tour.run("sqlite:" + folder.resolve("blog.db"), null)).isEqualTo(SEEN);
  }

  @Test
  void everyHarderQueryRuns() {
    List<Query<?>> queries =
        List.of(
            Queries.topThreePerAuthor(),
            Queries.recursion(),
            Queries.mapToRecord(),
            Queries.scalarSubqueries(),
            Queries.groupedByCase(),
            Queries.runningTotals(),
            Queries.selfJoin(),
            Queries.optionalFilters("L", null, Set.of()),
            Queries.keyset(Instant.now(), 10),
            Queries.taggedButNotDraft(),
            Queries.relationalDivision());
    try (Engine engine = Engine.open("sqlite::memory:")) {
      engine.createAll(Schema.of(USERS, POSTS, TAGS, POST_TAGS));
      engine.execute(Queries.upsert());
      engine.execute(Queries.everyone());
      for (Query<?> query : queries) {
        assertThat(engine.list(query)).as(query.toString()).hasSizeLessThan(2);
      }
      assertThat(engine.list(Queries.mapToRecord()))
          .containsExactly(new Queries.Line("ada", 0, null));
    }
  }
}
