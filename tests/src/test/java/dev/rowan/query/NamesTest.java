package dev.rowan.query;

import static dev.rowan.model.OddTable.ODDS;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.model.Odd;
import dev.rowan.model.OddInsert;
import dev.rowan.testkit.OnDatabases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final Odd ROW = new Odd(1, "s", "q", "p", "u", "w", "m");

  @Test
  @Tag("case:sqlalchemy-B2")
  void namesAreQuotedWhereTheyNeedIt() {
    String sql =
        "select \"odd \"\"names\"\"\".\"two words\", \"odd \"\"names\"\"\".\"a\"\"b\","
            + " \"odd \"\"names\"\"\".\"50%\", \"odd \"\"names\"\"\".\"größe 🎈\""
            + " from \"odd \"\"names\"\"\" where \"odd \"\"names\"\"\".\"group\" = ?";
    assertThat(select(ODDS.spaced, ODDS.quoted, ODDS.percent, ODDS.unicode).where(ODDS.id.eq(1)))
        .printsOn(POSTGRESQL, sql)
        .printsOn(SQLITE, sql)
        .binding(1);
  }

  @OnDatabases
  @Tag("case:sqlalchemy-B2")
  void everyStatementWorksWithOddNames(Transaction db) {
    db.execute(insertInto(ODDS).values(OddInsert.from(ROW)));
    db.execute(
        update(ODDS).set(ODDS.question, "changed").where(ODDS.question.eq("w"), ODDS.id.eq(1)));
    Odd read = db.one(select(ODDS).where(ODDS.mixed.eq("m")).orderBy(ODDS.percent));
    long deleted = db.execute(deleteFrom(ODDS).where(ODDS.question.eq("changed")));

    assertThat(read).isEqualTo(new Odd(1, "s", "q", "p", "u", "changed", "m"));
    assertThat(deleted).isEqualTo(1);
  }

  @OnDatabases
  @Tag("case:sqlalchemy-B2")
  void labelsAndAliasesMayBeOddToo(Transaction db) {
    db.execute(insertInto(ODDS).values(OddInsert.from(ROW)));
    var odd = ODDS.as("select");
    var label = odd.percent.as("order by ?");

    assertThat(db.one(select(label, odd.id).from(odd).orderBy(label)).get(label)).isEqualTo("p");
  }
}
