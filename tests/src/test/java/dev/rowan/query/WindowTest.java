package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.denseRank;
import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.lead;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.rank;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Frame;
import dev.rowan.testkit.OnDatabases;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WindowTest {
  @OnDatabases
  void rowNumberGivesTheFirstOfEachGroup(Transaction db) {
    var place =
        rowNumber().over(partitionBy(POSTS.userId).orderBy(POSTS.createdAt.desc())).as("place");
    var placed =
        select(POSTS.title, place).from(POSTS).where(POSTS.userId.isNotNull()).as("placed");

    assertThat(
            db.list(
                select(placed.column(POSTS.title))
                    .from(placed)
                    .where(placed.column(place).le(1))
                    .orderBy(placed.column(POSTS.title))))
        .containsExactly("50% of it", "Notes on the Engine");
  }

  @Test
  void aFrameIsWrittenInFull() {
    var window =
        partitionBy(USERS.active).orderBy(USERS.id).rows(Frame.preceding(1), Frame.CURRENT_ROW);
    String sql =
        "select sum(users.score) over (partition by users.active order by users.id"
            + " rows between ? preceding and current row) from users";

    assertThat(select(sum(USERS.score).over(window)))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql);
  }

  @OnDatabases
  void aRunningTotalAddsUpToTheCurrentRow(Transaction db) {
    var window = partitionBy().orderBy(USERS.id).rows(Frame.UNBOUNDED_PRECEDING, Frame.CURRENT_ROW);

    assertThat(db.list(select(sum(USERS.score).over(window)).orderBy(USERS.id)))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(BigDecimal.TEN, new BigDecimal(30), new BigDecimal(30));
  }

  @OnDatabases
  void lagAndLeadReadTheNeighbours(Transaction db) {
    var byId = partitionBy().orderBy(USERS.id);
    var before = lag(USERS.username).over(byId);
    var after = lead(USERS.username).over(byId);
    var rows = db.list(select(before, after).orderBy(USERS.id));

    assertThat(rows.get(0).find(before)).isEmpty();
    assertThat(rows.get(1).get(before)).isEqualTo("ada");
    assertThat(rows.get(1).get(after)).isEqualTo("alan");
    assertThat(rows.get(2).find(after)).isEmpty();
  }

  @OnDatabases
  void rankLeavesGapsAndDenseRankDoesNot(Transaction db) {
    var byState = partitionBy().orderBy(USERS.active.desc());
    var sparse = rank().over(byState);
    var dense = denseRank().over(byState);
    var rows = db.list(select(sparse, dense).from(USERS).orderBy(USERS.id));

    assertThat(rows.stream().map(row -> row.get(sparse))).containsExactly(1L, 1L, 3L);
    assertThat(rows.stream().map(row -> row.get(dense))).containsExactly(1L, 1L, 2L);
  }
}
