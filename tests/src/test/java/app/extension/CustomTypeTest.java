package app.extension;

import static dev.rowan.sql.Custom.operator;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.sql.Raw;
import dev.rowan.sql.Schema;
import dev.rowan.sql.UserType;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.TestDatabase;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Types of the database's own.
class CustomTypeTest {
  private static final HostTable HOSTS = HostTable.HOSTS;

  @OnDatabases("postgresql")
  void aTypeOfTheDatabaseIsAColumnAParameterAndAResult(TestDatabase database) {
    database.withTables(Schema.of(HOSTS), CustomTypeTest::hosts);
  }

  private static void hosts(Engine db) {
    var router = new Address("10.0.0.1");
    var server = new Address("192.168.1.7");
    db.execute(insertInto(HOSTS).set(HOSTS.name, "router").set(HOSTS.address, router));
    db.execute(insertInto(HOSTS).set(HOSTS.name, "server").setNull(HOSTS.address));
    db.execute(update(HOSTS).set(HOSTS.address, server).where(HOSTS.name.eq("server")));

    assertThat(db.one(select(HOSTS.address).where(HOSTS.address.eq(router)))).isEqualTo(router);
    var network = Raw.value(HostTable.INET, new Address("192.168.0.0/16"));
    assertThat(
            db.list(select(HOSTS.name).where(operator("<<").infix(HOSTS.address, network).bool())))
        .containsExactly("server");
    assertThat(db.list(select(HOSTS.address).where(HOSTS.address.in(List.of(router, server)))))
        .containsExactlyInAnyOrder(router, server);
  }

  @OnDatabases("postgresql")
  void aTypeSaysHowItIsBoundAndRead(TestDatabase database) {
    SqlType<BigDecimal> money =
        UserType.named("money", SqlType.NUMERIC)
            .binding("cast(cast({} as numeric) as money)")
            .reading("cast({} as numeric)")
            .type();
    var price = Raw.value(money, new BigDecimal("12.50"));

    assertThat(select(price).sql(database.dialect()))
        .isEqualTo("select cast(cast(cast(? as numeric) as money) as numeric)");
    assertThat(database.engine().one(select(price))).isEqualByComparingTo("12.50");
  }

  @OnDatabases
  void theFormsStandRoundParametersAndResultsOnEveryDatabase(TestDatabase database) {
    SqlType<String> loud =
        UserType.named("text", SqlType.TEXT).binding("lower({})").reading("upper({})").type();
    var value = Raw.value(loud, "Ada");

    assertThat(database.engine().one(select(value))).isEqualTo("ADA");
    assertThat(database.engine().one(select(value.eq("ADA")))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a;b",
        "a)",
        "a(",
        "a'b",
        "int--",
        "a, b",
        "\"a\"",
        "a(1)) or (1",
        "drop table users",
        "select"
      })
  void whatIsNoNameOfATypeIsRefused(String name) {
    assertRefused("ROWAN-1608", () -> UserType.named(name, SqlType.TEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"f()", "f({}, {})", "'{}'"})
  void aFormHasOnePlace(String form) {
    assertRefused("ROWAN-1603", () -> UserType.named("t", SqlType.TEXT).binding(form));
  }
}
