package dev.rowan.sql;

import dev.rowan.InvalidStatement;
import dev.rowan.ast.AggregateCall;
import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.JsonFunction;
import dev.rowan.ast.OrderItem;
import dev.rowan.ast.ScalarQuery;
import dev.rowan.type.BasicType;
import dev.rowan.type.CharacterType;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Json;
import dev.rowan.type.JsonType;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The functions of JSON that have no natural subject: constructors and aggregates.
///
/// Values become JSON alike on every database: numbers and truth values as such, JSON as it is,
/// dates and times as ISO 8601 texts (instants in UTC, with nine digits after the second), UUIDs as
/// texts, bytes as texts of hexadecimal digits, null as JSON's null.
public final class JsonFunctions {
  private JsonFunctions() {}

  /// A JSON value as an expression; it is bound.
  public static JsonExpr<Json> json(Json value) {
    return Views.json(new Bind(value, SqlType.JSONB), SqlType.JSONB);
  }

  /// `(select json from …)`: the only value of a query of one JSON column; null where it finds no
  /// row.
  @SuppressWarnings("unchecked") // the one column of a Query<T> is of type T
  public static <T> JsonExpr<T> json(Query<T> query) {
    ScalarQuery scalar = Subqueries.scalar(query);
    if (!JsonType.isJson(scalar.type())) {
      throw new InvalidStatement(
          "ROWAN-1177",
          "json(select …) is given a query of type %s; select JSON: jsonArray(…), jsonObject(…)"
              .formatted(scalar.type()));
    }
    return Views.json(scalar, (SqlType<T>) scalar.type());
  }

  /// `jsonb_build_object('name', value, …)`: an object of labelled expressions; a column is
  /// labelled by its own name. Null values are members that are JSON's null.
  public static JsonExpr<Json> jsonObject(Expr<?>... labelled) {
    List<Expression> arguments = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Expr<?> value : labelled) {
      String name = name(value);
      if (!names.add(name)) {
        throw new InvalidStatement(
            "ROWAN-1172",
            "jsonObject(…) has two members called \"%s\"; give one of them another label: as(\"…\")"
                .formatted(name));
      }
      arguments.add(new Bind(name, SqlType.TEXT));
      arguments.add(value(value));
    }
    return Views.json(
        new Call(JsonFunction.OBJECT.function(), arguments, SqlType.JSONB), SqlType.JSONB);
  }

  private static String name(Expr<?> value) {
    if (value.label().isPresent()) {
      return value.label().get().text();
    }
    if (value instanceof Column<?> column) {
      return column.name();
    }
    throw new InvalidStatement(
        "ROWAN-1173",
        "%s in jsonObject(…) has no name; label it: as(\"…\")".formatted(Views.describe(value)));
  }

  /// `jsonb_build_array(value, …)`: an array of the expressions; null values are JSON's null.
  public static JsonExpr<Json> jsonArrayOf(Expr<?>... values) {
    List<Expression> arguments = new ArrayList<>();
    for (Expr<?> value : values) {
      arguments.add(value(value));
    }
    return Views.json(
        new Call(JsonFunction.ARRAY.function(), arguments, SqlType.JSONB), SqlType.JSONB);
  }

  /// `jsonb_agg(value order by …)`: an array of the value in every row. Null over no rows.
  public static JsonAggregate<Json> jsonArray(Expr<?> value, Ordering... order) {
    List<OrderItem> items = new ArrayList<>();
    for (Ordering element : order) {
      items.add(element.item());
    }
    return aggregate(JsonFunction.ARRAY_AGGREGATE, List.of(value(value)), items);
  }

  /// `jsonb_object_agg(key, value)`: an object with a member from every row; of two rows of one key
  /// either counts. Null over no rows.
  public static JsonAggregate<Json> jsonObjectAgg(TextExpr key, Expr<?> value) {
    return aggregate(JsonFunction.OBJECT_AGGREGATE, List.of(key.node(), value(value)), List.of());
  }

  private static JsonAggregate<Json> aggregate(
      String function, List<Expression> arguments, List<OrderItem> order) {
    return new Aggregates.OfJson<>(
        new AggregateCall(function, arguments, false, order, null, SqlType.JSONB), SqlType.JSONB);
  }

  // --- for JsonExpr

  static JsonExpr<Json> at(JsonExpr<?> json, Bind step) {
    SqlType<Json> type = basic(json.type());
    return Views.json(JsonFunction.at(json.node(), step, type), type);
  }

  /// `json` or `jsonb`, as `type` is stored.
  private static SqlType<Json> basic(SqlType<?> type) {
    return JsonType.binary(type) ? SqlType.JSONB : SqlType.JSON;
  }

  static Expression path(JsonFunction function, SqlType<?> type, JsonExpr<?> json, String path) {
    return function.call(type, json.node(), new Bind(path, SqlType.TEXT));
  }

  static JsonExpr<Json> changed(
      JsonExpr<?> place, String method, JsonFunction function, Expr<?>... values) {
    List<Bind> steps = JsonFunction.steps(place.node());
    if (steps.isEmpty() && function != JsonFunction.APPEND) {
      throw new InvalidStatement(
          "ROWAN-1174",
          "%s(…) changes a place of a document, and %s is a whole one; say which: field(\"…\").%s(…)"
              .formatted(method, Views.describe(place), method));
    }
    List<Expression> arguments = new ArrayList<>();
    arguments.add(JsonFunction.root(place.node()));
    for (Expr<?> value : values) {
      arguments.add(value(value));
    }
    arguments.addAll(steps);
    return Views.json(new Call(function.function(), arguments, SqlType.JSONB), SqlType.JSONB);
  }

  /// `value` where JSON is wanted.
  private static Expression value(Expr<?> value) {
    if (JsonType.isJson(value.type())) {
      return value.node();
    }
    requireForm(value.type(), value);
    return JsonFunction.VALUE.call(SqlType.JSONB, value.node());
  }

  private static void requireForm(SqlType<?> type, Expr<?> value) {
    switch (type) {
      case ConvertedType<?, ?> converted -> requireForm(converted.base(), value);
      case BasicType<?> basic when basic.kind() != BasicType.Kind.INTERVAL -> {}
      case CharacterType _, DecimalType _ -> {}
      case SqlType<?> _ ->
          throw new InvalidStatement(
              "ROWAN-1176",
              "%s has no form in JSON that is the same everywhere; give its parts, or its text"
                  .formatted(Views.describe(value)));
    }
  }

  static InvalidStatement unordered(JsonExpr<?> json) {
    return new InvalidStatement(
        "ROWAN-1175",
        "%s is JSON, which has no order; compare or order by a part: field(\"…\").asText(), asNumber(…)"
            .formatted(Views.describe(json)));
  }
}
