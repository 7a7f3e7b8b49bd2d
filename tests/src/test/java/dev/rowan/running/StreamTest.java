package dev.rowan.running;

import static dev.rowan.model.CellTable.CELLS;
import static dev.rowan.model.MessageTable.MESSAGES;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.testkit.OnDatabases;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

class StreamTest {
  /// Every cell with every cell and every cell and a few more: above 100,000 rows.
  private static final int ROWS = 30 * 30 * 30 * 4;

  private static dev.rowan.sql.Query<Integer> manyRows() {
    return select(CELLS.id)
        .from(CELLS)
        .crossJoin(CELLS.as("b"))
        .crossJoin(CELLS.as("c"))
        .crossJoin(dev.rowan.testkit.blog.PostTable.POSTS);
  }

  @OnDatabases
  void manyRowsAreReadOneByOne(Transaction db) {
    AtomicLong sum = new AtomicLong();
    db.stream(manyRows(), rows -> rows.forEach(sum::addAndGet));

    assertThat(sum.get()).isEqualTo(ROWS / 30 * (30L * 31 / 2));
  }

  @OnDatabases
  void aStreamIsLeftEarly(Transaction db) {
    List<Integer> first = db.streaming(manyRows(), rows -> rows.limit(3).toList());

    assertThat(first).hasSize(3);
    assertThat(db.list(select(USERS))).hasSize(3);
  }

  @OnDatabases
  void aStreamEndsWithItsBody(Transaction db) {
    @Nullable Stream<Long>[] escaped = escape(db);

    assertRefused("ROWAN-3026", () -> java.util.Objects.requireNonNull(escaped[0]).toList());
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array to let the stream escape
  private static @Nullable Stream<Long>[] escape(Transaction db) {
    @Nullable Stream<Long>[] escaped = new Stream[1];
    db.stream(select(USERS.id), rows -> escaped[0] = rows);
    return escaped;
  }

  @OnDatabases
  void aStreamOfNoRowsIsEmpty(Transaction db) {
    long number = db.streaming(select(MESSAGES), Stream::count);

    assertThat(number).isZero();
  }
}
