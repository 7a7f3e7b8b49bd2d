package dev.rowan.query;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.and;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.when;
import static dev.rowan.sql.Sql.whenPresent;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.ast.Bind;
import dev.rowan.engine.StatementEvent;
import dev.rowan.sql.BoolExpr;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StatementTest {
  private static final @Nullable String ABSENT = null;

  @Test
  void aClauseLeavesTheReceiverUntouched() {
    var all = select(USERS.id);
    var some = all.where(USERS.active);

    assertThat(all.sql(SQLITE)).isEqualTo("select users.id from users");
    assertThat(some.sql(SQLITE)).isEqualTo("select users.id from users where users.active");
  }

  @Test
  void treesOfEqualStatementsAreEqual() {
    var one = select(USERS.id).where(USERS.username.eq("ada"));
    var same = select(USERS.id).where(USERS.username.eq("ada"));
    var other = select(USERS.id).where(USERS.username.eq("alan"));

    assertThat(one.node()).isEqualTo(same.node()).hasSameHashCodeAs(same.node());
    assertThat(one.node()).isNotEqualTo(other.node());
  }

  @Test
  void equalExpressionsAreEqualSoThatRowsCanBeReadByThem() {
    assertThat(USERS.score.plus(1)).isEqualTo(USERS.score.plus(1));
    assertThat(USERS.score.plus(1)).isNotEqualTo(USERS.score.plus(2));
    assertThat(USERS.as("u")).isEqualTo(USERS.as("u")).isNotEqualTo(USERS);
  }

  @Test
  @Tag("case:java-peers-14")
  void aStatementRendersWithoutAConnection() {
    var statement = select(USERS.id).where(USERS.username.eq("ada"), USERS.score.gt(3));

    assertThat(statement.sql(POSTGRESQL))
        .isEqualTo("select users.id from users where users.username = ? and users.score > ?");
    assertThat(statement.compile(POSTGRESQL).parameters())
        .extracting(Bind::value)
        .containsExactly("ada", 3);
  }

  @OnDatabases
  @Tag("case:java-peers-14")
  void whatIsRenderedIsWhatRuns(TestDatabase database) {
    List<StatementEvent> events = new ArrayList<>();
    var statement = select(USERS.id).where(USERS.username.like("a%")).limit(1);
    database.engine().listening(events::add).list(statement);

    assertThat(events)
        .extracting(StatementEvent::sql)
        .containsExactly(statement.sql(database.dialect()));
  }

  @Test
  @Tag("case:java-peers-6")
  @Tag("case:drizzle-50")
  void aFilterThatIsAbsentContributesNothing() {
    assertThat(
            select(USERS.id)
                .where(
                    whenPresent(ABSENT, USERS.username::eq),
                    when(false, USERS.active),
                    whenPresent("L", USERS.lastName::startsWith)))
        .printsOn(POSTGRESQL, "select users.id from users where users.last_name like ? escape '\\'")
        .binding("L%");
  }

  @Test
  @Tag("case:java-peers-6")
  void aFilterThatIsAbsentContributesNothingInsideOr() {
    var absent = whenPresent(ABSENT, USERS.username::eq);
    String sql = "select users.id from users where users.active";

    assertThat(select(USERS.id).where(or(absent, USERS.active))).printsOn(SQLITE, sql);
    assertThat(select(USERS.id).where(and(absent, USERS.active))).printsOn(SQLITE, sql);
    assertThat(select(USERS.id).where(USERS.active.or(absent))).printsOn(SQLITE, sql);
  }

  @Test
  @Tag("case:java-peers-6")
  void aSelectAllOfWhoseFiltersAreAbsentHasNoWhere() {
    assertThat(select(USERS.id).where(or(whenPresent(ABSENT, USERS.username::eq))))
        .printsOn(SQLITE, "select users.id from users")
        .printsOn(POSTGRESQL, "select users.id from users");
  }

  @Test
  @Tag("case:java-peers-6")
  @Tag("case:drizzle-40")
  void aChangeAllOfWhoseFiltersAreAbsentIsRefused() {
    var absent = whenPresent(ABSENT, USERS.username::eq);

    assertRefused("ROWAN-1131", () -> update(USERS).set(USERS.score, 1).where(absent).node())
        .contains("all()");
    assertRefused("ROWAN-1131", () -> deleteFrom(USERS).where(absent).node()).contains("all()");
  }

  @Test
  @Tag("case:drizzle-50")
  @SuppressWarnings("NullAway") // the point: callers without a null checker
  void aConditionThatIsNullIsRefused() {
    BoolExpr nothing = null;

    assertRefused("ROWAN-1104", () -> select(USERS.id).where(nothing)).contains("whenPresent");
    assertRefused("ROWAN-1104", () -> USERS.active.and(nothing));
    assertRefused("ROWAN-1104", () -> or(nothing));
  }
}
