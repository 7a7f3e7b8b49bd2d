package dev.rowan.json;

import static dev.rowan.model.DocumentTable.DOCUMENTS;
import static dev.rowan.postgresql.PostgresqlDialect.POSTGRESQL;
import static dev.rowan.sql.JsonFunctions.jsonObjectAgg;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.jsonArray;
import static dev.rowan.sql.Sql.jsonObject;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.selectDistinct;
import static dev.rowan.sqlite.SqliteDialect.SQLITE;
import static dev.rowan.testkit.RowanAssertions.assertRefused;
import static dev.rowan.testkit.RowanAssertions.assertThat;
import static dev.rowan.testkit.blog.PostTable.POSTS;
import static dev.rowan.testkit.blog.UserTable.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Transaction;
import dev.rowan.sql.Row;
import dev.rowan.testkit.OnDatabases;
import dev.rowan.type.Json;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JsonAggregateTest {
  @Test
  void rowsBecomeAnArrayOfObjects() {
    var posts = jsonArray(jsonObject(POSTS.id, POSTS.title.as("headline")), POSTS.id.desc());
    assertThat(select(posts).from(POSTS))
        .printsOn(
            POSTGRESQL,
            "select jsonb_agg(jsonb_build_object(?, posts.id, ?, posts.title) order by posts.id"
                + " desc) from posts")
        .binding("id", "headline")
        .printsOn(
            SQLITE,
            "select nullif(json_group_array(json(json_object(?, posts.id, ?, posts.title)) order by"
                + " posts.id desc), ?) from posts")
        .binding("id", "headline", "[]");
  }

  @OnDatabases
  @Tag("case:java-peers-26")
  void aReportIsOneValueForEachGroup(Transaction db) {
    var posts =
        jsonArray(
                jsonObject(POSTS.id, POSTS.title.as("headline"), POSTS.text),
                POSTS.createdAt.desc())
            .filter(POSTS.id.isNotNull())
            .as("posts");
    List<Row> rows =
        db.list(
            select(USERS.username, posts)
                .from(USERS)
                .leftJoin(USERS.posts())
                .groupBy(USERS.id, USERS.username)
                .orderBy(USERS.id));

    assertThat(rows.get(0).get(posts))
        .isEqualTo(
            Json.parse("[{\"id\": 1, \"headline\": \"Notes on the Engine\", \"text\": \"A\"}]"));
    assertThat(rows.get(1).get(posts))
        .isEqualTo(
            Json.parse(
                "[{\"id\": 3, \"headline\": \"50% of it\", \"text\": \"_ and %\"},"
                    + " {\"id\": 2, \"headline\": \"Compilers\", \"text\": null}]"));
    assertThat(rows.get(2).orNull(posts)).isNull();
  }

  @OnDatabases
  void noRowsAreNullAsInEveryAggregate(Transaction db) {
    var none = jsonArray(POSTS.title);
    assertThat(db.find(select(none).where(POSTS.id.eq(0)))).isEmpty();
    assertThat(db.one(select(coalesce(none, Json.array())).from(POSTS).where(POSTS.id.eq(0))))
        .isEqualTo(Json.array());
    assertThat(db.find(select(jsonObjectAgg(POSTS.title, POSTS.id)).where(POSTS.id.eq(0))))
        .isEmpty();
  }

  @OnDatabases
  void nullsAreElements(Transaction db) {
    assertThat(db.one(select(jsonArray(USERS.email, USERS.id)).from(USERS)))
        .isEqualTo(Json.parse("[\"ada@example.org\", null, \"alan@example.org\"]"));
  }

  @OnDatabases
  void rowsBecomeTheMembersOfAnObject(Transaction db) {
    assertThat(db.one(select(jsonObjectAgg(USERS.username, USERS.active)).from(USERS)))
        .isEqualTo(Json.parse("{\"ada\": true, \"grace\": true, \"alan\": false}"));
  }

  @OnDatabases
  void anArrayIsBuiltOverAWindow(Transaction db) {
    var titles = jsonArray(POSTS.id).over(partitionBy(POSTS.userId).orderBy(POSTS.id));
    assertThat(db.list(select(titles).where(POSTS.userId.eq(2)).orderBy(POSTS.id)))
        .containsExactly(Json.parse("[2]"), Json.parse("[2, 3]"));
  }

  @OnDatabases
  void arraysNestThroughSubqueries(Transaction db) {
    var inner =
        select(jsonArray(POSTS.title, POSTS.id)).from(POSTS).where(POSTS.userId.eq(USERS.id));
    var row = jsonObject(USERS.username, dev.rowan.sql.JsonFunctions.json(inner).as("titles"));
    assertThat(db.list(select(row).from(USERS).orderBy(USERS.id)))
        .contains(
            Json.parse("{\"username\": \"grace\", \"titles\": [\"Compilers\", \"50% of it\"]}"),
            Json.parse("{\"username\": \"alan\", \"titles\": null}"));
  }

  @Test
  void membersNeedOneNameEach() {
    assertRefused("ROWAN-1172", () -> jsonObject(USERS.id, POSTS.id));
    assertRefused("ROWAN-1173", () -> jsonObject(USERS.id.plus(1)));
  }

  @OnDatabases("postgresql")
  void equalDocumentsAreOneGroup(Transaction db) {
    var active = jsonObject(USERS.active).as("active");
    assertThat(db.list(selectDistinct(active).from(USERS))).hasSize(2);
    assertThat(selectDistinct(DOCUMENTS.body)).failsOn(SQLITE, "ROWAN-1501");
    assertThat(select(DOCUMENTS.body).groupBy(DOCUMENTS.body)).failsOn(SQLITE, "ROWAN-1501");
  }
}
