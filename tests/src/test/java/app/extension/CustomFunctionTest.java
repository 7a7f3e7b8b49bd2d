package app.extension;

import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Custom.aggregate;
import static dev.rowan.sql.Custom.function;
import static dev.rowan.sql.Custom.windowFunction;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.TextExpr;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.type.QualifiedName;
import dev.rowan.type.SqlType;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Functions, aggregates and window functions of the database's or the user's own.
class CustomFunctionTest {
  /// One function, one line.
  private static TextExpr masked(TextExpr text) {
    return function("replace", text, "a", "*").text();
  }

  @OnDatabases
  void aFunctionIsALine(Transaction db) {
    assertThat(
            db.list(
                select(masked(USERS.username))
                    .where(masked(USERS.username).ne(""))
                    .orderBy(USERS.id)))
        .containsExactly("*d*", "gr*ce", "*l*n");
  }

  @Test
  void aCallIsOneTermAndItsArgumentsStandFree() {
    var length = function("length", USERS.firstName.concat("x")).number(SqlType.INTEGER);

    assertThat(select(length.plus(1)))
        .printsOn(POSTGRESQL, "select length(users.first_name || ?) + ? from users")
        .printsOn(SQLITE, "select length(users.first_name || ?) + ? from users");
  }

  @Test
  void aFunctionOfASchemaIsQualified() {
    var upper = function("pg_catalog.UPPER", USERS.username).text();
    assertThat(select(upper))
        .printsOn(POSTGRESQL, "select pg_catalog.upper(users.username) from users");

    var odd = function(QualifiedName.of("My Schema", "do\"it"), 1).text();
    assertThat(select(odd).sql(POSTGRESQL)).isEqualTo("select \"My Schema\".\"do\"\"it\"(?)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a;b", "a(", "a\"b", "a.b.c", "1a", "a--", "pg_sleep(9)", "é"})
  void aNameThatIsNoPlainNameIsRefused(String name) {
    assertRefused("ROWAN-1606", () -> function(name));
    assertRefused("ROWAN-1606", () -> aggregate(name));
    assertRefused("ROWAN-1606", () -> windowFunction(name));
  }

  @Test
  void aReservedWordIsQuotedOrRefused() {
    assertThat(select(function("select", 1).text()).sql(POSTGRESQL))
        .isEqualTo("select \"select\"(?)");
    assertRefused("ROWAN-1606", () -> aggregate("UNION", 1));
  }

  @OnDatabases("sqlite")
  void anAggregateFiltersAndOrders(Transaction db) {
    var names = aggregate("group_concat", USERS.username, "+").orderBy(USERS.id.desc()).text();

    assertThat(db.one(select(names.filter(USERS.active)).from(USERS))).isEqualTo("grace+ada");
  }

  @OnDatabases("postgresql")
  void anAggregateIsDistinctAndRunsOverWindows(Transaction db) {
    var bits = aggregate("bit_or", USERS.score).distinct().number(SqlType.INTEGER);
    assertThat(db.one(select(bits).from(USERS))).isEqualTo(30);

    var running =
        aggregate("bit_or", USERS.score)
            .number(SqlType.INTEGER)
            .over(partitionBy().orderBy(USERS.id));
    assertThat(db.list(select(running).from(USERS))).containsExactly(10, 30, 30);
  }

  @OnDatabases
  void aWindowFunctionIsALine(Transaction db) {
    var rank =
        windowFunction("percent_rank").number(SqlType.DOUBLE).over(partitionBy().orderBy(USERS.id));

    assertThat(db.list(select(rank).from(USERS))).containsExactlyInAnyOrder(0.0, 0.5, 1.0);
  }

  @OnDatabases
  void anExpressionIsSpelledByTheDialect(Transaction db) {
    var backwards = Backwards.of(USERS.username);

    assertThat(db.list(select(backwards).where(backwards.ne("")).orderBy(USERS.id)))
        .containsExactly("ada", "ecarg", "nala");
    assertThat(select(backwards.upper()).sql(POSTGRESQL).toLowerCase(Locale.ROOT))
        .isEqualTo("select upper(reverse(users.username)) from users");
  }
}
