package dev.rowan.ast;

import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What Rowan's calls do with JSON. A step of a place is a key ([Bind] of a text) or an index from
/// 0 ([Bind] of an integer): always a value, never part of the SQL.
public enum JsonFunction {
  /// `(json, step, …)`: the value at a place; null where there is no such place.
  AT,
  /// `(json)`: the characters of a text, the JSON of anything else; null for JSON's null.
  TEXT,
  /// `(json)`: a number as the call's type; null for anything else.
  NUMBER,
  /// `(json)`: a truth value; null for anything else.
  TRUTH,
  /// `(json)`: `object`, `array`, `string`, `number`, `boolean` or `null`.
  TYPE,
  /// `(json)`: how many elements an array has; null for anything else.
  LENGTH,
  /// `(json, key)`: whether an object has a member, or an array a text.
  HAS,
  /// `(json, json)`: whether the first contains the second.
  CONTAINS,
  /// `(json, value, step, …)`: the first with the place holding the value.
  SET,
  /// `(json, step, …)`: the first without the place.
  REMOVE,
  /// `(json, value, step, …)`: the first with the value behind the last element of the array at the
  /// place.
  APPEND,
  /// `(json, json)`: RFC 7396.
  MERGE_PATCH,
  /// `(json, json)`: two objects or arrays as one.
  CONCAT,
  /// `(json)`: without members that are null, at any depth.
  STRIP_NULLS,
  /// `(json, path)`: whether an SQL/JSON path finds anything.
  PATH_EXISTS,
  /// `(json, path)`: whether the condition of an SQL/JSON path holds.
  PATH_MATCH,
  /// `(json, path)`: the first value that an SQL/JSON path finds.
  PATH_FIRST,
  /// `(key, value, …)`: an object of values of any type.
  OBJECT,
  /// `(value, …)`: an array of values of any type.
  ARRAY,
  /// `(value)`: a value of any type as JSON; JSON's null where it is null.
  VALUE;

  /// The aggregate `(value)`: an array of the values of all rows; null over no rows.
  public static final String ARRAY_AGGREGATE = "json_arrayagg";

  /// The aggregate `(key, value)`: an object with a member from every row; null over no rows.
  public static final String OBJECT_AGGREGATE = "json_objectagg";

  /// The aggregate `(value, …)`: the values of every row, as a list inside one row; no rows over no
  /// rows. Its type is a [dev.rowan.type.RowsType].
  public static final String ROWS_AGGREGATE = "json_rows";

  private static final Map<String, JsonFunction> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(JsonFunction::function, Function.identity()));

  /// The name a [Call] of it has.
  public String function() {
    return "json_" + name().toLowerCase(java.util.Locale.ROOT);
  }

  /// The function `call` is of, or null where it has nothing to do with JSON.
  public static @Nullable JsonFunction of(Call call) {
    return BY_NAME.get(call.function());
  }

  /// A call of it.
  public Call call(SqlType<?> type, Expression... arguments) {
    return new Call(function(), List.of(arguments), type);
  }

  /// `first` with `step` behind its own steps, where it is a place, else its place `step`.
  public static Call at(Expression first, Bind step, SqlType<?> type) {
    List<Expression> arguments = new ArrayList<>();
    if (first instanceof Call call && of(call) == AT) {
      arguments.addAll(call.arguments());
    } else {
      arguments.add(first);
    }
    arguments.add(step);
    return new Call(AT.function(), arguments, type);
  }

  /// The document a place was reached in, or `json` itself.
  public static Expression root(Expression json) {
    return json instanceof Call call && of(call) == AT ? call.arguments().getFirst() : json;
  }

  /// The steps of a place from its document; none where `json` is no place.
  public static List<Bind> steps(Expression json) {
    return json instanceof Call call && of(call) == AT ? steps(call.arguments(), 1) : List.of();
  }

  /// The steps among `arguments` from the one at `from` on.
  public static List<Bind> steps(List<Expression> arguments, int from) {
    List<Bind> steps = new ArrayList<>(arguments.size() - from);
    for (Expression step : arguments.subList(from, arguments.size())) {
      steps.add((Bind) step);
    }
    return steps;
  }
}
