package dev.rowan.ast;

import dev.rowan.type.SqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What Rowan's calls do with arrays.
public enum ArrayFunction {
  /// `(element, …)`: `array[element, …]`.
  LITERAL,
  /// `(select …)`: `array(select …)`.
  QUERY,
  /// `(array, place)`: `array[place]`, from 1.
  ELEMENT,
  /// `(array, from, to)`: `array[from:to]`.
  SLICE,
  /// `(array, array)`: `array @> array`.
  CONTAINS,
  /// `(array, array)`: `array && array`.
  OVERLAPS,
  /// `(array)`: how many elements it has.
  CARDINALITY,
  /// `(array, element)`: one more at the end.
  APPEND,
  /// `(element, array)`: one more at the beginning.
  PREPEND,
  /// `(array, array)`: both, one behind the other.
  CAT,
  /// `(array, element)`: without the elements equal to it.
  REMOVE,
  /// `(array, element, element)`: with the first replaced by the second.
  REPLACE,
  /// `(array, element)`: the first place of it, from 1.
  POSITION,
  /// `(array, separator)`: the elements that are not null as one text.
  TO_STRING,
  /// `(array)` at the right of a comparison: `any(array)`.
  ANY,
  /// `(array)` at the right of a comparison: `all(array)`.
  ALL;

  /// The aggregate `(element)`: an array of the elements of all rows; null over no rows.
  public static final String AGGREGATE = "array_agg";

  private static final Map<String, ArrayFunction> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(ArrayFunction::function, Function.identity()));

  /// The name a [Call] of it has.
  public String function() {
    return "array_" + name().toLowerCase(Locale.ROOT);
  }

  /// The function `call` is of, or null where it has nothing to do with arrays.
  public static @Nullable ArrayFunction of(Call call) {
    return BY_NAME.get(call.function());
  }

  /// A call of it.
  public Call call(SqlType<?> type, Expression... arguments) {
    return new Call(function(), List.of(arguments), type);
  }
}
