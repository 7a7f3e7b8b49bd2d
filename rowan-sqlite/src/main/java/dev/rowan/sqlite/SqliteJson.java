package dev.rowan.sqlite;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.Infix;
import dev.rowan.ast.JsonFunction;
import dev.rowan.ast.Operator;
import dev.rowan.render.Feature;
import dev.rowan.render.Printing;
import dev.rowan.render.UnsupportedFeature;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.DecimalType;
import dev.rowan.type.Json;
import dev.rowan.type.JsonType;
import dev.rowan.type.SqlType;
import java.util.List;

/// JSON by SQLite's functions ("JSON Functions And Operators"). A place is a path that is bound as
/// a value: `$."key"[0]`.
final class SqliteJson {
  private final Printing out;

  SqliteJson(Printing out) {
    this.out = out;
  }

  void call(JsonFunction function, Call call) {
    Expression json = call.arguments().getFirst();
    Place place = Place.of(json);
    switch (function) {
      case AT -> place(Place.of(call), " -> ");
      case TEXT -> {
        out.text("case ");
        typeOf(place);
        out.text(" when 'null' then null when 'text' then ");
        place(place, " ->> ");
        out.text(" else ");
        place(place, " -> ");
        out.text(" end");
      }
      case NUMBER -> number(place, call.type());
      case TRUTH -> {
        out.text("case ");
        typeOf(place);
        out.text(" when 'true' then true when 'false' then false end");
      }
      case TYPE -> {
        out.text("case ");
        typeOf(place);
        out.text(
            " when 'text' then 'string' when 'integer' then 'number' when 'real' then 'number'");
        out.text(" when 'true' then 'boolean' when 'false' then 'boolean' else ");
        typeOf(place);
        out.text(" end");
      }
      case LENGTH -> {
        out.text("case ");
        typeOf(place);
        out.text(" when 'array' then ");
        at("json_array_length", place);
        out.text(" end");
      }
      case HAS -> has(place, call.arguments().get(1));
      case SET -> set(call);
      case REMOVE -> at("json_remove", Place.of(json, JsonFunction.steps(call.arguments(), 1)));
      case APPEND -> append(call);
      case MERGE_PATCH -> plain("json_patch", call.arguments());
      case OBJECT -> plain("json_object", call.arguments());
      case ARRAY -> plain("json_array", call.arguments());
      case VALUE -> element(json);
      case CONTAINS ->
          throw refused(
              Feature.JSON_CONTAINS,
              "compare the parts: field(\"…\").asText().eq(…); ask for members by has(…)");
      case CONCAT ->
          throw refused(
              Feature.JSON_CONCAT,
              "set single members: field(\"…\").set(…), or merge two objects by mergePatch(…)");
      case STRIP_NULLS ->
          throw refused(
              Feature.JSON_STRIP_NULLS, "remove the members by name: field(\"…\").remove()");
      case PATH_EXISTS, PATH_MATCH, PATH_FIRST ->
          throw refused(
              Feature.JSON_PATH, "go by field(\"…\") and element(…), and compare what is there");
    }
  }

  private UnsupportedFeature refused(Feature feature, String wayOut) {
    return new UnsupportedFeature(
        feature, out.features().dialect(), out.features().version(), wayOut);
  }

  /// A document and a place in it.
  private record Place(Expression root, List<Bind> steps) {
    static Place of(Expression json) {
      return new Place(JsonFunction.root(json), JsonFunction.steps(json));
    }

    static Place of(Expression root, List<Bind> steps) {
      return new Place(root, steps);
    }

    Place parent() {
      return new Place(root, steps.subList(0, steps.size() - 1));
    }

    Bind path() {
      return path("");
    }

    Bind path(String end) {
      var path = new StringBuilder("$");
      for (Bind step : steps) {
        if (step.value() instanceof String key) {
          path.append('.').append(Json.of(key));
        } else {
          path.append('[').append(step.value()).append(']');
        }
      }
      return new Bind(path.append(end).toString(), SqlType.TEXT);
    }
  }

  private void place(Place place, String operator) {
    out.expressions().term(place.root());
    out.text(operator).bind(place.path());
  }

  private void typeOf(Place place) {
    at("json_type", place);
  }

  private void at(String function, Place place) {
    out.text(function).text("(");
    out.expressions().print(place.root());
    out.text(", ").bind(place.path()).text(")");
  }

  private void number(Place place, SqlType<?> type) {
    if (type instanceof DecimalType decimal && !StoredDecimal.scaled(decimal)) {
      throw refused(
          Feature.EXACT_DECIMALS, "read the number as decimal(p, s) of at most 18 digits");
    }
    out.text("case ");
    typeOf(place);
    out.text(" when 'integer' then ");
    switch (type) {
      case DecimalType decimal -> scaled(place, "1" + "0".repeat(decimal.scale()));
      case SqlType<?> other when floating(other) -> converted("cast(", place, " as real)");
      case SqlType<?> _ -> place(place, " ->> ");
    }
    out.text(" when 'real' then ");
    switch (type) {
      case DecimalType decimal -> {
        out.text("cast(round(");
        scaled(place, "1" + "0".repeat(decimal.scale()) + ".0");
        out.text(") as integer)");
      }
      case SqlType<?> other when floating(other) -> place(place, " ->> ");
      case SqlType<?> _ -> converted("cast(round(", place, ") as integer)");
    }
    out.text(" end");
  }

  private static boolean floating(SqlType<?> type) {
    return type.equals(SqlType.DOUBLE) || type.equals(SqlType.REAL);
  }

  private void scaled(Place place, String factor) {
    converted("(", place, ") * " + factor);
  }

  private void converted(String before, Place place, String after) {
    out.text(before);
    place(place, " ->> ");
    out.text(after);
  }

  private void has(Place place, Expression key) {
    out.text("case when ");
    place(place, " -> ");
    out.text(" is not null then exists (select 1 from json_each(");
    out.expressions().print(place.root());
    out.text(", ").bind(place.path());
    out.text(") where case typeof(key) when 'text' then key = ");
    out.expressions().print(key);
    out.text(" else type = 'text' and value = ");
    out.expressions().print(key);
    out.text(" end) end");
  }

  private void set(Call call) {
    Expression json = call.arguments().getFirst();
    Place place = Place.of(json, JsonFunction.steps(call.arguments(), 2));
    if (!(place.steps().getLast().value() instanceof String)) {
      change("json_replace", json, place.path(), call.arguments().get(1));
      return;
    }
    // Without the condition SQLite would make the missing objects on the way.
    out.text("case when ");
    typeOf(place.parent());
    out.text(" = 'object' then ");
    change("json_set", json, place.path(), call.arguments().get(1));
    otherwise(json);
  }

  private void append(Call call) {
    Expression json = call.arguments().getFirst();
    Place place = Place.of(json, JsonFunction.steps(call.arguments(), 2));
    out.text("case when ");
    typeOf(place);
    out.text(" = 'array' then ");
    change("json_insert", json, place.path("[#]"), call.arguments().get(1));
    otherwise(json);
  }

  private void change(String function, Expression json, Bind path, Expression value) {
    out.text(function).text("(");
    out.expressions().print(json);
    out.text(", ").bind(path).text(", ");
    element(value);
    out.text(")");
  }

  private void otherwise(Expression json) {
    out.text(" else ");
    out.expressions().print(json);
    out.text(" end");
  }

  private void plain(String function, List<Expression> arguments) {
    out.text(function).text("(");
    elements(arguments);
    out.text(")");
  }

  /// Arguments of what builds JSON, between commas.
  void elements(List<Expression> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      out.text(i == 0 ? "" : ", ");
      element(arguments.get(i));
    }
  }

  /// An argument of what builds JSON; JSON would be taken for a text, a truth value for a number.
  private void element(Expression value) {
    SqlType<?> type = ConvertedType.stored(value.type());
    if (JsonFunction.VALUE.function().equals(name(value))) {
      out.expressions().print(value);
    } else if (JsonType.isJson(type)) {
      wrapped("json(", value, ")");
    } else if (type.equals(SqlType.BOOLEAN)) {
      wrapped("json(case ", value, " when true then 'true' when false then 'false' end)");
    } else if (type.equals(SqlType.BYTES)) {
      out.text("case when ");
      out.expressions().term(value);
      wrapped(" is not null then lower(hex(", value, ")) end");
    } else if (type instanceof DecimalType decimal) {
      decimal(value, decimal);
    } else {
      out.expressions().print(value);
    }
  }

  private static String name(Expression value) {
    return value instanceof Call call ? call.function() : "";
  }

  private void wrapped(String before, Expression value, String after) {
    out.text(before);
    out.expressions().term(value);
    out.text(after);
  }

  /// The digits of a scaled integer with the point where it belongs; a wider decimal is a text of
  /// its digits.
  private void decimal(Expression value, DecimalType type) {
    if (type.quotient()) {
      out.expressions().print(value);
    } else if (!StoredDecimal.scaled(type)) {
      wrapped("json(", value, ")");
    } else if (type.scale() == 0) {
      out.expressions().print(value);
    } else {
      String factor = "1" + "0".repeat(type.scale());
      out.text("json(printf('%s%d.%0").text(String.valueOf(type.scale())).text("d', case when ");
      wrapped("", value, " < 0 then '-' else '' end, abs(");
      wrapped("", value, ") / ");
      out.text(factor).text(", abs(");
      wrapped("", value, ") % ");
      out.text(factor).text("))");
    }
  }

  // --- equality

  /// Two documents are equal where they have the same values at the same places. Null where one is
  /// null, unless nulls are to be told apart.
  ///
  /// `case when a is not null and b is not null then not exists (select fullkey, type, atom from
  /// json_tree(a) except … json_tree(b)) and not exists (… except …) end`
  void equality(Infix infix) {
    Operator operator = infix.operator();
    boolean negated = operator == Operator.NE || operator == Operator.IS_DISTINCT_FROM;
    boolean distinct =
        operator == Operator.IS_DISTINCT_FROM || operator == Operator.IS_NOT_DISTINCT_FROM;
    out.text("case when ");
    wrapped("", infix.left(), " is not null and ");
    wrapped("", infix.right(), " is not null then ");
    out.text(negated ? "exists (" : "not exists (");
    difference(infix.left(), infix.right());
    out.text(negated ? ") or exists (" : ") and not exists (");
    difference(infix.right(), infix.left());
    out.text(")");
    if (distinct) {
      wrapped(" else ", infix.left(), negated ? " is not null or " : " is null and ");
      wrapped("", infix.right(), negated ? " is not null" : " is null");
    }
    out.text(" end");
  }

  private void difference(Expression left, Expression right) {
    tree(left);
    out.text(" except ");
    tree(right);
  }

  private void tree(Expression json) {
    out.text("select fullkey, case type when 'integer' then 'real' else type end, atom");
    wrapped(" from json_tree(", json, ")");
  }
}
