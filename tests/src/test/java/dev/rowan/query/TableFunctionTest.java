package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Row;
import dev.rowan.sql.TableFunction;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TableFunctionTest {
  private static final TableFunction NAMES =
      TableFunction.unnest("names", List.of("ada", "grace"), SqlType.TEXT).withOrdinality("place");

  @Test
  @Tag("case:sqlalchemy-B26")
  void anArrayIsUnnestedWithItsOrdinality() {
    assertThat(select(NAMES.text("value"), NAMES.number("place", SqlType.BIGINT)).from(NAMES))
        .printsOn(
            POSTGRESQL,
            "select names.value, names.place from unnest(?) with ordinality as names (value,"
                + " place)")
        .printsOn(SQLITE, "select names.value, names.key + ? from json_each(?) as names");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-B26")
  void theElementsOfAnArrayAreJoined(Transaction db) {
    var place = NAMES.number("place", SqlType.BIGINT);
    List<Row> rows =
        db.list(
            select(USERS.id, place)
                .from(NAMES)
                .join(USERS, USERS.username.eq(NAMES.text("value")))
                .orderBy(place.desc()));

    assertThat(rows.stream().map(row -> row.get(USERS.id))).containsExactly(2L, 1L);
    assertThat(rows.stream().map(row -> row.get(place))).containsExactly(2L, 1L);
  }

  @OnDatabases("postgresql")
  void theArgumentsSeeWhatStandsBefore(Transaction db) {
    var words =
        TableFunction.of("words", "regexp_split_to_table", POSTS.title, literal(" "))
            .column("word", SqlType.TEXT);

    assertThat(
            db.list(
                select(words.text("word"))
                    .from(POSTS)
                    .crossJoin(words)
                    .where(POSTS.id.eq(3))
                    .orderBy(words.text("word"))))
        .containsExactlyInAnyOrder("50%", "of", "it");
  }

  @Test
  void theColumnsOfARecordAreDefined() {
    var pairs =
        TableFunction.of("pairs", "json_to_recordset", literal("[]"))
            .column("a", SqlType.INTEGER)
            .column("b", SqlType.TEXT)
            .definingColumns();

    assertThat(select(pairs.text("b")).from(pairs).sql(POSTGRESQL))
        .isEqualTo("select pairs.b from json_to_recordset(?) as pairs (a integer, b text)");
    assertThat(select(pairs.text("b")).from(pairs)).failsOn(SQLITE, "ROWAN-1501");
  }

  @OnDatabases("sqlite")
  void aFunctionOfTheServersOwnGivesItsOwnColumns(Transaction db) {
    var columns =
        TableFunction.of("columns", "pragma_table_info", literal("tags"))
            .column("name", SqlType.TEXT);

    assertThat(db.list(select(columns.text("name")).from(columns))).containsExactly("id", "name");
  }

  @Test
  void aNameThatIsNoneIsRefused() {
    assertRefused("ROWAN-1160", () -> TableFunction.of("t", "f(); drop table users"));
  }

  @Test
  void aColumnIsDeclaredBeforeTheOrdinality() {
    assertRefused("ROWAN-1161", () -> NAMES.column("late", SqlType.TEXT));
  }

  @Test
  void aColumnThatIsNotDeclaredIsRefused() {
    assertRefused("ROWAN-1162", () -> NAMES.text("other")).contains("other", "place");
    assertRefused("ROWAN-1162", () -> NAMES.text("place"));
  }

  @Test
  void aFunctionThatNothingConnectsIsRefused() {
    assertThat(select(USERS.id, NAMES.text("value")).from(USERS, NAMES))
        .failsOn(POSTGRESQL, "ROWAN-1211");
  }
}
