package dev.rowan.testkit.conformance;

import static dev.rowan.sql.JsonFunctions.json;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.testkit.blog.UserTable.USERS;

import dev.rowan.render.Feature;
import dev.rowan.sql.ArrayExpr;
import dev.rowan.sql.Expr;
import dev.rowan.sql.JsonExpr;
import dev.rowan.testkit.PrintedQuery;
import dev.rowan.type.Json;
import dev.rowan.type.SqlType;
import java.util.List;

/// The probes of what is about JSON and arrays. The standard has no operators on them, so
/// PostgreSQL's stand for it.
final class JsonProbes {
  private static final String BOTH = "{\"a\": 1, \"b\": [2, 3]}";
  private static final JsonExpr<Json> DOCUMENT = json(Json.parse(BOTH));

  private JsonProbes() {}

  static Probe equality() {
    var turned = Json.parse("{\"b\": [2.0, 3], \"a\": 1}");
    return truth(
        Feature.JSON_EQUALITY,
        "select cast('%s' as jsonb) = '{\"b\": [2.0, 3], \"a\": 1}'",
        DOCUMENT.eq(turned));
  }

  static Probe grouping() {
    return new Probe(
        Feature.JSON_GROUPING,
        trial ->
            trial.list(
                PrintedQuery.of(
                    "select count(distinct (x)::jsonb) from (values ('{\"a\": 1}'), ('{\"a\":1}'))"
                        + " as t (x)",
                    SqlType.BIGINT)),
        trial -> {
          var same = json(Json.object().with("a", 1)).as("same");
          trial.list(select(same, count()).from(USERS).groupBy(same));
          return List.of(1L);
        },
        List.of(1L));
  }

  static Probe contains() {
    return truth(
        Feature.JSON_CONTAINS,
        "select cast('%s' as jsonb) @> '{\"b\": [3]}'",
        DOCUMENT.contains(Json.parse("{\"b\": [3]}")));
  }

  static Probe concat() {
    return value(
        Feature.JSON_CONCAT,
        "select cast('%s' as jsonb) || '{\"a\": 5}'",
        DOCUMENT.concat(Json.object().with("a", 5)),
        "{\"a\": 5, \"b\": [2, 3]}");
  }

  static Probe mergePatch() {
    return value(
        Feature.JSON_MERGE_PATCH,
        "select json_merge_patch('%s', '{\"a\": null, \"c\": {\"d\": 1}}')",
        DOCUMENT.mergePatch(Json.parse("{\"a\": null, \"c\": {\"d\": 1}}")),
        "{\"b\": [2, 3], \"c\": {\"d\": 1}}");
  }

  static Probe stripNulls() {
    return value(
        Feature.JSON_STRIP_NULLS,
        "select jsonb_strip_nulls('{\"a\": null, \"b\": 1}')",
        json(Json.parse("{\"a\": null, \"b\": 1}")).stripNulls(),
        "{\"b\": 1}");
  }

  static Probe path() {
    return truth(
        Feature.JSON_PATH,
        "select jsonb_path_exists('%s', '$.b[*] ? (@ > 2)')",
        DOCUMENT.pathExists("$.b[*] ? (@ > 2)"));
  }

  static Probe arrays() {
    return truth(
        Feature.ARRAYS,
        "select array_append(cast(array[1, 2] as integer[]), 3) @> array[3]",
        ArrayExpr.of(SqlType.INTEGER, List.of(1, 2)).append(3).contains(3));
  }

  private static Probe truth(Feature feature, String standard, Expr<Boolean> own) {
    return new Probe(
        feature,
        trial -> trial.list(PrintedQuery.of(standard.formatted(BOTH), SqlType.BOOLEAN)),
        trial -> trial.list(select(own).from(USERS).where(USERS.id.eq(1))),
        List.of(true));
  }

  private static Probe value(Feature feature, String standard, Expr<Json> own, String expected) {
    return new Probe(
        feature,
        trial -> trial.list(PrintedQuery.of(standard.formatted(BOTH), SqlType.JSON)),
        trial -> trial.list(select(own).from(USERS).where(USERS.id.eq(1))),
        List.of(Json.parse(expected)));
  }
}
