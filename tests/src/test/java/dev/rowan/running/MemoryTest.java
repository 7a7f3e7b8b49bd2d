package dev.rowan.running;

import static dev.rowan.model.CellTable.CELLS;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.testkit.OnDatabases;
import java.util.concurrent.atomic.AtomicLong;

class MemoryTest {
  private static final long MEGABYTE = 1 << 20;

  /// 108,000 rows of 4,000 characters are 400 MB; the peak seen while reading stays far below.
  @OnDatabases
  void aStreamHoldsNoMoreThanAFewRowsAtATime(Engine engine) {
    var wide = literal("x".repeat(4_000)).concat(POSTS.title);
    var query =
        select(wide).from(POSTS).crossJoin(CELLS).crossJoin(CELLS.as("b")).crossJoin(CELLS.as("c"));
    AtomicLong read = new AtomicLong();
    AtomicLong peak = new AtomicLong();
    long before = used();
    engine.stream(
        query,
        rows ->
            rows.forEach(row -> {
              if (read.incrementAndGet() % 27_000 == 0) {
                peak.accumulateAndGet(used() - before, Math::max);
              }
            }));

    assertThat(read.get()).isEqualTo(108_000);
    assertThat(peak.get()).isLessThan(100 * MEGABYTE);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
