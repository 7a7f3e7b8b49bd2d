package dev.rowan.postgresql;

import dev.rowan.ast.Bind;
import dev.rowan.ast.Call;
import dev.rowan.ast.Expression;
import dev.rowan.ast.JsonFunction;
import dev.rowan.render.Feature;
import dev.rowan.render.Printing;
import dev.rowan.type.BasicType;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.Json;
import dev.rowan.type.JsonType;
import dev.rowan.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// JSON by PostgreSQL's operators and functions (manual §9.16). What only `jsonb` has is asked of
/// `json` after a cast. Where an operator contains a question mark it is written twice, as JDBC
/// wants it.
final class PostgresqlJson {
  private static final String SECONDS = "HH24:MI:SS.US\"000\"";
  private static final int MOST_ARGUMENTS = 100;

  private final Printing out;

  PostgresqlJson(Printing out) {
    this.out = out;
  }

  /// Whether `call` is printed as an operator, so that it needs parentheses beside others.
  static boolean operator(Call call) {
    JsonFunction function = JsonFunction.of(call);
    return function != null
        && switch (function) {
          case AT, TEXT, HAS, CONTAINS, CONCAT, PATH_EXISTS, PATH_MATCH -> true;
          case NUMBER,
              TRUTH,
              TYPE,
              LENGTH,
              SET,
              REMOVE,
              APPEND,
              MERGE_PATCH,
              STRIP_NULLS,
              PATH_FIRST,
              OBJECT,
              ARRAY,
              VALUE ->
              false;
        };
  }

  void call(JsonFunction function, Call call) {
    Expression json = call.arguments().getFirst();
    switch (function) {
      case AT -> place(json, JsonFunction.steps(call.arguments(), 1), "->");
      case TEXT -> asText(json);
      case NUMBER -> typed(json, "number", call.type());
      case TRUTH -> typed(json, "boolean", call.type());
      case TYPE -> typeOf(json);
      case LENGTH -> {
        whenType(json, "array");
        out.text("jsonb_array_length(");
        jsonb(json);
        out.text(") end");
      }
      case HAS -> operator(call, "??");
      case CONTAINS -> operator(call, "@>");
      case SET -> set(json, call.arguments().get(1), JsonFunction.steps(call.arguments(), 2));
      case REMOVE -> remove(json, JsonFunction.steps(call.arguments(), 1));
      case APPEND -> append(json, call.arguments().get(1), JsonFunction.steps(call.arguments(), 2));
      case MERGE_PATCH ->
          out.features()
              .require(
                  Feature.JSON_MERGE_PATCH,
                  "set single members: field(\"…\").set(…), or join two objects by concat(…)");
      case CONCAT -> operator(call, "||");
      case STRIP_NULLS -> {
        out.text("jsonb_strip_nulls(");
        jsonb(json);
        out.text(")");
      }
      case PATH_EXISTS -> path(call, "@??");
      case PATH_MATCH -> path(call, "@@");
      case PATH_FIRST -> {
        out.text("jsonb_path_query_first(");
        jsonb(json);
        out.text(", cast(");
        out.expressions().print(call.arguments().get(1));
        out.text(" as jsonpath))");
      }
      case OBJECT -> built("jsonb_build_object", call.arguments());
      case ARRAY -> built("jsonb_build_array", call.arguments());
      case VALUE -> value(json);
    }
  }

  /// `root -> ? -> ?`, the last step by `last`.
  ///
  /// An index into `jsonb` is a strict path instead, since `->` takes a scalar for an array of it.
  private void place(Expression root, List<Bind> steps, String last) {
    boolean index = steps.stream().anyMatch(step -> !key(step));
    if (index && JsonType.binary(root.type())) {
      out.text("jsonb_path_query_first(");
      out.expressions().print(root);
      out.text(", cast(").bind(strictPath(steps)).text(" as jsonpath), '{}', true)");
      out.text(last.equals("->>") ? " #>> '{}'" : "");
      return;
    }
    out.expressions().term(root);
    for (int i = 0; i < steps.size(); i++) {
      out.text(i + 1 == steps.size() ? " " + last + " " : " -> ").bind(steps.get(i));
    }
  }

  /// Asked of the type, so that the text is the same for every key.
  private static boolean key(Bind step) {
    return step.type().equals(SqlType.TEXT);
  }

  /// `strict $."key"[0]`.
  private static Bind strictPath(List<Bind> steps) {
    var path = new StringBuilder("strict $");
    for (Bind step : steps) {
      if (step.value() instanceof String key) {
        path.append('.').append(Json.of(key));
      } else {
        path.append('[').append(step.value()).append(']');
      }
    }
    return new Bind(path.toString(), SqlType.TEXT);
  }

  private void asText(Expression json) {
    List<Bind> steps = JsonFunction.steps(json);
    if (steps.isEmpty()) {
      out.expressions().term(json);
      out.text(" #>> '{}'");
    } else {
      place(JsonFunction.root(json), steps, "->>");
    }
  }

  /// `cast(case when jsonb_typeof(json) = 'number' then json end as bigint)`.
  private void typed(Expression json, String wanted, SqlType<?> type) {
    out.text("cast(");
    whenType(json, wanted);
    jsonb(json);
    out.text(" end as ").text(out.types().spelling(type)).text(")");
  }

  private void whenType(Expression json, String wanted) {
    out.text("case when ");
    typeOf(json);
    out.text(" = '").text(wanted).text("' then ");
  }

  private void typeOf(Expression json) {
    out.text(JsonType.binary(json.type()) ? "jsonb_typeof(" : "json_typeof(");
    out.expressions().print(json);
    out.text(")");
  }

  private void operator(Call call, String operator) {
    jsonb(call.arguments().get(0));
    out.text(" ").text(operator).text(" ");
    jsonb(call.arguments().get(1));
  }

  private void path(Call call, String operator) {
    jsonb(call.arguments().get(0));
    out.text(" ").text(operator).text(" cast(").bind((Bind) call.arguments().get(1));
    out.text(" as jsonpath)");
  }

  /// `case when jsonb_typeof(parent) = 'object' then jsonb_set(json, path, value) else json end`:
  /// the server itself would take a key for an index, or the reverse, where the parent is of the
  /// other kind.
  private void set(Expression json, Expression value, List<Bind> steps) {
    boolean key = whenParent(json, steps);
    out.text("jsonb_set(");
    jsonb(json);
    out.text(", ").bind(path(steps)).text(", ");
    if (value instanceof Bind) {
      jsonb(value);
    } else {
      out.text("coalesce(to_jsonb(");
      out.expressions().print(value);
      out.text("), 'null')");
    }
    out.text(key ? ") else " : ", false) else ");
    jsonb(json);
    out.text(" end");
  }

  private void remove(Expression json, List<Bind> steps) {
    whenParent(json, steps);
    jsonb(json);
    out.text(" #- ").bind(path(steps)).text(" else ");
    jsonb(json);
    out.text(" end");
  }

  private void append(Expression json, Expression value, List<Bind> steps) {
    Runnable appended =
        () -> {
          place(json, steps);
          out.text(" || jsonb_build_array(");
          out.expressions().print(value);
          out.text(")");
        };
    out.text("case when jsonb_typeof(");
    place(json, steps);
    out.text(") = 'array' then ");
    if (steps.isEmpty()) {
      appended.run();
    } else {
      out.text("jsonb_set(");
      jsonb(json);
      out.text(", ").bind(path(steps)).text(", ");
      appended.run();
      out.text(")");
    }
    out.text(" else ");
    jsonb(json);
    out.text(" end");
  }

  /// Whether the last of `steps` is a key.
  private boolean whenParent(Expression json, List<Bind> steps) {
    boolean key = key(steps.getLast());
    out.text("case when jsonb_typeof(");
    place(json, steps.subList(0, steps.size() - 1));
    out.text(key ? ") = 'object' then " : ") = 'array' then ");
    return key;
  }

  private void place(Expression json, List<Bind> steps) {
    jsonb(json);
    for (Bind step : steps) {
      out.text(" -> ").bind(step);
    }
  }

  private static Bind path(List<Bind> steps) {
    List<String> path = steps.stream().map(step -> String.valueOf(step.value())).toList();
    return new Bind(path, SqlType.array(SqlType.TEXT));
  }

  /// A call with any number of arguments: the server takes 100, so longer ones are joined.
  private void built(String function, List<Expression> arguments) {
    boolean joined = arguments.size() > MOST_ARGUMENTS;
    out.text(joined ? "(" : "");
    for (int i = 0; i < Math.max(1, arguments.size()); i += MOST_ARGUMENTS) {
      out.text(i == 0 ? "" : " || ").text(function).text("(");
      out.expressions().list(arguments.subList(i, Math.min(arguments.size(), i + MOST_ARGUMENTS)));
      out.text(")");
    }
    out.text(joined ? ")" : "");
  }

  /// `json` as an operand that is `jsonb`.
  private void jsonb(Expression json) {
    if (!JsonType.isJson(json.type()) || JsonType.binary(json.type())) {
      out.expressions().term(json);
    } else {
      out.text("cast(");
      out.expressions().print(json);
      out.text(" as jsonb)");
    }
  }

  /// A value as an argument of what builds JSON.
  private void value(Expression value) {
    SqlType<?> type = ConvertedType.stored(value.type());
    String format = type instanceof BasicType<?> basic ? format(basic.kind()) : null;
    if (type.equals(SqlType.BYTES)) {
      out.text("encode(");
      out.expressions().print(value);
      out.text(", 'hex')");
    } else if (format != null) {
      out.text("to_char(");
      out.expressions().term(value);
      out.text(type.equals(SqlType.TIMESTAMPTZ) ? " at time zone 'UTC'" : "");
      out.text(", '").text(format).text("')");
    } else {
      out.expressions().print(value);
    }
  }

  private static @Nullable String format(BasicType.Kind kind) {
    return switch (kind) {
      case TIME -> SECONDS;
      case TIMESTAMP -> "YYYY-MM-DD\"T\"" + SECONDS;
      case TIMESTAMPTZ -> "YYYY-MM-DD\"T\"HH24:MI:SS.US\"000Z\"";
      case BOOLEAN, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DATE, INTERVAL, UUID, BYTES -> null;
    };
  }
}
