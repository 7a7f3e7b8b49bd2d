package dev.rowan.query;

import static dev.rowan.model.PriceTable.PRICES;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.values;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.TagTable.TAGS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.ValuesTable;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.testkit.blog.BlogSchema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ValuesTest {
  private record Rename(long id, String username, @Nullable Instant at) {}

  private static final List<Rename> RENAMES =
      List.of(new Rename(1, "countess", null), new Rename(2, "admiral", BlogSchema.ADA));

  private static ValuesTable<Rename> renames(List<Rename> renames) {
    return values("v", renames)
        .column(USERS.id, Rename::id)
        .column(USERS.username, Rename::username)
        .column(USERS.createdAt, Rename::at);
  }

  @Test
  @Tag("case:sqlalchemy-B22")
  void rowsOfACollectionAreATable() {
    var v =
        values("v", List.of("a", "b"))
            .column(TAGS.id, text -> (long) text.length())
            .column(TAGS.name, text -> text);

    assertThat(select(v.column(TAGS.id), v.column(TAGS.name)).from(v))
        .printsOn(
            POSTGRESQL,
            "select v.id, v.name from (values (cast(? as bigint), cast(? as text)), (?, ?)) as v"
                + " (id, name)")
        .printsOn(SQLITE, "with v (id, name) as (values (?, ?), (?, ?)) select v.id, v.name from v")
        .binding(1L, "a", 1L, "b");
  }

  @OnDatabases
  @Tag("case:sqlalchemy-B22")
  void theyAreJoined(Transaction db) {
    var v = renames(RENAMES);
    var found =
        select(USERS.username, v.column(USERS.username), v.column(USERS.createdAt))
            .from(USERS)
            .join(v, v.column(USERS.id).eq(USERS.id))
            .orderBy(USERS.id);

    assertThat(db.list(found).stream().map(row -> row.get(v.column(USERS.username))))
        .containsExactly("countess", "admiral");
    assertThat(db.list(found).stream().map(row -> row.orNull(v.column(USERS.createdAt))))
        .containsExactly(null, BlogSchema.ADA);
  }

  @OnDatabases
  void theyAreUpdatedFrom(Transaction db) {
    var v = renames(RENAMES);
    db.execute(
        update(USERS)
            .set(USERS.username, v.column(USERS.username))
            .from(v)
            .where(USERS.id.eq(v.column(USERS.id))));

    assertThat(db.list(select(USERS.username).orderBy(USERS.id)))
        .containsExactly("countess", "admiral", "alan");
  }

  @OnDatabases
  void noRowsAreATableOfNoRows(Transaction db) {
    var v = renames(List.of());

    assertThat(db.list(select(v.column(USERS.username)).from(v))).isEmpty();
    assertThat(
            db.one(
                select(count(v.column(USERS.id)))
                    .from(USERS)
                    .leftJoin(v, v.column(USERS.id).eq(USERS.id))))
        .isZero();
    assertThat(
            db.execute(
                update(USERS)
                    .set(USERS.username, v.column(USERS.username))
                    .from(v)
                    .where(USERS.id.eq(v.column(USERS.id)))))
        .isZero();
  }

  @OnDatabases
  void theyStandInsideASubqueryAndUnderATablesName(Transaction db) {
    var users = values("users", List.of(2L, 3L)).column(USERS.id, id -> id);
    var tags = values("users", List.of(1L)).column(TAGS.id, id -> id);

    assertThat(
            db.list(
                select(USERS.username)
                    .where(
                        USERS.id.in(select(users.column(USERS.id)).from(users)),
                        USERS.id.notIn(select(tags.column(TAGS.id)).from(tags)))
                    .orderBy(USERS.id)))
        .containsExactly("grace", "alan");
  }

  @OnDatabases
  void theyAreInsertedAndCompared(Transaction db) {
    var amounts = List.of(new BigDecimal("1.50"), new BigDecimal("20.00"));
    var v =
        values("v", amounts)
            .column(PRICES.id, amount -> amount.intValue())
            .column(PRICES.amount, amount -> amount);
    db.execute(
        insertInto(PRICES)
            .select(
                select(v.column(PRICES.id), v.column(PRICES.amount), v.column(PRICES.amount))
                    .from(v)
                    .where(v.column(PRICES.amount).lt(new BigDecimal("19.999"))),
                PRICES.id,
                PRICES.amount,
                PRICES.rate));

    assertThat(db.list(select(PRICES.rate))).containsExactly(new BigDecimal("1.5000"));
  }

  @OnDatabases
  void theyAreReadTwiceUnderTwoAliases(Transaction db) {
    var v = values("v", List.of(1L, 2L, 3L)).column(USERS.id, id -> id);
    var w = v.as("w");

    assertThat(db.one(select(count()).from(v).join(w, w.column(USERS.id).lt(v.column(USERS.id)))))
        .isEqualTo(3L);
  }

  @Test
  void aColumnThatWasNotGivenIsRefused() {
    var v = values("v", List.of(1L)).column(USERS.id, id -> id);

    assertRefused("ROWAN-1189", () -> v.column(USERS.username)).contains("users.username");
    assertRefused("ROWAN-1189", () -> select(USERS.id).from(values("v", List.of(1))));
  }

  @Test
  void aDecimalWithMoreDigitsThanItsColumnIsRefused() {
    var v = values("v", List.of(new BigDecimal("0.125"))).column(PRICES.amount, amount -> amount);

    assertRefused("ROWAN-1135", () -> select(v.column(PRICES.amount)).from(v));
  }
}
