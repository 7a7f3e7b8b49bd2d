package dev.rowan.running;

import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Statement;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import dev.rowan.testkit.blog.TagInsert;
import java.util.List;
import java.util.stream.Stream;

/// Values never become part of the SQL text.
class ValueTest {
  private static final List<String> HOSTILE =
      List.of(
          "'; drop table users; --",
          "\"",
          "`",
          "\\",
          "\\'",
          "?",
          "$1",
          ":name",
          "{}",
          "%s %d",
          "/* */",
          "🎈 größe 漢字",
          "line\nbreak\ttab\r",
          "",
          " ",
          "null");

  @OnDatabases
  void hostileValuesComeBackAsTheyWere(Transaction db) {
    for (String value : HOSTILE) {
      long id = db.one(insertInto(TAGS).values(TagInsert.of(value)).returning(TAGS.id));

      assertThat(db.one(select(TAGS.name).where(TAGS.id.eq(id)))).isEqualTo(value);
      assertThat(db.list(select(TAGS.id).where(TAGS.name.eq(value)))).containsExactly(id);
      assertThat(db.list(select(TAGS.id).where(TAGS.name.in(List.of(value)))).size()).isOne();
      assertThat(db.one(select(literal(value)).from(TAGS).where(TAGS.id.eq(id)))).isEqualTo(value);
    }
    assertThat(db.list(select(USERS))).hasSize(3);
  }

  @OnDatabases
  void noHostileValueStandsInTheText(TestDatabase database) {
    for (String value : List.of("'; drop table users; --", "hostile")) {
      Stream<Statement> statements =
          Stream.of(
              select(TAGS).where(TAGS.name.eq(value)),
              select(TAGS).where(TAGS.name.contains(value)),
              select(TAGS.name.replace(value, value)).where(TAGS.name.in(List.of(value))),
              insertInto(TAGS).values(TagInsert.of(value)),
              update(TAGS).set(TAGS.name, TAGS.name.concat(value)).all());

      assertThat(statements.map(statement -> statement.sql(database.dialect())))
          .noneMatch(sql -> sql.contains(value));
    }
  }
}
