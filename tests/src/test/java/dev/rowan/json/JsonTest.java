package dev.rowan.json;

import static dev.rowan.model.DocumentTable.DOCUMENTS;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.JsonFunctions.json;
import static dev.rowan.sql.JsonFunctions.jsonArrayOf;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.model.DocumentInsert;
import dev.rowan.sql.Expr;
import dev.rowan.sql.JsonExpr;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.type.Json;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static final Json PERSON =
      Json.parse(
          """
          {"name": "Ada \\"the\\" ä\\n", "age": 36, "height": 1.625, "big": 9007199254740993,
           "alive": false, "title": null, "tags": ["math", 1, true, null, {"x": [1, 2]}],
           "address": {"city": "London", "zip": {"code": "W1"}}, "": "empty"}
          """);

  private static <T> List<T> read(Transaction db, Expr<T> value) {
    return db.list(select(value.optional()).from(DOCUMENTS).where(DOCUMENTS.id.eq(1))).stream()
        .flatMap(java.util.Optional::stream)
        .toList();
  }

  private static JsonExpr<Json> stored(Transaction db, Json body) {
    db.execute(insertInto(DOCUMENTS).values(DocumentInsert.of(1, body)));
    return DOCUMENTS.body;
  }

  @Test
  @Tag("case:sqlalchemy-A24")
  void placesArePrintedByTheServersOperators() {
    var zip = DOCUMENTS.body.field("address").field("zip").text("code");
    assertThat(select(zip))
        .printsOn(POSTGRESQL, "select documents.body -> ? -> ? ->> ? from documents")
        .binding("address", "zip", "code");

    assertThat(select(DOCUMENTS.body.field("tags").element(0)))
        .printsOn(
            POSTGRESQL,
            "select jsonb_path_query_first(documents.body, cast(? as jsonpath), '{}', true) from"
                + " documents")
        .binding("strict $.\"tags\"[0]")
        .printsOn(SQLITE, "select documents.body -> ? from documents")
        .binding("$.\"tags\"[0]");
  }

  @OnDatabases
  void documentsComeBackAsTheyWere(Transaction db) {
    stored(db, PERSON);
    assertThat(db.one(select(DOCUMENTS)).body()).isEqualTo(PERSON);
    assertThat(db.one(select(DOCUMENTS)).given())
        .isEqualTo(Json.object().with("a", Json.array(Json.of(1), Json.NULL)));
  }

  @OnDatabases
  void jsonNullSqlNullAndUnsetAreThreeThings(Transaction db) {
    db.execute(
        insertInto(DOCUMENTS)
            .values(
                DocumentInsert.of(1, Json.NULL).withExtra(Json.NULL),
                DocumentInsert.of(2, Json.NULL).withExtra(null),
                DocumentInsert.of(3, Json.NULL).withGiven(Json.NULL)));

    assertThat(db.list(select(DOCUMENTS.id).where(DOCUMENTS.extra.isNull()).orderBy(DOCUMENTS.id)))
        .containsExactly(2, 3);
    assertThat(db.list(select(DOCUMENTS.id).where(DOCUMENTS.extra.isJsonNull())))
        .containsExactly(1);
    assertThat(db.list(select(DOCUMENTS.id).where(DOCUMENTS.given.isJsonNull())))
        .containsExactly(3);
    assertThat(db.list(select(DOCUMENTS.id).where(DOCUMENTS.extra.eqOrBothNull(null)))).hasSize(2);
    assertThat(db.one(select(DOCUMENTS).where(DOCUMENTS.id.eq(1))).extra()).isEqualTo(Json.NULL);
    assertThat(db.one(select(DOCUMENTS).where(DOCUMENTS.id.eq(2))).extra()).isNull();
  }

  @OnDatabases
  @Tag("case:sqlalchemy-A24")
  void placesAreRead(Transaction db) {
    JsonExpr<Json> body = stored(db, PERSON);

    assertThat(read(db, body.field("address").field("zip")))
        .containsExactly(Json.object().with("code", "W1"));
    assertThat(read(db, body.path("address", "zip", "code"))).containsExactly(Json.of("W1"));
    assertThat(read(db, body.field("tags").element(4).field("x").element(1)))
        .containsExactly(Json.of(2));
    assertThat(read(db, body.field("title"))).containsExactly(Json.NULL);
    assertThat(read(db, body.field(""))).containsExactly(Json.of("empty"));
    assertThat(read(db, body.field("missing"))).isEmpty();
    assertThat(read(db, body.field("tags").field("0"))).isEmpty();
    assertThat(read(db, body.field("tags").element(9))).isEmpty();
    assertThat(read(db, body.element(0))).isEmpty();
    assertThat(read(db, body.field("name").element(0))).isEmpty();
    assertThat(read(db, body.field("name").field("x"))).isEmpty();
  }

  @OnDatabases
  @Tag("case:sqlalchemy-A24")
  void valuesAreReadAsTheTypeAskedForOrAreNull(Transaction db) {
    JsonExpr<Json> body = stored(db, PERSON);

    assertThat(read(db, body.text("name"))).containsExactly("Ada \"the\" ä\n");
    assertThat(read(db, body.text("age"))).containsExactly("36");
    assertThat(read(db, body.text("height"))).containsExactly("1.625");
    assertThat(read(db, body.text("alive"))).containsExactly("false");
    assertThat(read(db, body.text("title"))).isEmpty();
    assertThat(read(db, body.text("missing"))).isEmpty();
    assertThat(read(db, body.field("age").asNumber(SqlType.INTEGER))).containsExactly(36);
    assertThat(read(db, body.field("big").asNumber(SqlType.BIGINT)))
        .containsExactly(9007199254740993L);
    assertThat(read(db, body.field("height").asNumber(SqlType.DOUBLE))).containsExactly(1.625);
    assertThat(read(db, body.field("age").asNumber(SqlType.DOUBLE))).containsExactly(36.0);
    assertThat(read(db, body.field("height").asNumber(SqlType.INTEGER))).containsExactly(2);
    assertThat(read(db, body.field("height").asNumber(SqlType.decimal(10, 2))))
        .containsExactly(new BigDecimal("1.63"));
    assertThat(read(db, body.field("age").asNumber(SqlType.decimal(10, 2))))
        .containsExactly(new BigDecimal("36.00"));
    assertThat(read(db, body.field("alive").asBoolean())).containsExactly(false);
    for (String other : List.of("name", "title", "missing", "tags", "address")) {
      assertThat(read(db, body.field(other).asNumber(SqlType.BIGINT))).as(other).isEmpty();
      assertThat(read(db, body.field(other).asBoolean())).as(other).isEmpty();
    }
    assertThat(read(db, body.field("age").asBoolean())).isEmpty();
    assertThat(read(db, body.field("alive").asNumber(SqlType.INTEGER))).isEmpty();
  }

  @OnDatabases
  void extractedNumbersCalculate(Transaction db) {
    JsonExpr<Json> body = stored(db, PERSON);
    assertThat(read(db, body.field("age").asNumber(SqlType.INTEGER).plus(4).times(2)))
        .containsExactly(80);
    assertThat(
            db.list(
                select(DOCUMENTS.id)
                    .where(
                        body.field("height")
                            .asNumber(SqlType.decimal(10, 3))
                            .gt(new BigDecimal("1.6249")),
                        body.field("alive").asBoolean().not(),
                        body.text("age").concat("!").eq("36!"))))
        .hasSize(1);
  }

  @OnDatabases
  void everyKindOfValueIsTold(Transaction db) {
    JsonExpr<Json> body = stored(db, PERSON);
    assertThat(read(db, body.typeOf())).containsExactly("object");
    assertThat(read(db, body.field("tags").typeOf())).containsExactly("array");
    assertThat(read(db, body.field("name").typeOf())).containsExactly("string");
    assertThat(read(db, body.field("age").typeOf())).containsExactly("number");
    assertThat(read(db, body.field("height").typeOf())).containsExactly("number");
    assertThat(read(db, body.field("alive").typeOf())).containsExactly("boolean");
    assertThat(read(db, body.field("title").typeOf())).containsExactly("null");
    assertThat(read(db, body.field("missing").typeOf())).isEmpty();
    assertThat(read(db, body.field("tags").length())).containsExactly(5);
    assertThat(read(db, body.length())).isEmpty();
  }

  @OnDatabases
  void membersAndTextsOfArraysAreFound(Transaction db) {
    JsonExpr<Json> body = stored(db, PERSON);
    assertThat(read(db, body.has("title"))).containsExactly(true);
    assertThat(read(db, body.has("missing"))).containsExactly(false);
    assertThat(read(db, body.field("tags").has("math"))).containsExactly(true);
    assertThat(read(db, body.field("tags").has("1"))).containsExactly(false);
    assertThat(read(db, body.field("missing").has("x"))).isEmpty();
    assertThat(read(db, body.field("age").has("36"))).containsExactly(false);
    assertThat(read(db, body.hasAny("missing", "age"))).containsExactly(true);
    assertThat(read(db, body.hasAll("missing", "age"))).containsExactly(false);
  }

  @OnDatabases
  void documentsAreEqualByValue(Transaction db) {
    JsonExpr<Json> body = stored(db, Json.parse("{\"a\":[1,{\"b\":null}],\"c\":\"1\"}"));

    for (String same :
        List.of("{\"c\":\"1\",\"a\":[1.0,{\"b\":null}]}", "{\"a\":[1,{\"b\":null}],\"c\":\"1\"}")) {
      assertThat(read(db, body.eq(Json.parse(same)))).as(same).containsExactly(true);
      assertThat(read(db, body.ne(Json.parse(same)))).as(same).containsExactly(false);
      assertThat(read(db, body.in(List.of(Json.NULL, Json.parse(same))))).containsExactly(true);
    }
    for (String other :
        List.of(
            "{\"c\":1,\"a\":[1,{\"b\":null}]}",
            "{\"a\":[1,{}],\"c\":\"1\"}",
            "{\"a\":[{\"b\":null},1],\"c\":\"1\"}",
            "{\"a\":[1,{\"b\":null}],\"c\":\"1\",\"d\":1}",
            "null",
            "[]")) {
      assertThat(read(db, body.eq(Json.parse(other)))).as(other).containsExactly(false);
      assertThat(read(db, body.ne(Json.parse(other)))).as(other).containsExactly(true);
      assertThat(read(db, body.notIn(List.of(Json.parse(other))))).containsExactly(true);
      assertThat(read(db, body.eqOrBothNull(Json.parse(other)))).containsExactly(false);
    }
    assertThat(read(db, DOCUMENTS.extra.eq(Json.NULL))).isEmpty();
    assertThat(read(db, DOCUMENTS.extra.isDistinctFrom(body))).containsExactly(true);
    assertThat(read(db, DOCUMENTS.extra.isNotDistinctFrom(DOCUMENTS.extra))).containsExactly(true);
  }

  @OnDatabases
  void aDocumentIsChangedAtOnePlace(Transaction db) {
    JsonExpr<Json> body = stored(db, Json.parse("{\"a\":{\"b\":1},\"t\":[1,2]}"));

    changed(db, body.field("a").set(Json.of("x")), "{\"a\":\"x\",\"t\":[1,2]}");
    changed(db, body.field("n").set(Json.NULL), "{\"a\":{\"b\":1},\"t\":[1,2],\"n\":null}");
    changed(db, body.path("a", "c").set(Json.array()), "{\"a\":{\"b\":1,\"c\":[]},\"t\":[1,2]}");
    changed(db, body.field("t").element(1).set(Json.of(true)), "{\"a\":{\"b\":1},\"t\":[1,true]}");
    changed(db, body.path("a", "b").remove(), "{\"a\":{},\"t\":[1,2]}");
    changed(db, body.field("t").element(0).remove(), "{\"a\":{\"b\":1},\"t\":[2]}");
    changed(db, body.field("t").append(Json.object()), "{\"a\":{\"b\":1},\"t\":[1,2,{}]}");
    changed(db, body.field("a").set(DOCUMENTS.id), "{\"a\":1,\"t\":[1,2]}");
    changed(db, body.field("a").set(DOCUMENTS.extra), "{\"a\":null,\"t\":[1,2]}");
    changed(db, body.field("a").set(body.field("t")), "{\"a\":[1,2],\"t\":[1,2]}");
    changed(
        db,
        body.field("x").set(Json.of(1)).field("y").set(Json.of(2)),
        "{\"a\":{\"b\":1},\"t\":[1,2],\"x\":1,\"y\":2}");
  }

  @OnDatabases
  void aChangeOfAPlaceThatCannotBeLeavesTheDocument(Transaction db) {
    String same = "{\"a\":{\"b\":1},\"t\":[1,2],\"0\":5}";
    JsonExpr<Json> body = stored(db, Json.parse(same));

    changed(db, body.path("missing", "b").set(Json.of(1)), same);
    changed(db, body.path("a", "b", "c").set(Json.of(1)), same);
    changed(db, body.path("t", "0").set(Json.of(1)), same);
    changed(db, body.element(0).set(Json.of(1)), same);
    changed(db, body.field("t").element(2).set(Json.of(1)), same);
    changed(db, body.path("missing", "b").remove(), same);
    changed(db, body.path("t", "x").remove(), same);
    changed(db, body.element(0).remove(), same);
    changed(db, body.field("t").element(5).remove(), same);
    changed(db, body.field("a").append(Json.of(1)), same);
    changed(db, body.field("missing").append(Json.of(1)), same);
  }

  private static void changed(Transaction db, JsonExpr<Json> value, String expected) {
    assertThat(read(db, value)).containsExactly(Json.parse(expected));
  }

  @OnDatabases
  void aChangedDocumentIsStored(Transaction db) {
    stored(db, Json.object().with("n", 1));
    db.execute(
        update(DOCUMENTS)
            .set(DOCUMENTS.body, DOCUMENTS.body.field("n").set(literal("two")))
            .where(DOCUMENTS.body.field("n").asNumber(SqlType.INTEGER).eq(1)));
    assertThat(db.one(select(DOCUMENTS.body))).isEqualTo(Json.object().with("n", "two"));
  }

  @OnDatabases
  void keysAreValuesWhateverTheyContain(Transaction db) {
    List<String> hostile =
        List.of(
            "a\"b",
            "a\\b",
            "a.b",
            "$",
            "$.x",
            "[0]",
            "*",
            "'; drop table x; --",
            "a'b",
            "?",
            "??",
            "{x}",
            "\n\t",
            "\u0001",
            "ä",
            "🎈",
            " ",
            "\"",
            "\\\"",
            "key\" = 1",
            "#-1",
            "1",
            "-1");
    var object = Json.object();
    for (String key : hostile) {
      object = object.with(key, "value of " + key);
    }
    JsonExpr<Json> body = stored(db, object);
    for (String key : hostile) {
      assertThat(read(db, json(Json.array(object)).element(0).text(key)))
          .as(key)
          .containsExactly("value of " + key);
      assertThat(read(db, body.text(key))).as(key).containsExactly("value of " + key);
      assertThat(read(db, body.has(key))).as(key).containsExactly(true);
      changed(
          db,
          json(Json.object()).field(key).set(Json.of(key)),
          Json.object().with(key, key).toString());
      assertThat(read(db, body.field(key).remove().has(key))).as(key).containsExactly(false);
      assertThat(read(db, body.field("x").field(key))).as(key).isEmpty();
    }
  }

  @OnDatabases
  void jsonStandsBesideOtherOperators(Transaction db) {
    JsonExpr<Json> body = stored(db, PERSON);
    var age = body.field("age").asNumber(SqlType.INTEGER);
    var choice = caseWhen(body.has("age"), body.text("name")).otherwise("none");
    assertThat(read(db, choice.startsWith("Ada"))).containsExactly(true);
    assertThat(read(db, age.between(30, 40).and(body.text("name").isNotNull())))
        .containsExactly(true);
    assertThat(read(db, body.text("age").in(List.of("36")).eq(body.has("age"))))
        .containsExactly(true);
    assertThat(read(db, body.field("address").eqJson(json(Json.NULL)).not())).containsExactly(true);
  }

  @Test
  void jsonHasNoOrder() {
    assertRefused("ROWAN-1175", () -> select(DOCUMENTS.id).orderBy(DOCUMENTS.body));
    assertRefused("ROWAN-1175", () -> DOCUMENTS.body.lt(Json.NULL));
    assertRefused("ROWAN-1174", () -> DOCUMENTS.body.set(Json.NULL));
    assertRefused("ROWAN-1170", () -> DOCUMENTS.body.element(-1));
    assertRefused("ROWAN-1171", () -> DOCUMENTS.body.asNumber(SqlType.NUMERIC));
  }

  @Test
  void whatIsNoJsonIsRefused() {
    for (String text :
        List.of("", "{", "[1,]", "{\"a\"}", "nul", "01", "1.", "\"a", "'a'", "1 2")) {
      assertRefused("ROWAN-1004", () -> Json.parse(text));
    }
    assertRefused("ROWAN-1004", () -> Json.parse("[".repeat(2_000)));
    assertRefused("ROWAN-1005", () -> Json.of(Double.NaN));
  }

  @Test
  void whatOnlyPostgresqlDoesIsRefusedElsewhere() {
    assertThat(select(DOCUMENTS.id).where(DOCUMENTS.body.contains(Json.object().with("a", 1))))
        .printsOn(POSTGRESQL, "select documents.id from documents where documents.body @> ?")
        .failsOn(SQLITE, "ROWAN-1501");
    assertThat(select(DOCUMENTS.id).where(DOCUMENTS.body.has("a")))
        .printsOn(POSTGRESQL, "select documents.id from documents where documents.body ?? ?");
    assertThat(select(DOCUMENTS.body.concat(Json.object())))
        .printsOn(POSTGRESQL, "select documents.body || ? from documents")
        .failsOn(SQLITE, "ROWAN-1501");
    assertThat(select(DOCUMENTS.body.stripNulls())).failsOn(SQLITE, "ROWAN-1501");
    assertThat(select(DOCUMENTS.body.pathFirst("$.a"))).failsOn(SQLITE, "ROWAN-1501");
    assertThat(select(DOCUMENTS.body.mergePatch(Json.object()))).failsOn(POSTGRESQL, "ROWAN-1501");
  }

  @OnDatabases
  void literalsOfAnyKindBecomeJsonAlike(Transaction db) {
    var row =
        jsonArrayOf(
            USERS.id,
            USERS.firstName,
            USERS.email,
            USERS.active,
            USERS.createdAt,
            json(PERSON),
            literal(1.5),
            literal(new BigDecimal("-0.05")),
            USERS.active.not());
    assertThat(db.one(select(row).from(USERS).where(USERS.id.eq(2))))
        .isEqualTo(
            Json.array(
                Json.of(2),
                Json.of("Grace"),
                Json.NULL,
                Json.TRUE,
                Json.of("2024-02-29T08:30:00.123456000Z"),
                PERSON,
                Json.of(1.5),
                Json.of(new BigDecimal("-0.05")),
                Json.FALSE));
  }
}
