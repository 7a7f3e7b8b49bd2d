package dev.rowan.examples.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.examples.chinook.print.SourceRegion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkTest {

  @ParameterizedTest
  @CsvSource({
    "QueryChapters, filter, select(TRACKS)",
    "QueryChapters, join, .join(TRACKS.sales())",
    "QueryChapters, window, rowNumber()",
    "QueryChapters, recursion, recursive(",
    "GraphChapters, shape, select(ARTIST_CARD)",
    "GraphChapters, tags, .playlists().none(",
    "WriteChapters, upsert, .onConflict(CUSTOMERS.email)",
    "WriteChapters, savepoint, tx.savepoint(",
    "WriteChapters, violation, catch (UniqueViolation taken)",
    "StreamChapters, stream, engine.streaming("
  })
  void showsTheSourceThatRuns(String chapter, String region, String code) throws Exception {
    Class<?> type = Class.forName("dev.rowan.examples.chinook." + chapter);

    List<String> lines = SourceRegion.of(type, region).lines();

    assertThat(String.join("\n", lines)).contains(code).doesNotContain("// @");
    assertThat(lines.getFirst()).doesNotStartWith(" ");
  }
}
